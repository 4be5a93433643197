// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/review_page.h"

#include "accounting/checklist.h"
#include "accounting/pieces_file.h"
#include "qgis/checklist_model.h"
#include "qgis/checklist_panel.h"
#include "qgis/data_table.h"
#include "qgis/difference_model.h"
#include "qgis/program_run.h"
#include "qgis/sample_layers.h"
#include "report/account_reader.h"
#include "report/checklist.h"

#include <gtest/gtest.h>

#include <qgsproject.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace areal::qgis {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
    std::stringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// An account of the sample, delivered as a folder and as a package.
class ReviewPageTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_delivery = std::make_unique<QTemporaryDir>();
        const ProgramAnswer made = run_program(
            {QStringLiteral("account"), QStringLiteral("--plan"),
             sample_file(QStringLiteral("maridalen_gjeldende_synthetic.gpkg")), QStringLiteral("--proposal"),
             sample_file(QStringLiteral("maridalen_forslag_synthetic.gpkg")), QStringLiteral("--cover"),
             sample_file(QStringLiteral("maridalen_n50.gpkg")), QStringLiteral("--language"), QStringLiteral("en"),
             QStringLiteral("--out"), s_delivery->filePath(QStringLiteral("account")), QStringLiteral("--package"),
             package(), QStringLiteral("--quiet")},
            [] { return false; });
        ASSERT_LE(made.exit_code, 1) << made.complaint.toStdString();
    }
    static void TearDownTestSuite() { s_delivery.reset(); }

    static QString package() { return s_delivery->filePath(QStringLiteral("account.zip")); }
    /// A copy of the account's folder to tamper with.
    fs::path copied_folder() const {
        const fs::path copy = m_folder.filePath(QStringLiteral("account")).toStdString();
        fs::copy(s_delivery->filePath(QStringLiteral("account")).toStdString(), copy);
        return copy;
    }
    bool check(const QString& delivered, const QString& inputs = {}) {
        QSignalSpy ended(&m_page, &ReviewPage::ended);
        m_page.check(delivered, inputs);
        return (ended.count() > 0 || ended.wait(120000)) && ended.front().front().toBool();
    }
    QString words() const { return m_page.findChild<QLabel*>(QStringLiteral("ArealregnskapReviewWords"))->text(); }
    QTreeView& tree() const { return *m_page.findChild<QTreeView*>(QStringLiteral("ArealregnskapDifferences")); }

    static std::unique_ptr<QTemporaryDir> s_delivery;
    void TearDown() override { QgsProject::instance()->clear(); } // it keeps answers

    std::shared_ptr<const accounting::Meanings> m_meanings =
        std::make_shared<const accounting::Meanings>(AREAL_SOURCE_DIR "/resources", Language::en);
    QTemporaryDir m_folder;
    ReviewPage m_page{m_meanings};
};

std::unique_ptr<QTemporaryDir> ReviewPageTest::s_delivery;

TEST_F(ReviewPageTest, AnHonestPackageStands) {
    ASSERT_TRUE(check(package()));
    EXPECT_TRUE(m_page.review()->answer.sound);
    EXPECT_TRUE(words().contains(QStringLiteral("The account stands"))) << words().toStdString();
    EXPECT_TRUE(words().contains(m_page.review()->answer.seal));
    EXPECT_EQ(tree().model()->rowCount(), 0);
    const auto* remarks = m_page.findChild<DataTable*>(QStringLiteral("ArealregnskapRemarks"));
    EXPECT_EQ(std::size_t(remarks->model()->rowCount()), m_page.review()->answer.remarks.size());
    EXPECT_GT(remarks->model()->rowCount(), 0);
    EXPECT_FALSE(m_page.review()->account->pieces.empty());
}

