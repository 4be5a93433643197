// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_changes.h"

#include <gtest/gtest.h>

namespace areal::accounting {
namespace {

TEST(RuleChanges, NameTheRuleWithWhatItSaidAndSays) {
    const auto changes = rule_changes(R"({"statuses": ["1", "2"], "carbon": {"per_m2": 3}})",
                                      R"({"statuses": ["1", "3"], "carbon": {"per_m2": 3}})");
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].place, "statuses/1");
    EXPECT_EQ(changes[0].was, "\"2\"");
    EXPECT_EQ(changes[0].is, "\"3\"");
}

TEST(RuleChanges, TellWhatCameFromWhatWent) {
    const auto came = rule_changes(R"({"nature": ["a"]})", R"({"nature": ["a", "b"]})");
    ASSERT_EQ(came.size(), 1U);
    EXPECT_EQ(came[0].was, "");
    EXPECT_EQ(came[0].is, "\"b\"");
    const auto went = rule_changes(R"({"nature": ["a"], "target": 3})", R"({"nature": ["a"]})");
    ASSERT_EQ(went.size(), 1U);
    EXPECT_EQ(went[0].place, "target");
    EXPECT_EQ(went[0].was, "3");
    EXPECT_EQ(went[0].is, "");
}

TEST(RuleChanges, AreNoneWhereOnlyTheLayoutOrNothingIsLegible) {
    EXPECT_TRUE(rule_changes(R"({"a": 1, "b": 2})", R"({ "b":2, "a":1 })").empty());
    EXPECT_TRUE(rule_changes("{", R"({"a": 1})").empty());
}

} // namespace
} // namespace areal::accounting
