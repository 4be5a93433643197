// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_words.h"

#include "accounting/rule_file.h"
#include "accounting/shipped.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace areal::accounting {
namespace {

const RuleDifference* at(const std::vector<RuleDifference>& all, const std::string& path) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.path == path; });
    return found == all.end() ? nullptr : &*found;
}

TEST(RuleWords, SaysEveryDifferenceOnceWithBothSides) {
    const auto differences = compare_rules(test::preset("kdd"), test::preset("nina-2310"), test::english());
    const RuleDifference* buffer = at(differences, "/built/evidence/building/buffer_m");
    ASSERT_NE(buffer, nullptr);
    EXPECT_EQ(buffer->a, "not said");
    EXPECT_EQ(buffer->b, "15");
    EXPECT_THAT(buffer->title, testing::HasSubstr("Buffer, m"));
    EXPECT_EQ(at(differences, "/slivers")->a, "none");
    EXPECT_EQ(at(differences, "/statuses")->a, "(empty), 2, 3");
    EXPECT_EQ(at(differences, "/accounts/nature"), nullptr);
    EXPECT_EQ(at(differences, "/name"), nullptr);
}

TEST(RuleWords, IsTheSameTheOtherWayRound) {
    const auto there = compare_rules(test::preset("mdir-prototype"), test::preset("nordre-follo"), test::english());
    const auto back = compare_rules(test::preset("nordre-follo"), test::preset("mdir-prototype"), test::english());
    ASSERT_EQ(there.size(), back.size());
    for (std::size_t i = 0; i < there.size(); ++i) {
        EXPECT_EQ(there[i].path, back[i].path);
        EXPECT_EQ(there[i].a, back[i].b);
        EXPECT_EQ(there[i].b, back[i].a);
    }
    EXPECT_TRUE(compare_rules(test::preset("kdd"), test::preset("kdd"), test::english()).empty());
}

} // namespace
} // namespace areal::accounting