TEST_F(ReviewPageTest, ListsWhatWasChangedByHandAndShowsItsPlace) {
    const fs::path folder = copied_folder();
    const std::string text = bytes_of(folder / "account.json");
    const std::regex lost(R"("lost_m2": ?(\d+))"); // of the verdict
    const std::string changed =
        std::regex_replace(text, lost, R"("lost_m2": 1)", std::regex_constants::format_first_only);
    ASSERT_NE(text, changed);
    std::ofstream(folder / "account.json", std::ios::binary) << changed;
    ASSERT_TRUE(check(QString::fromStdString((folder / "account.json").string())));
    EXPECT_FALSE(m_page.review()->answer.sound);
    EXPECT_TRUE(words().contains(QStringLiteral("does not stand")));
    QAbstractItemModel& model = *tree().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 1);
    const QModelIndex group = model.index(0, 0);
    EXPECT_TRUE(group.data().toString().startsWith(QStringLiteral("The account was changed after it was made.")));
    EXPECT_GT(model.rowCount(group), 0);
    m_page.findChild<QPushButton*>(QStringLiteral("ArealregnskapCopyComments"))->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(model.index(0, 0, group).data().toString()))
        << "a comment is ready for it";
}

TEST_F(ReviewPageTest, HighlightsThePiecesBehindAChangedNumber) {
    const fs::path folder = copied_folder();
    const std::string text = bytes_of(folder / "account.json");
    std::smatch area; // the last cell of the first row
    const auto from = text.begin() + std::ptrdiff_t(text.find("\"plan_cover\""));
    ASSERT_TRUE(std::regex_search(from, text.end(), area, std::regex(R"((\d+\.\d+)\s*\])")));
    const double area_m2 = std::stod(area[1]);
    const std::string changed = std::string(text.begin(), area[1].first) + std::to_string(area_m2 + 1000) +
                                std::string(area[1].second, text.end());
    std::ofstream(folder / "account.json", std::ios::binary) << changed;
    ASSERT_TRUE(check(QString::fromStdString((folder / "account.json").string())));
    const QModelIndex group = tree().model()->index(0, 0);
    ASSERT_EQ(tree().model()->rowCount(group), 1);
    QSignalSpy places(&m_page, &DeskPage::place_wanted);
    emit tree().activated(tree().model()->index(0, 0, group));
    ASSERT_EQ(places.count(), 1);
    const auto place = qvariant_cast<Place>(places.front().front());
    double m2 = 0;
    for (const QgsGeometry& piece : place.ground)
        m2 += piece.area();
    EXPECT_NEAR(m2, area_m2, 1e-3) << "the pieces of the row, not their box";
}

TEST_F(ReviewPageTest, TellsOtherDataFromTheRest) {
    QTemporaryDir inputs;
    for (const char* file : {"maridalen_gjeldende_synthetic.gpkg", "maridalen_forslag_synthetic.gpkg"})
        QFile::copy(sample_file(QLatin1String(file)), inputs.filePath(QLatin1String(file)));
    QFile::copy(sample_file(QStringLiteral("maridalen_arealdekke_2024_synthetic.gpkg")),
                inputs.filePath(QStringLiteral("maridalen_n50.gpkg")));
    const fs::path folder = copied_folder();
    fs::remove(folder / "inputs_here.txt");
    ASSERT_TRUE(check(QString::fromStdString((folder / "pieces.gpkg").string()), inputs.path()));
    const auto& differences = m_page.review()->answer.differences;
    ASSERT_FALSE(differences.empty());
    for (const CheckAnswer::Difference& one : differences)
        EXPECT_EQ(one.cause, accounting::Cause::data) << one.place.sentence.toStdString();
    QAbstractItemModel& model = *tree().model();
    const QModelIndex group = model.index(0, 0);
    const auto* differing = qobject_cast<DifferenceModel*>(&model);
    for (int row = 1; row < model.rowCount(group); ++row)
        EXPECT_LE(differing->difference(model.index(row, 0, group))->place.area,
                  differing->difference(model.index(row - 1, 0, group))->place.area);
    QSignalSpy places(&m_page, &DeskPage::place_wanted);
    int row = 0;
    while (row < model.rowCount(group) && differing->difference(model.index(row, 0, group))->place.box.empty())
        ++row;
    ASSERT_LT(row, model.rowCount(group)) << "no difference has a place";
    emit tree().activated(model.index(row, 0, group));
    ASSERT_EQ(places.count(), 1);
    const auto place = qvariant_cast<Place>(places.front().front());
    EXPECT_FALSE(place.box.empty());
    EXPECT_TRUE(place.crs.isValid());
}

