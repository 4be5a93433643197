// SPDX-License-Identifier: GPL-2.0-or-later
//
// A plan against the book: the strip of posting_bench.h, where plan K-1 has claimed 60 m of forest.
#include "accounting/review_claims.h"

#include "accounting/posting_bench.h"

namespace areal::test {
namespace {

class ReviewClaims : public PostingBench {
  protected:
    ReviewClaims() { post(book, plan({purpose("1110", "K-1", rectangle(0, 0, 60, 100))}, "2025-01-01")); }

    accounting::Table claims(const Patches& drawn) const {
        source::MemorySource plans = layer("plan", {"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID"}, drawn),
                             covers = cover_layer(strip());
        accounting::AccountRequest request;
        request.plans = {input(plans)};
        request.cover = input(covers);
        request.rules = accounting::load_rules("kdd", english().resources());
        const accounting::ReviewRules rules = accounting::ReviewRules::load(english().resources());
        accounting::ReviewList review(rules);
        find_double_claims(plan_pieces(make_account(request, english()), english()), book, review);
        return review.table(english());
    }
};

TEST_F(ReviewClaims, FindsGroundThatAnotherPlanHasClaimed) {
    const accounting::Table table = claims({purpose("1110", "K-2", rectangle(40, 0, 90, 100))});
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.text(0, "rule"), "claimed_twice");
    EXPECT_NEAR(table.area(0, "area_m2").m2(), 2000, 1e-3);
    EXPECT_THAT(table.text(0, "message"), testing::HasSubstr("(K-1) in the book has claimed already"));
}

TEST_F(ReviewClaims, PassesTheSamePlanAndWhatOnlyTouches) {
    EXPECT_TRUE(claims({purpose("1110", "K-1", rectangle(0, 0, 60, 100))}).rows.empty());
    EXPECT_TRUE(claims({purpose("1110", "K-2", rectangle(60, 0, 90, 100))}).rows.empty());
    EXPECT_TRUE(claims({purpose("5100", "K-2", rectangle(40, 0, 90, 100))}).rows.empty());
}

} // namespace
} // namespace areal::test
