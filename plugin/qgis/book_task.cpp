// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_task.h"

#include "base/failure.h"
#include "qgis/qt_text.h"

#include <new>

namespace areal::qgis {

BookTask::BookTask(const QString& title, std::function<void()> work,
                   std::shared_ptr<const accounting::Meanings> meanings)
    : QgsTask(title, QgsTask::CanCancel), m_work(std::move(work)), m_meanings(std::move(meanings)) {}

bool BookTask::run() {
    try {
        m_work();
        return true;
    } catch (const ledger::Refused& refused) {
        m_refusal = refused.refusal();
        m_fault = to_qt(m_meanings->say(refused.sentence()));
    } catch (const Failure& failure) {
        m_fault = to_qt(m_meanings->say(failure.sentence()));
    } catch (const std::bad_alloc&) {
        m_fault = tr("There is not enough memory for this book.");
    } catch (const std::exception& fault) {
        m_fault = QString::fromLocal8Bit(fault.what());
    }
    return false;
}

void BookTask::finished(bool result) {
    if (result)
        emit done();
    else if (!m_fault.isEmpty())
        emit refused(m_fault);
}

} // namespace areal::qgis
