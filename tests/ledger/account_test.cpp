// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/account.h"

#include <gtest/gtest.h>

using areal::ledger::AccountPath;
using areal::ledger::AccountRoot;

TEST(AccountPath, accepts_the_fields_own_names) {
    for (const char* text : {"nature/mire", "built", "farmland/cultivated", "nature/mire/degraded", "outside/4621",
                             "nature/våtmark", "built/park-and_ride2"})
        EXPECT_TRUE(AccountPath::parse(text)) << text;
    EXPECT_EQ(AccountPath::of("nature/mire").root(), AccountRoot::nature);
    EXPECT_EQ(AccountPath::of("sea").root(), AccountRoot::sea);
}

TEST(AccountPath, refuses_what_is_no_account) {
    for (const char* text : {"", "/", "mire", "nature/", "/nature", "nature//mire", "Nature/mire", "nature/my re",
                             "nature/a/b/c/d/e/f/g/h", "natures", "nature\n"})
        EXPECT_FALSE(AccountPath::parse(text)) << text;
    EXPECT_FALSE(AccountPath::parse("nature/" + std::string(120, 'a')));
}

TEST(AccountPath, degraded_ground_is_of_the_type_it_was) {
    const auto drained = AccountPath::of("nature/mire/degraded");
    EXPECT_TRUE(drained.is_degraded());
    EXPECT_EQ(drained.type(), AccountPath::of("nature/mire"));
    EXPECT_FALSE(AccountPath::of("nature/degraded_mire").is_degraded());
}

TEST(AccountPath, knows_what_lies_below_it) {
    const auto mire = AccountPath::of("nature/mire");
    EXPECT_TRUE(AccountPath::of("nature/mire/degraded").is_within(mire));
    EXPECT_TRUE(mire.is_within(mire));
    EXPECT_FALSE(AccountPath::of("nature/mires").is_within(mire));
    EXPECT_FALSE(AccountPath::of("nature").is_within(mire));
}
