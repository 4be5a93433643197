// SPDX-License-Identifier: GPL-2.0-or-later
//
// The six years of the sample, as the demo posts them, on the built program: what the years say, that every
// year closes, that a preview writes nothing, and what is said to documents that do not fit.
#include "command/program.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <map>

namespace areal::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

json read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return json::parse(in);
}

class SixYears : public testing::Test {
  protected:
    /// Posted once for all tests; each works on its own copy of the book.
    static void SetUpTestSuite() {
        folder = fs::path(testing::TempDir()) / ("six_years" + std::to_string(getpid()));
        const std::string command = "sh " + samples + "six_years.sh " AREAL_BINARY_DIR "/bin/arealregnskap " +
                                    folder.string() + " >" + folder.string() + ".out 2>&1";
        ASSERT_EQ(std::system(command.c_str()), 0) << "see " << folder << ".out";
        years = read(folder / "years.json");
    }
    static void TearDownTestSuite() {
        fs::remove_all(folder);
        fs::remove(folder.string() + ".out");
    }

    SixYears() { fs::copy_file(folder / "ledger.gpkg", m_book, fs::copy_options::overwrite_existing); }
    ~SixYears() override { fs::remove(m_book); }

    Said ledger(const std::string& verb, const std::string& options) const {
        return arealregnskap("ledger " + verb + " --store " + m_book.string() + " --language en " + options);
    }
    std::size_t entries() const { return json::parse(ledger("verify", "--json").out)["entries"]; }

    /// Column values of a table, by year.
    static double value(const std::string& table, int year, const std::string& column) {
        const json& columns = years["tables"][table]["columns"];
        const auto at = std::find(columns.begin(), columns.end(), column) - columns.begin();
        for (const json& row : years["tables"][table]["rows"])
            if (row[0] == year)
                return row[std::size_t(at)].get<double>();
        return -1;
    }

    static inline fs::path folder;
    static inline json years;
    fs::path m_book = fs::path(testing::TempDir()) / ("copy" + std::to_string(getpid()) + ".gpkg");
};

TEST_F(SixYears, TellWhatWasLostRestoredAndSetAside) {
    EXPECT_NEAR(value("years", 2022, "restored_m2"), 20175.1294, 1e-3);
    EXPECT_NEAR(value("years", 2023, "restored_m2"), 20001.9953, 1e-3);
    EXPECT_NEAR(value("years", 2024, "lost_m2"), 94737.455, 0.1);
    EXPECT_NEAR(value("years", 2024, "balance_m2"), 20175.129 + 20001.995 - 94737.455, 0.1);
    EXPECT_EQ(value("years", 2024, "allowed_m2"), 50000);
    EXPECT_EQ(value("years", 2024, "within"), 0);
    EXPECT_EQ(value("years", 2025, "within"), 1);
    EXPECT_NEAR(value("reserve", 2022, "pledged_m2"), 363767.7, 1); // what the account of the plan says it takes
    EXPECT_NEAR(value("reserve", 2026, "withdrawn_m2"), 125955.4, 1);
    for (int year = 2021; year <= 2026; ++year)
        EXPECT_NEAR(value("reserve", year, "opening_m2") + value("reserve", year, "pledged_m2") -
                        value("reserve", year, "built_m2") - value("reserve", year, "withdrawn_m2") -
                        value("reserve", year, "lapsed_m2"),
                    value("reserve", year, "closing_m2"), 1e-6);
}

TEST_F(SixYears, CloseEveryYearOnTheWholeMunicipality) {
    const json& table = years["tables"]["series"];
    const std::vector<std::string> columns = table["columns"];
    std::map<int, double> closing_m2;
    for (const json& row : table["rows"]) {
        double sum_m2 = row[2].get<double>() - row[3].get<double>(); // opening - lost
        for (std::size_t i = 4; i + 1 < columns.size(); ++i)
            sum_m2 += row[i].get<double>();
        EXPECT_NEAR(sum_m2, row[columns.size() - 1].get<double>(), 1e-6) << row;
        closing_m2[row[0]] += row[columns.size() - 1].get<double>();
    }
    ASSERT_EQ(closing_m2.size(), 6U);
    for (const auto& [year, sum_m2] : closing_m2)
        EXPECT_NEAR(sum_m2, 21149348, 1e-5) << year;
}

TEST_F(SixYears, TakeBackPlannedGroundWithoutTouchingTheGround) {
    const auto physical = [this] {
        json rows = json::array();
        const json standing = json::parse(ledger("asof", "--json").out);
        for (const json& row : standing["tables"]["standing"]["rows"])
            if (row[0] == "physical")
                rows.push_back(row);
        return rows;
    };
    const json before = physical();
    const std::size_t count = entries();
    const std::string repeal = "--repeal SYNTETISK-2026-01 --date 2026-07-01 --author kari --case 'KST 2026/60'";
    const Said seen = ledger("post", repeal + " --preview --json");
    EXPECT_EQ(entries(), count);
    const Said written = ledger("post", repeal + " --json");
    EXPECT_EQ(json::parse(seen.out)["tables"]["proposals"], json::parse(written.out)["tables"]["proposals"]);
    EXPECT_GT(entries(), count);
    EXPECT_EQ(physical(), before);
    EXPECT_EQ(ledger("verify", "").exit_code, 0);
}

TEST_F(SixYears, LetAPersonAnswerTheChangeInTheMap) {
    const std::string candidate = "--entry 52 --author kari --date 2026-07-01";
    EXPECT_EQ(ledger("confirm", candidate).exit_code, 1); // a loss outside any plan needs its cause
    EXPECT_EQ(ledger("confirm", candidate + " --cause ulovlig_tiltak").exit_code, 0);
    const Said again = ledger("reject", candidate);
    EXPECT_EQ(again.exit_code, 3);
    EXPECT_THAT(again.err, HasSubstr("52"));
}

TEST_F(SixYears, SayWhatDoesNotFit) {
    EXPECT_EQ(ledger("post", "--repeal A --lapse").exit_code, 2);
    EXPECT_EQ(ledger("post", "").exit_code, 2);
    EXPECT_EQ(ledger("post", "--repeal nobody --author kari").exit_code, 3);
    EXPECT_EQ(ledger("post", "--from-account " + samples + " --author kari").exit_code, 3);
    EXPECT_EQ(ledger("post", "--to-cover " + samples + "maridalen_n50.gpkg --author kari").exit_code, 3);
    EXPECT_EQ(ledger("valuation", "--valuation nothing").exit_code, 3);
    EXPECT_EQ(entries(), 91U);
}

TEST_F(SixYears, ValueRestorationBesideItsArea) {
    const json value = json::parse(ledger("valuation", "--valuation naturpoeng --date 2026-06-30 --json").out);
    EXPECT_EQ(value["tables"]["credits"]["rows"].size(), 2U);
    EXPECT_NEAR(value["tables"]["weighted_debts"]["rows"][0][1].get<double>(), 16818.361611, 1e-6);
    EXPECT_EQ(ledger("owe", "--entry 44 --author kari --date 2026-06-30").exit_code, 3); // owed already
}

} // namespace
} // namespace areal::test
