// SPDX-License-Identifier: GPL-2.0-or-later
//
// Full build-out and its range, worked by hand. Strips 100 m deep.
#include "accounting/build_out.h"

#include "accounting/strip_account.h"

namespace areal::test {
namespace {

using accounting::PurposeArea;
using accounting::Table;
using accounting::Utilisation;

std::optional<Utilisation> utilisation(const std::string& kind, const std::string& number) {
    PurposeArea area;
    area.utilisation_kind = kind;
    area.utilisation = number;
    return accounting::utilisation_of(area, english());
}

double least_m2(const std::string& kind, const std::string& number) { // of 6 daa unbuilt in a plan area of 8
    return least_ground(*utilisation(kind, number), ExactArea::from_m2(6000), ExactArea::from_m2(8000)).m2();
}

TEST(BuildOut, ReadsTheTypesOfUtilisation) {
    EXPECT_EQ(least_m2("16", "25"), 1500);      // %-BYA of the unbuilt part
    EXPECT_EQ(least_m2("%-BYA", "25 %"), 1500); // as text
    EXPECT_EQ(least_m2("15", "800"), 600);      // BYA in m2, three quarters of it here
    EXPECT_EQ(least_m2("18", "80"), 1200);      // %-BRA on four storeys
    EXPECT_EQ(least_m2("17", "3200"), 600);     // BRA in m2 on four storeys
    EXPECT_EQ(least_m2("4", "0,5"), 750);       // U, floor over ground
    EXPECT_EQ(least_m2("10", ""), 0);           // not to be built on
    EXPECT_EQ(least_m2("16", "250"), 6000);     // never more than there is
}

TEST(BuildOut, DoesNotGuessWhatItDoesNotUnderstand) {
    EXPECT_FALSE(utilisation("", ""));
    EXPECT_FALSE(utilisation("99", "25"));
    EXPECT_FALSE(utilisation("16", "see the provisions"));
}

TEST_F(StripAccount, GivesARangeWithItsAssumption) {
    const std::vector<std::string> fields{"KPAREALFORMÅL", "AREALST", "OMRNAVN", "UTNTYP", "UTNTALL"};
    m_request.plans = {
        input(keep(layer("plan", fields,
                         {{rectangle(0, 0, 200, 100), {"1110", "2", "B1", "16", "70"}},
                          {rectangle(200, 0, 300, 100), {"1110", "2", "B2", std::nullopt, std::nullopt}}})))};
    cover({ground(0, 100, "30", "14", "31", "44"), ground(100, 150, "11", "98", "98", "98"),
           ground(150, 300, "21", "98", "98", "44")});
    const Table table = *run().table("build_out");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.area(0, "min_m2").m2(), 10500); // 70 % of 15 daa unbuilt
    EXPECT_EQ(table.area(0, "expected_m2").m2(), 12750);
    EXPECT_EQ(table.area(0, "max_m2").m2(), 15000);
    EXPECT_EQ(table.area(0, "nature_min_m2").m2(), 5500); // 5 daa of field first
    EXPECT_EQ(table.area(0, "nature_max_m2").m2(), 10000);
    EXPECT_THAT(table.text(0, "assumption"), testing::HasSubstr("half of the rest"));
    EXPECT_THAT(table.text(0, "utilisation"), testing::HasSubstr("%-BYA"));
    EXPECT_EQ(table.area(1, "min_m2"), table.area(1, "max_m2"));
    EXPECT_THAT(table.text(1, "assumption"), testing::HasSubstr("no utilisation"));
}

TEST_F(StripAccount, BooksCultivationAsLossOfNature) {
    plan({purpose(0, 300, "5100", "1", "LNF")});
    cover({ground(0, 100, "30", "14", "31", "44"), ground(100, 300, "21", "98", "98", "44")});
    m_request.restored =
        input(keep(layer("tiltak", {"KLASSE_FØR", "KLASSE_ETTER", "STATUS"},
                         {{rectangle(20, 0, 60, 100), {"nature/forest", "farmland/cultivated", "gjennomført"}}})));
    const accounting::Account account = run();
    EXPECT_EQ(account.verdict->lost.m2(), 4000);
    EXPECT_EQ(account.verdict->state, accounting::VerdictState::negative);
    EXPECT_EQ(account.table("farmland")->rows.size(), 0U); // no farmland is lost
    EXPECT_EQ(account.table("cultivation")->sum("area_m2").m2(), 4000);
    const Table& balance = *account.table("balance");
    EXPECT_EQ(balance.sum("opening_m2"), balance.sum("closing_m2"));
    EXPECT_EQ(sums(balance, {"account"}, "closing_m2").at("farmland/cultivated"), 24000);
}

} // namespace
} // namespace areal::test
