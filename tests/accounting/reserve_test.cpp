// SPDX-License-Identifier: GPL-2.0-or-later
//
// The reserve on a strip 400 m long and 100 m deep: forest, mire, field and houses (AR5 11), 100 m each.
#include "accounting/patchwork.h"

namespace areal::test {
namespace {

using accounting::Account;
using accounting::Table;

class ReserveTest : public testing::Test, protected Patchwork {
  protected:
    void SetUp() override {
        cover({ar5("30", rectangle(0, 0, 100, 100), "31", "14", "44"), ar5("60", rectangle(100, 0, 200, 100)),
               ar5("21", rectangle(200, 0, 300, 100), "", "", "44"), ar5("11", rectangle(300, 0, 400, 100))});
    }
    static double reserve(const Account& account, const std::string& column) {
        return account.table("reserve")->sum(column).m2();
    }
};

TEST_F(ReserveTest, TakesOutWhatAnyChosenEvidenceCallsBuilt) {
    plan({purpose("1110", "2", rectangle(0, 0, 400, 100))});
    built("building", {shaped(rectangle(10, 10, 20, 20)), shaped(rectangle(15, 10, 25, 20))}); // 150 m2 together
    const Account account = run();
    EXPECT_EQ(reserve(account, "planned_m2"), 40000);
    EXPECT_EQ(reserve(account, "built_m2"), 10150);
    EXPECT_EQ(reserve(account, "reserve_m2"), 29850);
    const Table& otherwise = *account.table("built_otherwise");
    EXPECT_EQ(
        sum_m2(otherwise, {{"account", "nature/forest"}, {"evidence", "building"}, {"booked", "built"}}, "area_m2"),
        150);
    EXPECT_EQ(account.verdict->lost.m2(), 20000 - 150);
    const Table& balance = *account.table("balance");
    EXPECT_EQ(sum_m2(balance, {{"account", "nature/forest"}}, "remapped_m2"), -150);
    EXPECT_EQ(sum_m2(balance, {{"account", "nature/forest"}}, "closing_m2"), 0);
    EXPECT_EQ(balance.sum("opening_m2"), balance.sum("closing_m2"));
}

TEST_F(ReserveTest, KeepsTheLossWhereTheRulesGoByTheCover) {
    rules() = accounting::load_rules("nordre-follo", english().resources());
    plan({purpose("1110", "2", rectangle(0, 0, 100, 100))});
    built("grey_areas", {shaped(rectangle(0, 0, 40, 100))});
    const Account account = run();
    EXPECT_EQ(reserve(account, "reserve_m2"), 6000);
    EXPECT_EQ(account.verdict->lost.m2(), 10000);
    EXPECT_EQ(sum_m2(*account.table("built_otherwise"), {{"booked", "cover"}}, "area_m2"), 4000);
}

TEST_F(ReserveTest, ShowsTheReserveUnderEachMask) {
    plan({purpose("1110", "2", rectangle(0, 0, 400, 100))});
    built("building", {shaped(rectangle(0, 0, 10, 100))});
    built("grey_areas", {shaped(rectangle(0, 0, 50, 100)), shaped(rectangle(350, 0, 400, 100))});
    std::erase_if(rules().built_ground.evidence, [](const auto& one) { return one.from == "grey_areas"; });
    const Account account = run();
    const Table& masks = *account.table("reserve_by_mask");
    EXPECT_EQ(sum_m2(masks, {{"mask", "cover"}}, "reserve_m2"), 30000);
    EXPECT_EQ(sum_m2(masks, {{"mask", "building"}}, "reserve_m2"), 39000);
    EXPECT_EQ(sum_m2(masks, {{"mask", "grey_areas"}, {"in_rules", "no"}}, "reserve_m2"), 30000);
    EXPECT_EQ(sum_m2(masks, {{"mask", "rules"}}, "reserve_m2"), 29000);
    EXPECT_EQ(reserve(account, "reserve_m2"), 29000);
}

TEST_F(ReserveTest, SaysWhatTheReserveIsMadeOf) {
    plan({purpose("1110", "2", rectangle(50, 0, 400, 100)), purpose("1120", "2", rectangle(0, 0, 50, 100))});
    const Account account = run();
    const Table& made_of = *account.table("reserve_qualities");
    const auto m2 = [&](const std::string& group, const std::string& quality, const std::string& code) {
        return sum_m2(made_of, {{"purpose_group", group}, {"quality", quality}, {"code", code}}, "area_m2");
    };
    EXPECT_EQ(m2("01", "cover", "nature/mire"), 10000);
    EXPECT_EQ(m2("02", "cover", "nature/forest"), 5000);
    EXPECT_EQ(m2("02", "forest", "31/14"), 5000);
    EXPECT_EQ(m2("01", "forest", "-"), 20000);
    EXPECT_EQ(m2("01", "carbon_rich", "yes"), 10000);
    EXPECT_EQ(m2("01", "carbon_rich", "no"), 15000);
    EXPECT_EQ(m2("01", "cover", "built/built"), 0); // built already is no reserve
}

TEST_F(ReserveTest, LeavesWideWaterOutWhereTheRulesSaySo) {
    cover({ar5("81", rectangle(0, 0, 30, 10)), ar5("81", rectangle(100, 0, 200, 10)),
           ar5("30", rectangle(200, 0, 300, 10))});
    plan({purpose("1110", "2", rectangle(0, 0, 300, 10))});
    rules().built_ground.water_over_m2 = 500;
    const Account account = run();
    EXPECT_EQ(reserve(account, "water_m2"), 1000); // the pond of 300 m2 stays
    EXPECT_EQ(reserve(account, "reserve_m2"), 2000);
}

TEST_F(ReserveTest, FindsPurposeChangesInsideBuiltLand) {
    plan({purpose("1110", "1", rectangle(300, 0, 400, 100))});
    proposal({purpose("5100", "1", rectangle(300, 0, 400, 100))});
    const Account account = run();
    EXPECT_EQ(sum_m2(*account.table("purpose_change"), {{"from_code", "1110"}, {"to_code", "5100"}}, "area_m2"), 10000);
}

TEST_F(ReserveTest, CountsBuildingOnBuiltAsDensification) {
    plan({purpose("1110", "2", rectangle(50, 0, 400, 100))});
    built("grey_areas", {shaped(rectangle(200, 0, 220, 100))});
    std::erase_if(rules().built_ground.evidence, [](const auto& one) { return one.from == "grey_areas"; });
    const Account account = run();
    const Table& table = *account.table("densification");
    EXPECT_EQ(table.sum("developed_m2").m2(), 35000);
    EXPECT_EQ(table.sum("built_m2").m2(), 10000);
    EXPECT_EQ(table.sum("affected_m2").m2(), 2000);
    EXPECT_EQ(table.sum("nature_m2").m2(), 15000);
    EXPECT_EQ(table.sum("farmland_m2").m2(), 8000);
    EXPECT_EQ(table.text(0, "percent_of_developed"), "34.3");
    EXPECT_EQ(account.verdict->lost.m2(), 15000);
}

TEST_F(ReserveTest, IsNotEvidenceWhatOnlyAPlanCallsBuilt) {
    plan({purpose("1110", "2", rectangle(0, 0, 100, 100))});
    request().built.push_back(
        {"", keep("GrunnkartFlate",
                  {"arealdekkeKode", "arealbrukLandKode", "grunnkartKilde", "arealbrukKilde", "okosystemtypeKode"},
                  {{rectangle(0, 0, 30, 100), {"31", "01010000", "fkbAr5", "FraPlan", "0420"}},
                   {rectangle(30, 0, 50, 100), {"31", "01010000", "fkbAr5", "ArealMedBygg", "0420"}},
                   {rectangle(50, 0, 100, 100), {"31", "98888888", "fkbAr5", "ikkeRelevant", "0420"}}})});
    const Account account = run();
    EXPECT_EQ(reserve(account, "built_m2"), 2000);
    bool told = false;
    for (const Finding& finding : account.findings.list())
        told = told || (finding.area.m2() == 3000 && finding.sentence.english().find("FraPlan") != std::string::npos);
    EXPECT_TRUE(told);
}

} // namespace
} // namespace areal::test
