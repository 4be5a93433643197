// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two plans of the same day: a tie, a decision, and the account made again from the account.
#include "command/program.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <fstream>

namespace areal::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

json square_row(double x0, double x1, const json& properties) {
    const json ring = {{x0, 0}, {x1, 0}, {x1, 100}, {x0, 100}, {x0, 0}};
    return {
        {"type", "Feature"}, {"properties", properties}, {"geometry", {{"type", "Polygon"}, {"coordinates", {ring}}}}};
}

std::string file(const fs::path& folder, const std::string& name, const json& feature) {
    const json crs = {{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:EPSG::25832"}}}};
    const json features = json::array({feature});
    const fs::path path = folder / name;
    std::ofstream(path) << json{{"type", "FeatureCollection"}, {"crs", crs}, {"features", features}};
    return path.string();
}

json plan_row(const char* id, const char* code) {
    return {{"OBJTYPE", "RpArealformålOmråde"}, {"RPAREALFORMÅL", code}, {"PLANID", id}, {"PLANSTAT", 3},
            {"IKRAFT", "2013-04-11"},           {"VERTNIV", 2}};
}

// m2 of the row of `plan_mosaic` with that winner and rule.
double held_m2(const json& account, const std::string& plan, const std::string& rule) {
    double sum_m2 = 0;
    for (const auto& row : account["tables"]["plan_mosaic"]["rows"])
        if (row[1] == plan && row[3] == rule)
            sum_m2 += row[5].get<double>();
    return sum_m2;
}

TEST(PlanDecisions, AreKeptInTheAccountAndMakeItAgain) {
    const fs::path folder = fs::path(testing::TempDir()) / ("decisions" + std::to_string(getpid()));
    fs::remove_all(folder);
    fs::create_directories(folder);
    const std::string inputs = "account --plan " +
                               file(folder, "a.geojson", square_row(0, 100, plan_row("A", "1110"))) + " --plan " +
                               file(folder, "b.geojson", square_row(60, 200, plan_row("B", "3040"))) + " --cover " +
                               file(folder, "cover.geojson", square_row(0, 200, {{"objtype", "Skog"}})) +
                               " --json --quiet --out " + (folder / "out").string();
    const json tie = json::parse(arealregnskap(inputs).out);
    EXPECT_EQ(held_m2(tie, "B", "equal_dates"), 4000);
    EXPECT_FALSE(tie.contains("decisions"));

    const std::string decided = arealregnskap(inputs + " --plan-wins 'A over B: sak 13/77'").out;
    const json account = json::parse(decided);
    EXPECT_EQ(held_m2(account, "A", "decided"), 4000);
    EXPECT_EQ(account["decisions"][0]["reason"], "sak 13/77");
    fs::rename(folder / "out" / "account.json", folder / "before.json");
    EXPECT_EQ(arealregnskap(inputs + " --decisions " + (folder / "before.json").string()).out, decided);

    const json dated = json::parse(arealregnskap(inputs + " --plan-date A=2014-01-02").out);
    EXPECT_EQ(held_m2(dated, "A", "newest"), 4000);
    EXPECT_EQ(arealregnskap(inputs + " --plan-wins 'A over B'").exit_code, 3);
    EXPECT_EQ(arealregnskap(inputs + " --plan-wins 'A over B: x' --plan-wins 'B over A: y'").exit_code, 3);
}

TEST(AccountOfADay, LeavesOutPlansThatCameIntoForceLater) {
    const fs::path folder = fs::path(testing::TempDir()) / ("day" + std::to_string(getpid()));
    fs::remove_all(folder);
    fs::create_directories(folder);
    json newer = plan_row("B", "3040");
    newer["IKRAFT"] = "2019-04-12";
    const std::string inputs = "account --plan " +
                               file(folder, "a.geojson", square_row(0, 100, plan_row("A", "1110"))) + " --plan " +
                               file(folder, "b.geojson", square_row(60, 200, newer)) + " --cover " +
                               file(folder, "cover.geojson", square_row(0, 200, {{"objtype", "Skog"}})) +
                               " --json --quiet --out " + (folder / "out").string();
    EXPECT_EQ(held_m2(json::parse(arealregnskap(inputs).out), "B", "newest"), 4000);
    const json before = json::parse(arealregnskap(inputs + " --date 2019-04-11").out);
    EXPECT_EQ(before["date"], "2019-04-11");
    EXPECT_EQ(held_m2(before, "A", "only"), 10000);
    const json& left_out = before["tables"]["plans_left_out"]["rows"];
    ASSERT_EQ(left_out.size(), 1);
    EXPECT_EQ(left_out[0][1], "B");
    EXPECT_EQ(held_m2(json::parse(arealregnskap(inputs + " --date 2019-04-12").out), "B", "newest"), 4000);
    EXPECT_EQ(arealregnskap(inputs + " --date 12.4.19").exit_code, 3);
    EXPECT_EQ(arealregnskap("check " + (folder / "out").string()).exit_code, 0);
}

} // namespace
} // namespace areal::test
