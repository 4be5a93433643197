// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/desk_task.h"

#include "base/failure.h"
#include "qgis/qt_text.h"

#include <new>

namespace areal::qgis {

DeskTask::DeskTask(const QString& title, std::shared_ptr<const accounting::Meanings> meanings)
    : QgsTask(title, QgsTask::CanCancel), m_meanings(std::move(meanings)) {}

void DeskTask::cancel() {
    m_cancelled = true;
    QgsTask::cancel();
}

bool DeskTask::run() {
    try {
        work();
    } catch (const Cancelled&) {
        m_cancelled = true;
    } catch (const Failure& failure) {
        m_fault = to_qt(m_meanings->say(failure.sentence()));
    } catch (const std::bad_alloc&) {
        m_fault = tr("There is not enough memory for this account.");
    } catch (const std::exception& fault) {
        m_fault = QString::fromLocal8Bit(fault.what());
    }
    return m_fault.isEmpty() && !m_cancelled;
}

} // namespace areal::qgis
