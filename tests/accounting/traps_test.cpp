// SPDX-License-Identifier: GPL-2.0-or-later
//
// Known traps of Norwegian plan data, worked by hand on one hectare of forest: polygons of one plan on top of each other
// at different levels, and a hensynssone that says an older plan shall still hold. (Official lists that are wrong are
// in tests/codes/code_library_test.cpp, field names in tests/codes/recogniser_test.cpp.)
#include "accounting/account.h"
#include "accounting/memory_layers.h"
#include "accounting/rule_file.h"

#include <gmock/gmock.h>


namespace areal::test {
namespace {

const accounting::Meanings& meanings() {
    static const accounting::Meanings english(AREAL_SOURCE_DIR "/resources", Language::en);
    return english;
}

accounting::Account account_of(const std::vector<std::string>& fields, const std::vector<Patch>& plan) {
    source::MemorySource plans = layer("plan", fields, plan);
    source::MemorySource cover = layer("cover", {"objtype"}, {{rectangle(0, 0, 100, 100), {"Skog"}}});
    accounting::AccountRequest request;
    request.plans = {input(plans)};
    request.cover = input(cover);
    request.rules = accounting::load_rules("kdd", meanings().resources());
    return make_account(request, meanings());
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
    const accounting::Account without = account_of(fields, {houses, lnfr}), with = account_of(fields, {zone, houses, lnfr});
    EXPECT_EQ(planned_m2(with, "1110"), 6000);
    EXPECT_EQ(planned_m2(with, "1110"), planned_m2(without, "1110"));
    EXPECT_EQ(planned_m2(with, "5100"), planned_m2(without, "5100"));
    EXPECT_EQ(with.verdict->lost, without.verdict->lost);
}

} // namespace
} // namespace areal::test
