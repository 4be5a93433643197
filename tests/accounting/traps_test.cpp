// SPDX-License-Identifier: GPL-2.0-or-later
//
// Known traps of Norwegian plan and land data, each with the areas or findings it must give: official lists that are
// wrong or run opposite ways, classes that a list lacks, names spelled two ways, man-made ground that is called open,
// polygons of one plan on top of each other, and a hensynssone that says an older plan shall still hold. (The rows of
// the lists themselves are in tests/codes/code_library_test.cpp.)
#include "accounting/strip_account.h"

namespace areal::test {
namespace {

using testing::ElementsAre;
using testing::Pair;

accounting::Account account_of(const std::vector<std::string>& fields, const std::vector<Patch>& plan) {
    source::MemorySource plans = layer("plan", fields, plan);
    source::MemorySource cover = layer("cover", {"objtype"}, {{rectangle(0, 0, 100, 100), {"Skog"}}});
    accounting::AccountRequest request;
    request.plans = {input(plans)};
    request.cover = input(cover);
    request.rules = accounting::load_rules("kdd", english().resources());
    return make_account(request, english());
}

double planned_m2(const accounting::Account& account, const std::string& purpose) {
    const accounting::Table& table = *account.table("plan_cover");
    double sum_m2 = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (table.text(row, "purpose_code") == purpose)
            sum_m2 += table.area(row, "area_m2").m2();
    return sum_m2;
}

TEST(Traps, ATunnelUnderAHouseTakesNoGroundTwice) {
    const accounting::Account account =
        account_of({"OBJTYPE", "RPAREALFORMÅL", "VERTNIV", "PLANID"},
                   {{rectangle(0, 0, 100, 100), {"RpArealformålOmråde", "1110", "2", "p"}},
                    {rectangle(0, 40, 100, 60), {"RpArealformålOmråde", "2010", "1", "p"}},
                    {rectangle(0, 0, 50, 100), {"RpArealformålOmråde", "2010", "3", "p"}}});
    EXPECT_EQ(planned_m2(account, "1110"), 10000);
    EXPECT_EQ(planned_m2(account, "2010"), 0);
    EXPECT_GT(account.findings.count(FindingKind::other_vertical_level), 0U);
}

TEST(Traps, AHensynssoneChangesNoFigure) {
    const std::vector<std::string> fields{"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID"};
    const Patch houses{rectangle(0, 0, 60, 100), {"KpArealformålOmråde", "1110", "2", "p"}};
    const Patch lnfr{rectangle(60, 0, 100, 100), {"KpArealformålOmråde", "5100", "1", "p"}};
    const Patch zone{rectangle(20, 0, 90, 100), {"KpDetaljeringSone", std::nullopt, std::nullopt, "p"}};
    const accounting::Account without = account_of(fields, {houses, lnfr}),
                              with = account_of(fields, {zone, houses, lnfr});
    EXPECT_EQ(planned_m2(with, "1110"), 6000);
    EXPECT_EQ(planned_m2(with, "1110"), planned_m2(without, "1110"));
    EXPECT_EQ(planned_m2(with, "5100"), planned_m2(without, "5100"));
    EXPECT_EQ(with.verdict->lost, without.verdict->lost);
}

using TrapsOfCover = StripAccount;

// The ministry's Excel list is one step up, and has no 15.
TEST_F(TrapsOfCover, ForestOfEachSiteClassIsCalledWhatFkbAr5CallsIt) {
    plan({purpose(0, 150, "1110", "2", "B1")});
    cover({ground(0, 10, "30", "11", "31", "44"), ground(10, 30, "30", "12", "31", "44"),
           ground(30, 60, "30", "13", "31", "44"), ground(60, 100, "30", "14", "31", "44"),
           ground(100, 150, "30", "15", "31", "44")});
    const accounting::Account account = run();
    const std::map<std::string, double> made_of =
        sums(*account.table("reserve_qualities"), {"quality", "name"}, "area_m2");
    EXPECT_EQ(made_of.at("forest Coniferous forest, Unproductive"), 1000);
    EXPECT_EQ(made_of.at("forest Coniferous forest, Low"), 2000);
    EXPECT_EQ(made_of.at("forest Coniferous forest, Medium"), 3000);
    EXPECT_EQ(made_of.at("forest Coniferous forest, High"), 4000);
    EXPECT_EQ(made_of.at("forest Coniferous forest, Very high"), 5000);
}

// The ministry's list swaps B and C: with it the two swap their ground.
TEST_F(TrapsOfCover, WhereBAndCMeetItIsViktigThatCounts) {
    plan({purpose(0, 300, "1110", "2", "B1")});
    cover({ground(0, 300, "30", "14", "31", "44")});
    theme("Naturtyper",
          layer("hb13", {"naturtype", "bmverdi"},
                {{rectangle(0, 0, 200, 100), {"D04", "C"}}, {rectangle(100, 0, 300, 100), {"D04", "B"}}}));
    EXPECT_THAT(sums(*run().table("themes"), {"value", "value_name"}, "lost_m2"),
                ElementsAre(Pair("B Important", 20000), Pair("C Locally important", 10000)));
}

// 1 is the lowest but one in the ministry's list and the highest in the map service.
TEST_F(TrapsOfCover, AQualityInNumbersIsAnAlarmUntilItIsSaidWhichNumberingItFollows) {
    plan({purpose(0, 100, "1110", "2", "B1")});
    cover({ground(0, 100, "30", "14", "31", "44")});
    accounting::ThemeRequest& nature =
        theme("Naturtyper", layer("nin", {"naturtype", "hovedøkosystem", "lokalitetskvalitet"},
                                  {{rectangle(0, 0, 100, 100), {"Slåttemark", "Semi-naturlig mark", "1"}}}));
    accounting::Account account = run();
    EXPECT_EQ(account.findings.area(FindingKind::unknown_code).m2(), 10000);
    EXPECT_THAT(sums(*account.table("themes"), {"state", "value"}, "lost_m2"), ElementsAre(Pair("hit 1", 10000)));
    nature.numbering = "map_service";
    account = run();
    EXPECT_EQ(account.findings.count(FindingKind::unknown_code), 0U);
    EXPECT_THAT(sums(*account.table("themes"), {"state", "value"}, "lost_m2"),
                ElementsAre(Pair("hit Svært høy", 10000)));
    nature.numbering = "kdd";
    EXPECT_THAT(sums(*run().table("themes"), {"state", "value"}, "lost_m2"), ElementsAre(Pair("hit Lav", 10000)));
}

// The ministry's list has no 99: a join on it drops the ground.
TEST_F(TrapsOfCover, GroundThatAr5HasNotMappedIsARowAndBlocksTheVerdictUnderHousing) {
    plan({purpose(0, 100, "1110", "2", "B1"), purpose(100, 200, "5100", "1", "LNFR")});
    cover({ground(0, 60, "99", "99", "99", "99"), ground(60, 150, "30", "14", "31", "44"),
           ground(150, 200, "99", "99", "99", "99")});
    const accounting::Account account = run();
    EXPECT_THAT(sums(*account.table("plan_cover"), {"cover_code", "account"}, "area_m2"),
                ElementsAre(Pair("30 nature/forest", 9000), Pair("99 unknown", 11000)));
    EXPECT_EQ(account.verdict->not_known.m2(), 6000);
    EXPECT_EQ(account.verdict->state, accounting::VerdictState::not_computed);
    EXPECT_EQ(account.findings.count(FindingKind::unknown_code), 0U) << "99 is a class of AR5";
}

// Grunnkart's land use under the spelling of its first specification, and 56 that is man-made.
TEST_F(TrapsOfCover, GrunnkartIsTheSameUnderBothSpellings) {
    plan({purpose(0, 200, "1110", "2", "B1")});
    std::vector<accounting::Account> accounts;
    for (const char* land_use : {"areabrukLandKode", "arealbrukLandKode", "arealbruklandkode"}) {
        m_request.cover =
            input(keep(layer("grunnkart", {"arealdekkeKode", "okosystemtypeKode", land_use, "arealbrukKilde"},
                             {{rectangle(0, 0, 80, 100), {"31", "0420", "98888888", "FkbVeg"}},
                              {rectangle(80, 0, 200, 100), {"56", "0111", "01010000", "FkbVeg"}}})));
        accounts.push_back(run());
        EXPECT_EQ(accounts.back().inputs.back().fields.at("land_use"), land_use);
        EXPECT_EQ(accounts.back().verdict->lost.m2(), 8000) << "56, constructed, is no nature";
        EXPECT_EQ(accounts.back().tables.front().rows, accounts.front().tables.front().rows);
    }
}

TEST_F(TrapsOfCover, OpenGroundThatIsConstructedIsNoLossOfNature) {
    plan({purpose(0, 200, "1110", "2", "B1")});
    cover({ground(0, 120, "50", "98", "39", "46"), ground(120, 200, "50", "98", "39", "44")});
    const accounting::Account account = run();
    EXPECT_EQ(account.verdict->lost.m2(), 8000);
    EXPECT_THAT(sums(*account.table("plan_cover"), {"cover_code", "account"}, "area_m2"),
                ElementsAre(Pair("50 built/constructed", 12000), Pair("50 nature/open", 8000)));
}

// NINA's workbook makes building ground of 400 and holiday homes of 5200.
TEST_F(TrapsOfCover, RestrictedGroundAndScatteredLnfrAreNotDevelopment) {
    m_request.plans = {input(keep(layer("kp1985", {"OBJTYPE", "KPAREALBRUK", "AREALST"},
                                        {{rectangle(0, 0, 100, 100), {"KpArealbrukOmråde", "400", "2"}},
                                         {rectangle(100, 0, 150, 100), {"KpArealbrukOmråde", "110", "2"}}})))};
    cover({ground(0, 150, "30", "14", "31", "44")});
    EXPECT_EQ(run().verdict->lost.m2(), 5000) << "the housing alone";
    plan({purpose(0, 100, "5200", "2", "Spredt"), purpose(100, 150, "1120", "2", "Hytter")});
    EXPECT_EQ(run().verdict->lost.m2(), 5000) << "the cabins alone";
    EXPECT_EQ(sums(*run().table("reserve"), {"purpose_group"}, "planned_m2").count("02"), 1U);
    EXPECT_EQ(sums(*run().table("reserve"), {"purpose_group"}, "planned_m2").at("02"), 5000);
}

} // namespace
} // namespace areal::test
