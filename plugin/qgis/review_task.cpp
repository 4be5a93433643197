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

namespace areal::qgis {

ReviewTask::ReviewTask(ReviewOrder order, std::shared_ptr<const accounting::Meanings> meanings)
    : DeskTask(tr("Check of a delivered account"), std::move(meanings)), m_order(std::move(order)),
      m_review(std::make_shared<Review>()) {
    m_review->delivered = delivered_account(m_order.delivered);
}

void ReviewTask::check() {
    const QString comments = m_scratch.filePath(QStringLiteral("comments.txt"));
    QStringList words{QStringLiteral("check"),      m_review->delivered,
                      QStringLiteral("--json"),     QStringLiteral("--progress"),
                      QStringLiteral("--comments"), comments,
                      QStringLiteral("--language"), to_qt(language_code(meanings().language()))};
    if (!m_order.inputs.isEmpty())
        words << QStringLiteral("--inputs") << m_order.inputs;
    double done = 0;
    const ProgramAnswer answer = run_program(
        words, [this] { return is_cancelled().load(); },
        [&] { setProgress(done += (whole_task - done) / 8); }); // how many stages are to come is not known
    m_review->answer = CheckAnswer::of(answer);
    if (QFile file(comments); file.open(QIODevice::ReadOnly))
        m_review->comments = QString::fromUtf8(file.readAll());
}

void ReviewTask::read_account() {
    std::filesystem::path folder = from_qt(m_review->delivered);
    if (!std::filesystem::is_directory(folder)) {
        folder = from_qt(m_scratch.filePath(QStringLiteral("delivered")));
        source::unpack_package(from_qt(m_review->delivered), folder);
    }
    auto account = std::make_shared<accounting::Account>(report::read_account(folder / "account.json"));
    try {
        account->pieces = accounting::read_pieces(folder / "pieces.gpkg");
    } catch (const BadInput&) {
        // The check has said so; boxes are shown then.
    }
    if (!m_review->answer.crs.isValid())
        m_review->answer.crs = account_crs(*account);
    m_review->account = std::move(account);
}

void ReviewTask::work() {
    check();
    read_account();
    setProgress(whole_task);
}

void ReviewTask::finished(bool result) {
    if (result)
        emit done(m_review);
    else if (fault().isEmpty())
        emit stopped();
    else
        emit refused(fault());
}

} // namespace areal::qgis
