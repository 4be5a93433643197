// SPDX-License-Identifier: GPL-2.0-or-later
//
// The program as scripts see it: exit codes, account.json, the same bytes twice.
#include "command/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace areal::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string maridalen(const fs::path& out) {
    return "account --plan " + samples + "maridalen_gjeldende_synthetic.gpkg --proposal " + samples +
           "maridalen_forslag_synthetic.gpkg --cover " + samples + "maridalen_n50.gpkg --restored " + samples +
           "maridalen_restaurering_synthetic.gpkg --out " + out.string() + " --json --quiet";
}

std::string bytes(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(AccountCommand, WritesWhatTheContractNames) {
    const fs::path out = fs::path(testing::TempDir()) / "contract";
    fs::remove_all(out);
    const Said said = arealregnskap(maridalen(out));
    EXPECT_EQ(said.exit_code, 1); // the verdict says no
    const json account = json::parse(said.out);
    EXPECT_EQ(said.out, bytes(out / "account.json"));
    for (const char* key :
         {"schema", "program", "rules", "inputs", "crs", "area_kind", "tables", "verdict", "conservation", "findings"})
        EXPECT_TRUE(account.contains(key)) << key;
    EXPECT_EQ(account["crs"], "EPSG:25832");
    EXPECT_EQ(account["area_kind"], "plan");
    EXPECT_EQ(account["conservation"]["residual_m2"], 0.0);
    EXPECT_EQ(account["verdict"]["state"], "negative");
    for (const auto& input : account["inputs"])
        EXPECT_EQ(input["sha256"].get<std::string>().size(), 64U);
    const std::map<std::string, std::vector<std::string>> contract{
        {"plan_cover", {"plan", "purpose_code", "purpose", "status", "cover_code", "cover", "account", "area_m2"}},
        {"purpose_change", {"from_code", "from_purpose", "to_code", "to_purpose", "area_m2"}},
        {"reserve", {"purpose_group", "planned_m2", "built_m2", "sliver_m2", "reserve_m2"}},
        {"balance", {"account", "opening_m2", "lost_m2", "restored_m2", "remapped_m2", "closing_m2"}}};
    for (const auto& [name, columns] : contract) {
        ASSERT_TRUE(account["tables"].contains(name)) << name;
        for (const std::string& column : columns)
            EXPECT_THAT(account["tables"][name]["columns"], testing::Contains(column)) << name;
        EXPECT_TRUE(fs::exists(out / (name + ".csv")));
    }
    EXPECT_TRUE(fs::exists(out / "plan_cover_wide.csv"));
    EXPECT_TRUE(fs::exists(out / "pieces.gpkg"));
}

TEST(AccountCommand, GivesTheSameBytesAgainOnAnyNumberOfThreads) {
    const fs::path out = fs::path(testing::TempDir()) / "again";
    const std::string first = arealregnskap(maridalen(out) + " --threads 1").out;
    EXPECT_EQ(first, arealregnskap(maridalen(out) + " --threads 3").out);
    EXPECT_FALSE(first.empty());
}

TEST(ChangeCommand, ACoverAgainstItselfHasNotChanged) {
    const fs::path out = fs::path(testing::TempDir()) / "change";
    const std::string cover = samples + "maridalen_n50.gpkg";
    const Said said =
        arealregnskap("change --from " + cover + " --to " + cover + " --out " + out.string() + " --json --quiet");
    EXPECT_EQ(said.exit_code, 0);
    const json account = json::parse(said.out);
    double whole_m2 = 0;
    for (const auto& row : account["tables"]["change"]["rows"]) {
        EXPECT_EQ(row[0], row[3]); // from_code, to_code
        whole_m2 += row[6].get<double>();
    }
    EXPECT_NEAR(whole_m2, 21149348.0, 1e-6);
    EXPECT_FALSE(account.contains("verdict"));
}

TEST(FlowsCommand, TakesTheZonesFieldItIsTold) {
    const fs::path out = fs::path(testing::TempDir()) / "flows";
    const std::string file = samples + "arcachon.gpkg|layername=";
    const Said said =
        arealregnskap("flows --lost '" + file + "lost_2015_2018' --restored '" + file + "restored_2015_2018' --by '" +
                      file + "communes' --by-field NOM --out " + out.string() + " --json --quiet");
    ASSERT_EQ(said.exit_code, 0) << said.err;
    const json rows = json::parse(said.out)["tables"]["flows"]["rows"];
    EXPECT_EQ(rows.size(), 18U); // 17 communes, and what lies in none
    EXPECT_EQ(arealregnskap("flows --lost '" + file + "lost_2015_2018' --restored '" + file +
                            "restored_2015_2018' --by '" + file + "communes' --by-field NOPE --out " + out.string() +
                            " --quiet")
                  .exit_code,
              3);
}

TEST(RecogniseCommand, PrintsACardForEveryInput) {
    const Said said =
        arealregnskap("recognise " + samples + "maridalen_n50.gpkg " + samples + "saltdal_regplan.sos --json");
    ASSERT_EQ(said.exit_code, 0) << said.err;
    const json cards = json::parse(said.out);
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0]["kind"], "n50");
    EXPECT_EQ(cards[1]["kind"], "reguleringsplan");
    EXPECT_EQ(cards[1]["crs"], "EPSG:5115");
    EXPECT_EQ(cards[1]["fields"]["code"], "arealformål");
}

TEST(AccountCommand, PivotOfThePiecesIsTheTable) {
    const fs::path out = fs::path(testing::TempDir()) / "pivot";
    fs::remove_all(out);
    const json account = json::parse(arealregnskap(maridalen(out)).out);
    FILE* pipe = popen(("sqlite3 " + (out / "pieces.gpkg").string() +
                        " \"select sum(area_m2) from pieces where effect = 'nature_lost'\"")
                           .c_str(),
                       "r");
    double pivot_m2 = 0;
    ASSERT_EQ(fscanf(pipe, "%lf", &pivot_m2), 1);
    pclose(pipe);
    EXPECT_NEAR(pivot_m2, account["verdict"]["lost_m2"].get<double>(), 1e-6);
}

} // namespace
} // namespace areal::test