TEST_F(ReviewPageTest, TakesNoAnswerToADeliveredAccountForOneToTheOwn) {
    const auto sheet = [this](const char* name) { return m_page.findChild<ChecklistPanel*>(QLatin1String(name)); };
    ChecklistPanel *own = sheet("ArealregnskapOwnChecklist"), *delivered = sheet("ArealregnskapDeliveredChecklist");
    const auto decide = [](ChecklistPanel& panel, const char* number) {
        panel.findChild<QLineEdit*>(QStringLiteral("ArealregnskapDecisionCase"))->setText(QLatin1String(number));
    };
    decide(*own, "OWN 1");
    QSignalSpy decided(&m_page, &ReviewPage::decided);
    ASSERT_TRUE(check(package()));
    decide(*delivered, "THEIRS 2");
    EXPECT_EQ(decided.count(), 0) << "the own book is posted without it";
    accounting::Account account;
    m_page.add_answers_to(account);
    EXPECT_EQ(account.texts.at("decision_case"), "OWN 1");
    auto* whose = m_page.findChild<QComboBox*>(QStringLiteral("ArealregnskapWhoseChecklist"));
    EXPECT_EQ(whose->currentText(), QStringLiteral("account.zip"));
    EXPECT_FALSE(delivered->isHidden());
    whose->setCurrentIndex(0);
    EXPECT_FALSE(own->isHidden());
    EXPECT_TRUE(delivered->isHidden());
}

TEST_F(ReviewPageTest, AsksTheOwnPlanWhatAReviewerWillUntilAnAccountIsOpened) {
    auto own = std::make_shared<accounting::Account>(
        report::read_account(s_delivery->filePath(QStringLiteral("account/account.json")).toStdString()));
    own->program.clear(); // not read from a file
    own->pieces = accounting::read_pieces(s_delivery->filePath(QStringLiteral("account/pieces.gpkg")).toStdString());
    m_page.take(own);
    auto* remarks = m_page.findChild<DataTable*>(QStringLiteral("ArealregnskapRemarks"));
    const auto sentences = [&] {
        QStringList all;
        for (int row = 0; row < remarks->model()->rowCount(); ++row)
            all << remarks->model()->index(row, 0).data().toString();
        return all;
    };
    const QStringList before = sentences();
    EXPECT_EQ(std::size_t(before.size()), own->table("review")->rows.size());
    EXPECT_EQ(m_page.review(), nullptr) << "nothing was delivered";
    QSignalSpy places(&m_page, &DeskPage::place_wanted);
    emit remarks->row_wanted(0, 0);
    ASSERT_EQ(places.count(), 1);
    EXPECT_FALSE(qvariant_cast<Place>(places.front().front()).box.empty());
    auto* copy = m_page.findChild<QPushButton*>(QStringLiteral("ArealregnskapCopyComments"));
    copy->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(before.front().section(QStringLiteral(": "), 1)));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("made by arealregnskap")));

    ASSERT_TRUE(check(package()));
    EXPECT_EQ(sentences(), before) << "the program asks the same";
    own->tables.clear();
    m_page.take(own);
    EXPECT_EQ(sentences(), before) << "of the delivered account, which is open";
}

TEST_F(ReviewPageTest, SaysWhatIsWrongWithWhatIsNoAccount) {
    const QString file = m_folder.filePath(QStringLiteral("no.zip"));
    std::ofstream(file.toStdString()) << "no zip";
    QSignalSpy said(&m_page, &DeskPage::said);
    EXPECT_FALSE(check(file));
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.front().front().toString().contains(QStringLiteral("no.zip")));
    EXPECT_FALSE(said.front().front().toString().startsWith(QStringLiteral("arealregnskap:")));
    EXPECT_EQ(m_page.review(), nullptr);
}

TEST_F(ReviewPageTest, StopsWhenTold) {
    QSignalSpy ended(&m_page, &ReviewPage::ended);
    m_page.check(package(), {});
    EXPECT_TRUE(m_page.running());
    m_page.cancel();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(10000));
    EXPECT_FALSE(ended.front().front().toBool());
    EXPECT_TRUE(words().contains(QStringLiteral("Stopped")));
    EXPECT_FALSE(m_page.running());
}

TEST_F(ReviewPageTest, CanBeClosedWhileItChecks) {
    for (int i = 0; i < 3; ++i) {
        ReviewPage page(m_meanings);
        page.check(package(), {});
        QTest::qWait(i * 50);
    }
    SUCCEED() << "no crash";
}

