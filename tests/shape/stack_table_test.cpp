// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/overlay.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using namespace shape;
using testing::ElementsAre;
using testing::IsEmpty;

StackId id_of(StackTable& table, std::vector<FeatureIndex> features) {
    return table.id(features);
}

TEST(StackTable, NamesNothingOnePolygonAndSeveral) {
    StackTable table(10);
    EXPECT_EQ(id_of(table, {}), no_polygon);
    EXPECT_EQ(id_of(table, {4}), 5U);
    const StackId pair = id_of(table, {2, 4});
    const StackId three = id_of(table, {2, 4, 9});
    EXPECT_NE(pair, three);
    EXPECT_EQ(id_of(table, {2, 4}), pair);
    EXPECT_FALSE(table.is_overlap(10));
    EXPECT_TRUE(table.is_overlap(pair));
    EXPECT_THAT(table.features(three), ElementsAre(2, 4, 9));
    EXPECT_THAT(table.features(5), ElementsAre(4));
    EXPECT_THAT(table.features(no_polygon), IsEmpty());
}

TEST(StackTable, KeepsThousandsApart) {
    StackTable table(100);
    std::vector<StackId> ids;
    for (FeatureIndex i = 0; i < 100; ++i)
        for (FeatureIndex j = i + 1; j < 100; ++j)
            ids.push_back(id_of(table, {i, j}));
    std::size_t n = 0;
    for (FeatureIndex i = 0; i < 100; ++i)
        for (FeatureIndex j = i + 1; j < 100; ++j)
            EXPECT_THAT(table.features(ids[n++]), ElementsAre(i, j));
}

} // namespace
} // namespace areal::test
