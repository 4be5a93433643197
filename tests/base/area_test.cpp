// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/area.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace areal {
namespace {

TEST(ExactArea, KeepsWholeSquareMetresOfACountryExactly) {
    const ExactArea norway = ExactArea::from_m2(323779000000.0);
    ExactArea sum;
    for (int i = 0; i < 1000; ++i)
        sum += norway;
    EXPECT_EQ(sum.m2(), 323779000000000.0);
}

TEST(ExactArea, RoundsToTheNearestUnit) {
    EXPECT_EQ(ExactArea::from_m2(1.0 / ExactArea::units_per_m2).units(), 1);
    EXPECT_EQ(ExactArea::from_m2(-0.25).m2(), -0.25);
    EXPECT_EQ(ExactArea::from_m2(12.3456789).mm2(), 12345679);
    EXPECT_EQ(ExactArea::from_m2(-12.3456789).mm2(), -12345679);
}

TEST(ExactArea, MakesTheRoundTripFromMm2) {
    for (const AreaMm2 mm2 : {AreaMm2(0), AreaMm2(1), AreaMm2(-1), AreaMm2(999999), AreaMm2(21149348000000)})
        EXPECT_EQ(ExactArea::from_mm2(mm2).mm2(), mm2);
}

TEST(Apportion, PartsSumToTheRoundedWhole) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> size(-5, 5000);
    for (int round = 0; round < 200; ++round) {
        std::vector<ExactArea> parts;
        ExactArea whole;
        for (int i = 0; i < 1 + round % 50; ++i) {
            parts.push_back(ExactArea::from_m2(size(random)));
            whole += parts.back();
        }
        const auto shares = apportion(parts);
        EXPECT_EQ(std::accumulate(shares.begin(), shares.end(), AreaMm2(0)), whole.mm2());
        for (std::size_t i = 0; i < parts.size(); ++i)
            EXPECT_LE(std::abs(shares[i] - parts[i].mm2()), 1);
    }
}

TEST(Apportion, GivesTheRemainderToTheLargestFraction) {
    const ExactArea third = ExactArea::from_m2(1e-6 / 3);
    const ExactArea more = ExactArea::from_m2(1.4e-6 / 3);
    EXPECT_EQ(apportion(std::vector{third, more, third}), (std::vector<AreaMm2>{0, 1, 0}));
}

} // namespace
} // namespace areal