class ChecklistPanelTest : public testing::Test {
  protected:
    template <class Widget>
    Widget* find(const char* name) {
        return m_panel.findChild<Widget*>(QLatin1String(name));
    }
    std::shared_ptr<const accounting::Meanings> m_meanings =
        std::make_shared<const accounting::Meanings>(AREAL_SOURCE_DIR "/resources", Language::en);
    QTemporaryDir m_folder;
    ChecklistPanel m_panel{m_meanings};
};

TEST_F(ChecklistPanelTest, KeepsAnswersAndTheDecisionInAFile) {
    auto* questions = find<DataTable>("ArealregnskapQuestions");
    ASSERT_GT(questions->model()->rowCount(), 5);
    questions->choose_row(4);
    auto* answer = find<QComboBox>("ArealregnskapAnswer");
    answer->setCurrentIndex(answer->findData(QStringLiteral("no")));
    emit answer->activated(answer->currentIndex());
    find<QPlainTextEdit>("ArealregnskapAssessment")->setPlainText(QStringLiteral("It is not assessed."));
    questions->choose_row(0);
    EXPECT_TRUE(find<QPlainTextEdit>("ArealregnskapAssessment")->toPlainText().isEmpty()) << "of another question";
    QSignalSpy decided(&m_panel, &ChecklistPanel::decided);
    QTest::keyClicks(find<QLineEdit>("ArealregnskapDecisionCase"), QStringLiteral("KST 7"));
    EXPECT_GT(decided.count(), 0);
    EXPECT_EQ(m_panel.decision().at("decision_case"), "KST 7");
    const QString file = m_folder.filePath(QStringLiteral("checklist.json"));
    m_panel.save(file);

    accounting::Account account; // as the program reads it
    report::add_checklist(account, file.toStdString(), *m_meanings);
    EXPECT_EQ(account.table("checklist")->text(4, "answer"), "no");
    EXPECT_EQ(account.table("checklist")->text(4, "assessment"), "It is not assessed.");
    EXPECT_EQ(account.table("checklist")->text(0, "answer"), "open");
    EXPECT_EQ(account.texts.at("decision_case"), "KST 7");

    ChecklistPanel other(m_meanings);
    other.open(file);
    EXPECT_EQ(other.answers().rows, m_panel.answers().rows);
    EXPECT_EQ(other.decision(), m_panel.decision());
}

TEST_F(ChecklistPanelTest, GoesOnWithTheAnswersWhenTheAccountIsMadeAgain) {
    find<DataTable>("ArealregnskapQuestions")->choose_row(2);
    auto* answer = find<QComboBox>("ArealregnskapAnswer");
    answer->setCurrentIndex(answer->findData(QStringLiteral("yes")));
    emit answer->activated(answer->currentIndex());
    m_panel.show_account({}, true);
    EXPECT_EQ(m_panel.answers().text(2, "answer"), "yes");
    m_panel.show_account({}, false);
    EXPECT_EQ(m_panel.answers().text(2, "answer"), "open") << "somebody else's account";
}

TEST_F(ChecklistPanelTest, SaysWhatIsWrongWithAFile) {
    const QString file = m_folder.filePath(QStringLiteral("bad.json"));
    std::ofstream(file.toStdString()) << R"({"answers": [{"question": "99", "answer": "yes"}]})";
    QSignalSpy said(&m_panel, &ChecklistPanel::said);
    m_panel.open(file);
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.front().front().toString().contains(QStringLiteral("99")));
}

TEST_F(ChecklistPanelTest, TheModelKeepsTheRulesOfModelsAndRefusesWhatIsNoAnswer) {
    ChecklistModel model(std::make_shared<accounting::Table>(accounting::checklist_table({}, {}, *m_meanings)),
                         m_meanings);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(model.set_value(0, "answer", QStringLiteral("Ja"))) << "in any of the languages";
    EXPECT_EQ(model.value(0, "answer"), QStringLiteral("yes"));
    EXPECT_FALSE(model.set_value(0, "answer", QStringLiteral("perhaps")));
    EXPECT_FALSE(model.set_value(0, "date", QStringLiteral("soon")));
    EXPECT_TRUE(model.set_value(0, "date", QStringLiteral("2026-03-01")));
    EXPECT_FALSE(model.set_value(0, "question", QStringLiteral("another")));
    EXPECT_EQ(model.answered(), 1);
}

} // namespace
} // namespace areal::qgis
