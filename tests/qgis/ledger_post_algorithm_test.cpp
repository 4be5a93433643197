// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/ledger_post_algorithm.h"

#include "accounting/open_book.h"
#include "base/date.h"
#include "qgis/program_run.h"
#include "qgis/provider.h"
#include "qgis/sample_layers.h"

#include <gtest/gtest.h>

#include <qgsapplication.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>

#include <QTemporaryDir>

namespace areal::qgis {
namespace {

/// The plan of an account with a decision in its checklist, posted from the toolbox.
class LedgerPostAlgorithmTest : public testing::Test {
  protected:
    void SetUp() override {
        add_provider();
        m_context.setProject(QgsProject::instance());
        const QString checklist = m_folder.filePath(QStringLiteral("checklist.json"));
        QFile file(checklist);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"answers": [], "decision": {"text": "", "case": "KST 7/22", "date": "2022-03-18"}})");
        file.close();
        const QString cover = sample_file(QStringLiteral("maridalen_n50.gpkg"));
        run_the_program({QStringLiteral("account"), QStringLiteral("--plan"),
                         sample_file(QStringLiteral("maridalen_forslag_synthetic.gpkg")), QStringLiteral("--cover"),
                         cover, QStringLiteral("--checklist"), checklist, QStringLiteral("--out"), account()});
        run_the_program({QStringLiteral("ledger"), QStringLiteral("init"), QStringLiteral("--store"), book(),
                         QStringLiteral("--cover"), cover, QStringLiteral("--place"), QStringLiteral("4999 Prøve"),
                         QStringLiteral("--date"), QStringLiteral("2021-11-20"), QStringLiteral("--author"),
                         QStringLiteral("kari")});
    }
    static void run_the_program(const QStringList& words) {
        const ProgramAnswer answer = run_program(words, [] { return false; });
        ASSERT_LE(answer.exit_code, 1) << answer.complaint.toStdString();
    }
    QString account() const { return m_folder.filePath(QStringLiteral("account")); }
    QString book() const { return m_folder.filePath(QStringLiteral("bok.gpkg")); }

    /// What was posted last, with these parameters more.
    ledger::Entry posted(const QVariantMap& more) {
        QVariantMap parameters{{QStringLiteral("BOOK"), book()},
                               {QStringLiteral("ACCOUNT"), account()},
                               {QStringLiteral("AUTHOR"), QStringLiteral("kari")},
                               {QStringLiteral("WRITE"), true}};
        for (auto one = more.begin(); one != more.end(); ++one)
            parameters[one.key()] = one.value();
        bool ok = false;
        const QgsProcessingAlgorithm* post =
            QgsApplication::processingRegistry()->algorithmById(QStringLiteral("arealregnskap:ledgerpost"));
        const QVariantMap result = post->run(parameters, m_context, &m_feedback, &ok, {}, true);
        EXPECT_TRUE(ok) << m_feedback.textLog().toStdString();
        EXPECT_GT(result[QStringLiteral("WRITTEN")].toInt(), 0);
        accounting::OpenBook open(accounting::open_store(book().toStdString()), now);
        return open.books().entries().back();
    }

    QTemporaryDir m_folder;
    QgsProcessingContext m_context;
    QgsProcessingFeedback m_feedback;
};

TEST_F(LedgerPostAlgorithmTest, PostsWithTheCaseAndTheDayOfTheDecision) {
    const ledger::Entry entry = posted({});
    EXPECT_EQ(entry.case_ref, "KST 7/22");
    EXPECT_EQ(entry.effective, *Date::parse("2022-03-18"));
}

TEST_F(LedgerPostAlgorithmTest, PostsWithWhatIsSaidBeforeTheDecision) {
    const ledger::Entry entry = posted({{QStringLiteral("CASE"), QStringLiteral("KST 8/22")},
                                        {QStringLiteral("DATE"), QDateTime(QDate(2022, 4, 1), QTime())}});
    EXPECT_EQ(entry.case_ref, "KST 8/22");
    EXPECT_EQ(entry.effective, *Date::parse("2022-04-01"));
}

} // namespace
} // namespace areal::qgis
