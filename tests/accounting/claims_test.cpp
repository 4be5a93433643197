// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/claims.h"

#include "bench/bench_book.h"
#include "ledger/rectangle_claims.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace areal::accounting {
namespace {

using ledger::Claim;
using ledger::ClaimLayer;
using ledger::Rectangle;
using ledger::RectangleClaims;

shape::FeatureShape square(const Rectangle& r) {
    const double w = double(r.west), s = double(r.south), e = double(r.east), n = double(r.north);
    return {{shape::RingRole::shell, {{w, s}, {e, s}, {e, n}, {w, n}, {w, s}}}};
}

std::string name(const Rectangle& r) {
    return "rect " + std::to_string(r.west) + " " + std::to_string(r.south) + " " + std::to_string(r.east) + " " +
           std::to_string(r.north);
}

class Claims : public ::testing::Test {
  protected:
    ledger::FootprintId put(const Rectangle& r) {
        const source::Footprint footprint = source::make_footprint(square(r));
        m_store.add(footprint);
        return footprint.id;
    }
    source::MemoryFootprints m_store;
    PolygonClaims m_claims{m_store};
};

TEST_F(Claims, knows_the_shared_strip) {
    m_claims.hold(ClaimLayer::ground, 3, put({600000, 6600000, 600100, 6600100}));
    const auto claims = m_claims.owners(ClaimLayer::ground, put({600097, 6600000, 600197, 6600100}));
    ASSERT_EQ(claims.size(), 1U);
    EXPECT_EQ(claims[0].owner, 3);
    EXPECT_EQ(claims[0].area_mm2, 300'000'000);
    EXPECT_EQ(claims[0].place, (Box{600097, 6600000, 600100, 6600100}));
    EXPECT_TRUE(claims[0].polygon.starts_with("MULTIPOLYGON (((600"));
}

TEST_F(Claims, neighbours_share_nothing) {
    m_claims.hold(ClaimLayer::ground, 3, put({0, 0, 100, 100}));
    EXPECT_TRUE(m_claims.owners(ClaimLayer::ground, put({100, 0, 200, 100})).empty());
    EXPECT_TRUE(m_claims.owners(ClaimLayer::reserve, put({0, 0, 100, 100})).empty());
}

TEST_F(Claims, the_later_holder_is_on_top_until_it_drops) {
    const auto ground = put({0, 0, 100, 100});
    m_claims.hold(ClaimLayer::ground, 3, ground);
    m_claims.hold(ClaimLayer::ground, 5, put({0, 0, 40, 100}));
    const auto both = m_claims.owners(ClaimLayer::ground, ground);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].area_mm2, 6'000'000'000);
    EXPECT_EQ(both[1].owner, 5);
    EXPECT_EQ(both[1].area_mm2, 4'000'000'000);
    m_claims.drop(ClaimLayer::ground, 5);
    const auto one = m_claims.owners(ClaimLayer::ground, ground);
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one[0].area_mm2, 10'000'000'000);
}

TEST_F(Claims, answers_as_the_memory_twin_does) {
    RectangleClaims twin;
    std::mt19937_64 random(4);
    const auto below = [&](int count) { return std::int64_t(random() % unsigned(count)); };
    std::map<ledger::EntryNumber, Rectangle> held;
    for (ledger::EntryNumber entry = 1; entry <= 400; ++entry) {
        Rectangle r{below(300), below(300), 0, 0};
        r.east = r.west + 1 + below(60);
        r.north = r.south + 1 + below(60);
        const auto polygons = m_claims.owners(ClaimLayer::ground, put(r));
        const auto rectangles = twin.owners(ClaimLayer::ground, name(r));
        ASSERT_EQ(polygons.size(), rectangles.size());
        for (std::size_t i = 0; i < polygons.size(); ++i) {
            ASSERT_EQ(polygons[i].owner, rectangles[i].owner);
            ASSERT_EQ(polygons[i].area_mm2, rectangles[i].area_mm2);
        }
        m_claims.hold(ClaimLayer::ground, entry, put(r));
        twin.hold(ClaimLayer::ground, entry, name(r));
        if (entry % 3 == 0) {
            m_claims.drop(ClaimLayer::ground, entry / 3);
            twin.drop(ClaimLayer::ground, entry / 3);
        }
    }
}

} // namespace
} // namespace areal::accounting
