// SPDX-License-Identifier: GPL-2.0-or-later
//
// A million small polygons, made as they are asked for: read once, nothing lost, progress that is true, and a run that
// stops soon after it is told to. "Soon" is counted in features, so that no clock decides.
#include "base/failure.h"
#include "source/polygon_table.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cmath>

namespace areal::source {
namespace {

constexpr std::int64_t side = 1000, cell_m = 20;

// Where four cells meet, moved a little and to a whole quarter of a metre; the outer edge stays straight.
shape::Point corner(std::int64_t i, std::int64_t j) {
    const auto shift = [&](std::int64_t salt) {
        const std::uint64_t mixed =
            std::uint64_t(i * 73856093 ^ j * 19349663 ^ salt * 83492791) * 0x9E3779B97F4A7C15ULL;
        return double(mixed >> 60) / 4 - 2;
    };
    const bool inside_i = i > 0 && i<side, inside_j = j> 0 && j < side;
    return {500000 + double(i * cell_m) + (inside_i ? shift(1) : 0),
            6600000 + double(j * cell_m) + (inside_j ? shift(2) : 0)};
}

class Million : public FeatureSource {
  public:
    Million() {
        m_info.name = "million";
        m_info.fields = {{"artype", "integer"}};
        m_info.crs = shape::Crs::from_definition("EPSG:25832");
        m_info.feature_count = side * side;
    }
    const LayerInfo& info() const override { return m_info; }
    void rewind() override {
        m_next = 0;
        ++rewinds;
    }
    bool next(Feature& feature) override {
        if (m_next == side * side)
            return false;
        const std::int64_t i = m_next % side, j = m_next / side;
        feature.id = m_next++;
        feature.kind = GeometryKind::polygons;
        feature.shape = {{shape::RingRole::shell,
                          {corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1), corner(i, j)}}};
        feature.values = {i % 3 == 0 ? "30" : "60"};
        ++handed_out;
        return true;
    }
    std::int64_t handed_out = 0, rewinds = 0;

  private:
    LayerInfo m_info;
    std::int64_t m_next = 0;
};

class Watch : public Progress {
  public:
    explicit Watch(double stop_at = 2) : m_stop_at(stop_at) {}
    void share(double done) override {
        EXPECT_GT(done, last);
        EXPECT_LE(done, 1);
        last = done;
        ++reports;
    }
    bool cancelled() const override { return last >= m_stop_at; }
    double last = 0;
    int reports = 0;

  private:
    double m_stop_at;
};

ReadWishes wishes(Progress& progress) {
    return {shape::Crs::from_definition("EPSG:25832"), {0}, {}, {}, &progress};
}

TEST(MillionPolygons, AreReadInOnePassWithTrueProgress) {
    Million source;
    Watch watch;
    const PolygonTable table = read_polygons(source, wishes(watch));
    EXPECT_EQ(source.rewinds, 1);
    EXPECT_EQ(source.handed_out, side * side);
    EXPECT_EQ(table.features_read, side * side);
    EXPECT_TRUE(table.findings.empty());
    ExactArea sum;
    for (const ExactArea area : table.areas)
        sum += area;
    EXPECT_EQ(sum.m2(), double(side * cell_m) * double(side * cell_m)) << "they tile their square";
    EXPECT_EQ(watch.reports, 1000);
    EXPECT_EQ(watch.last, 1);
}

TEST(MillionPolygons, StopWithinAThousandFeatures) {
    Million source;
    Watch watch(0.25);
    EXPECT_THROW(read_polygons(source, wishes(watch)), Cancelled);
    EXPECT_EQ(source.handed_out, side * side / 4 + 1000);
}

} // namespace
} // namespace areal::source
