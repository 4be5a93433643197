// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/xlsx.h"

#include "report/account_reader.h"
#include "report/odd_accounts.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include <cpl_vsi.h>
#include <gmock/gmock.h>

#include <unistd.h>

namespace areal::report {
namespace {

using test::meanings;
using testing::HasSubstr;
using testing::Not;

class Xlsx : public testing::Test {
  protected:
    std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("report-" + std::to_string(getpid()) + ".xlsx");
    ~Xlsx() override { std::filesystem::remove(file); }

    void write(const accounting::Account& account, Language language = Language::nb) {
        ReportWishes wishes;
        write_xlsx(make_document(account, wishes, meanings(language)), meanings(language), file);
    }

    /// A file inside the workbook.
    std::string part(const std::string& name) const {
        VSILFILE* in = VSIFOpenL(("/vsizip/" + file.string() + "/" + name).c_str(), "rb");
        if (in == nullptr)
            return "";
        std::string text;
        char block[4096];
        for (std::size_t n; (n = VSIFReadL(block, 1, sizeof block, in)) > 0;)
            text.append(block, n);
        VSIFCloseL(in);
        return text;
    }

    std::string all_sheets() const {
        std::string all;
        for (int i = 1; i < 40; ++i)
            all += part("xl/worksheets/sheet" + std::to_string(i) + ".xml");
        return all;
    }
};

TEST_F(Xlsx, SumsAreLiveFormulaeWithTheirValue) {
    write(test::account_of({"Bolig", "Veg", "Hytter"})); // 1, 2 and 3 daa
    EXPECT_THAT(all_sheets(), HasSubstr("<f>SUM(G5:G7)</f><v>6</v>"));
    EXPECT_THAT(all_sheets(), HasSubstr("state=\"frozen\""));
    EXPECT_THAT(part("xl/sharedStrings.xml"), HasSubstr("Areal (daa)"));
}

TEST_F(Xlsx, WhatIsNotShownIsARowOfTheSum) {
    accounting::Account account = test::account_of({"Bolig"});
    accounting::Table mosaic{"plan_mosaic", {"role", "plan", "area_m2"}, {}};
    for (int i = 0; i < 50; ++i) // of which 40 are shown
        mosaic.rows.push_back({std::string("plan"), std::to_string(i), test::daa(1)});
    account.tables.push_back(mosaic);
    write(account);
    EXPECT_THAT(all_sheets(), HasSubstr("<f>SUM(C5:C45)</f><v>50</v>"));
    EXPECT_THAT(all_sheets(), testing::ContainsRegex("<c r=\"C45\" s=\"[0-9]+\"><v>10</v>"));
}

TEST_F(Xlsx, ASmallAreaIsNotShownAsZero) {
    accounting::Account account = test::account_of({"Bolig", "Veg"});
    account.tables.front().rows.front().back() = ExactArea::from_m2(20);
    write(account);
    const std::string sheets = all_sheets();
    const auto style = [&](const std::string& cell) {
        const std::size_t at = sheets.find("<c r=\"" + cell + "\" s=\"") + cell.size() + 11;
        return sheets.substr(at, sheets.find('"', at) - at);
    };
    ASSERT_THAT(sheets, testing::ContainsRegex("<c r=\"G5\" s=\"[0-9]+\"><v>0.02</v>"));
    EXPECT_NE(style("G5"), style("G6"));
}

TEST_F(Xlsx, ChartsHaveATitleAndWordsForWhoCannotSeeThem) {
    write(test::maridalen());
    EXPECT_THAT(part("xl/charts/chart1.xml"), HasSubstr("<a:t>Natur før og etter planen</a:t>"));
    EXPECT_THAT(part("xl/drawings/drawing1.xml"), HasSubstr("descr=\"Natur i planen før den bygges ut"));
}

TEST_F(Xlsx, DaysAreDaysOfTheSheet) {
    write(test::account_of({"Bolig"})); // its plan is of 2024-05-01
    EXPECT_THAT(all_sheets(), testing::ContainsRegex("<c r=\"[A-Z]+5\" s=\"[0-9]+\"><v>45413</v>"));
    EXPECT_THAT(part("xl/styles.xml"), HasSubstr("dd.mm.yyyy"));
}

TEST_F(Xlsx, TheReportLeadsToItsSheets) {
    write(test::maridalen());
    EXPECT_THAT(part("xl/worksheets/sheet1.xml"), HasSubstr("location=\"'Plan og arealdekke'!A1\""));
}

TEST_F(Xlsx, HasChartsAndSheetsForWhatTheFiguresRestOn) {
    write(test::maridalen());
    EXPECT_THAT(part("xl/charts/chart1.xml"), HasSubstr("<c:barChart>"));
    for (const char* sheet : {"Rapport", "Funn", "Data", "Metode", "Planer", "Figurer", "Plan og arealdekke"})
        EXPECT_THAT(part("xl/workbook.xml"), HasSubstr("name=\"" + std::string(sheet) + "\"")) << sheet;
}

TEST_F(Xlsx, IsTheSameTwice) {
    write(test::maridalen(), Language::en);
    const std::string once = read_file(file);
    write(test::maridalen(), Language::en);
    EXPECT_EQ(read_file(file), once);
}

TEST_F(Xlsx, HostileNamesAreTexts) {
    write(test::account_of(test::hostile_names()));
    EXPECT_THAT(all_sheets(), Not(HasSubstr("<f>HYPERLINK")));
    EXPECT_THAT(all_sheets(), Not(HasSubstr("<f>1+1")));
    EXPECT_THAT(part("xl/sharedStrings.xml"), HasSubstr("=HYPERLINK"));
    EXPECT_THAT(part("xl/sharedStrings.xml"), Not(HasSubstr("<script>")));
    EXPECT_EQ(part("xl/sharedStrings.xml").find('\x1b'), std::string::npos);
    EXPECT_LT(std::filesystem::file_size(file), 200000U);
}

TEST_F(Xlsx, WritesOddAccounts) {
    for (const accounting::Account& account : {test::no_rows(), test::long_names(), test::forty_purposes()}) {
        write(account, Language::nn);
        EXPECT_THAT(part("xl/workbook.xml"), HasSubstr("</workbook>"));
    }
}

TEST_F(Xlsx, TablesOfOneTitleGetSheetsOfTheirOwn) {
    accounting::Account account = test::account_of({"Bolig"});
    for (const char* name : {"deer/crossings*1", "deer[crossings]1", "Data"})
        account.tables.push_back({name, {"herd"}, {{std::string("Nord")}}});
    write(account);
    EXPECT_THAT(part("xl/workbook.xml"), HasSubstr("name=\"Deer crossings 1\""));
    EXPECT_THAT(part("xl/workbook.xml"), HasSubstr("name=\"Data 2\""));
}

} // namespace
} // namespace areal::report
