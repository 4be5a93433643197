// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/review_task.h"

#include "accounting/pieces_file.h"
#include "base/failure.h"
#include "qgis/piece_features.h"
#include "qgis/program_run.h"
#include "qgis/qt_text.h"
#include "report/account_reader.h"
#include "source/package.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <new>

namespace areal::qgis {
namespace {

constexpr int differs = 1; // the program's exit code
constexpr double whole = 100;

} // namespace

ReviewTask::ReviewTask(ReviewOrder order, std::shared_ptr<const accounting::Meanings> meanings)
    : QgsTask(tr("Check of a delivered account"), QgsTask::CanCancel), m_order(std::move(order)),
      m_meanings(std::move(meanings)), m_review(std::make_shared<Review>()) {
    m_review->delivered = delivered_account(m_order.delivered);
}

void ReviewTask::cancel() {
    m_cancelled = true;
    QgsTask::cancel();
}

void ReviewTask::check() {
    const QString comments = m_scratch.filePath(QStringLiteral("comments.txt"));
    QStringList words{QStringLiteral("check"),      m_review->delivered,
                      QStringLiteral("--json"),     QStringLiteral("--progress"),
                      QStringLiteral("--comments"), comments,
                      QStringLiteral("--language"), to_qt(language_code(m_meanings->language()))};
    if (!m_order.inputs.isEmpty())
        words << QStringLiteral("--inputs") << m_order.inputs;
    double done = 0;
    const ProgramAnswer answer = run_program(
        words, [this] { return m_cancelled.load(); },
        [&] { setProgress(done += (whole - done) / 8); }); // how many stages are to come is not known
    if (answer.exit_code > differs)
        throw BadInput(from_qt(complaint_of(answer)));
    m_review->answer = CheckAnswer::parse(answer.output);
    if (QFile file(comments); file.open(QIODevice::ReadOnly))
        m_review->comments = QString::fromUtf8(file.readAll());
}

void ReviewTask::read_account() {
    std::filesystem::path folder = from_qt(m_review->delivered);
    if (!std::filesystem::is_directory(folder)) {
        folder = from_qt(m_scratch.filePath(QStringLiteral("delivered")));
        source::unpack_package(from_qt(m_review->delivered), folder);
    }
    m_review->account = report::read_account(folder / "account.json");
    try {
        m_review->account.pieces = accounting::read_pieces(folder / "pieces.gpkg");
    } catch (const BadInput&) {
        // The check has said so; boxes are shown then.
    }
    if (!m_review->answer.crs.isValid())
        m_review->answer.crs = account_crs(m_review->account);
}

bool ReviewTask::run() {
    try {
        check();
        read_account();
        setProgress(whole);
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

void ReviewTask::finished(bool result) {
    if (result)
        emit done(m_review);
    else if (m_fault.isEmpty())
        emit stopped();
    else
        emit refused(m_fault);
}

} // namespace areal::qgis
