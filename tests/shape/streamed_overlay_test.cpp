// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/streamed_overlay.h"

#include "base/failure.h"
#include "overlay_compare.h"
#include "random_layers.h"

#include <gtest/gtest.h>

#include <atomic>
#include <fstream>

#include <unistd.h>

namespace areal::test {
namespace {

using namespace shape;
namespace fs = std::filesystem;

class LayerStream : public FeatureStream {
  public:
    explicit LayerStream(const PolygonLayer& layer) : m_layer(layer) {}
    bool next(FeatureShape& shape) override {
        if (m_next == m_layer.feature_count())
            return false;
        for (std::size_t r = m_layer.ring_begin(m_next); r < m_layer.ring_end(m_next); ++r) {
            const PolygonLayer::RingView ring = m_layer.ring(r);
            shape.push_back({ring.role, {ring.points.begin(), ring.points.end()}});
        }
        ++m_next;
        return true;
    }

  private:
    const PolygonLayer& m_layer;
    FeatureIndex m_next = 0;
};

class Unreadable : public FeatureStream {
  public:
    bool next(FeatureShape&) override { throw std::logic_error("read again"); }
};

class StreamedOverlay : public testing::Test {
  protected:
    void SetUp() override { fs::remove_all(folder); }
    void TearDown() override { fs::remove_all(folder); }

    OverlayTable streamed(const std::vector<PolygonLayer>& layers) {
        std::vector<LayerStream> streams(layers.begin(), layers.end());
        std::vector<FeatureStream*> pointers;
        for (LayerStream& stream : streams)
            pointers.push_back(&stream);
        return streamed_overlay(pointers, options);
    }
    OverlayTable in_memory(const std::vector<PolygonLayer>& layers) {
        std::vector<const PolygonLayer*> pointers;
        for (const PolygonLayer& layer : layers)
            pointers.push_back(&layer);
        return overlay(pointers, options.overlay);
    }

    fs::path folder = fs::path(testing::TempDir()) / ("streamed_" + std::to_string(getpid()) + "_" +
                                                      testing::UnitTest::GetInstance()->current_test_info()->name());
    StreamedOptions options{{}, folder, ""};
};

std::vector<PolygonLayer> wide_layers(int seed) {
    Random random{std::uint64_t(seed)};
    const Place place{600000, 6640000, 2000}; // eight strips
    return {coverage(random, place, 30), stars(random, place, 20, true, true), bow_ties(random, place, 9)};
}

TEST_F(StreamedOverlay, IsTheOverlayByteForByte) {
    for (int seed = 0; seed < 5; ++seed) {
        const std::vector<PolygonLayer> layers = wide_layers(seed);
        for (const int threads : {1, 3}) {
            options.overlay.threads = threads;
            EXPECT_EQ(written_out(streamed(layers)), written_out(in_memory(layers)));
        }
    }
    EXPECT_TRUE(fs::is_empty(folder));
}

TEST_F(StreamedOverlay, TakesTilesHigherThanStrips) {
    const std::vector<PolygonLayer> layers = wide_layers(7);
    options.overlay.tile_side_bits = 10;
    EXPECT_EQ(written_out(streamed(layers)), written_out(in_memory(layers)));
}

TEST_F(StreamedOverlay, FillsStripsThatOnlySidesPass) {
    PolygonLayer layer;
    layer.begin_feature();
    layer.add_ring(RingRole::shell,
                   std::array<Point, 4>{{{600000, 6640000}, {603000, 6640000}, {603000, 6643000}, {600000, 6643000}}});
    EXPECT_EQ(plan_areas(streamed({layer})).at("[0]"), ExactArea::from_m2(9e6));
}

/// Stops the run when so many strips are done.
class StopAfter : public Progress {
  public:
    explicit StopAfter(int shares) : m_shares(shares) {}
    void share(double) override { --m_shares; }
    bool cancelled() const override { return m_shares <= 0; }

  private:
    std::atomic<int> m_shares;
};

TEST_F(StreamedOverlay, GoesOnFromTheLastFinishedStrip) {
    const std::vector<PolygonLayer> layers = wide_layers(11);
    options.fingerprint = "eleven";
    options.overlay.threads = 1;
    StopAfter progress(3);
    options.overlay.progress = &progress;
    EXPECT_THROW(streamed(layers), Cancelled);
    int finished = 0;
    for (const auto& entry : fs::directory_iterator(folder))
        finished += entry.path().extension() == ".sums" ? 1 : 0;
    EXPECT_EQ(finished, 3);

    options.overlay.progress = nullptr;
    Unreadable unreadable;
    const std::vector<FeatureStream*> streams(3, &unreadable);
    EXPECT_EQ(written_out(streamed_overlay(streams, options)), written_out(in_memory(layers)));
    EXPECT_TRUE(fs::is_empty(folder));
}

TEST_F(StreamedOverlay, StartsAnewForOtherInput) {
    options.fingerprint = "one";
    options.overlay.threads = 1;
    StopAfter progress(3);
    options.overlay.progress = &progress;
    EXPECT_THROW(streamed(wide_layers(12)), Cancelled);
    options.overlay.progress = nullptr;
    options.fingerprint = "two";
    EXPECT_EQ(written_out(streamed(wide_layers(13))), written_out(in_memory(wide_layers(13))));
}

TEST_F(StreamedOverlay, RefusesWhatTheOverlayRefuses) {
    EXPECT_THROW(streamed_overlay({}, options), BadInput);
    PolygonLayer far;
    far.begin_feature();
    far.add_ring(RingRole::shell, std::array<Point, 3>{{{0, 0}, {1, 0}, {0, 1e12}}});
    EXPECT_THROW(streamed({far}), BadInput);
}

TEST_F(StreamedOverlay, SaysSoWhenItCannotWrite) {
    fs::create_directories(folder.parent_path());
    std::ofstream(folder) << "a file where the folder should be";
    EXPECT_THROW(streamed(wide_layers(1)), BrokenMachinery);
    fs::remove(folder);
}

} // namespace
} // namespace areal::test
