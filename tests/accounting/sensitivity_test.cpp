// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the choice of built ground moves: worked by hand on a strip 100 m deep.
#include "accounting/sensitivity.h"

#include "accounting/strip_account.h"

namespace areal::test {
namespace {

TEST_F(StripAccount, CountsAgainUnderEachChoiceOfBuiltGround) {
    plan({purpose(0, 300, "1110", "2", "B")});
    cover({ground(0, 200, "30", "14", "31", "44"), ground(200, 300, "11", "98", "98", "98")});
    const accounting::Table table = *run().table("sensitivity");
    ASSERT_EQ(table.text(0, "setting"), "rules");
    EXPECT_EQ(table.area(0, "reserve_m2").m2(), 20000);
    EXPECT_EQ(table.area(0, "nature_lost_m2").m2(), 20000);
    const auto reserve = sums(table, {"setting", "choice"}, "reserve_m2");
    EXPECT_EQ(reserve.at("built_mask cover"), 20000);
    EXPECT_EQ(reserve.at("built_mask building"), 30000); // no buildings were given: nothing is built
    EXPECT_EQ(sums(table, {"setting", "choice"}, "reserve_change_m2").at("built_mask building"), 10000);
    EXPECT_EQ(reserve.at("slivers kept"), 20000);
}

} // namespace
} // namespace areal::test
