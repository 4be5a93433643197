// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/streamed_overlay.h"

#include "base/failure.h"
#include "shape/band_plan.h"
#include "shape/binary_io.h"
#include "shape/edge_spill.h"
#include "shape/tile_wish.h"
#include "shape/workers.h"

#include <atomic>

namespace areal::shape {

namespace {

using Streams = std::span<FeatureStream* const>;

bool stopped(const OverlayOptions& options) {
    return options.progress != nullptr && options.progress->cancelled();
}

void announce(const OverlayOptions& options, std::string_view stage) {
    if (options.progress != nullptr)
        options.progress->stage(stage);
}

std::size_t spill_layer(FeatureStream& stream, std::size_t layer, const OverlayOptions& options, EdgeSpill& spill) {
    constexpr std::size_t points_at_a_time = 1 << 16;
    FeatureShape shape;
    std::size_t count = 0;
    for (bool more = true; more;) {
        if (stopped(options))
            throw Cancelled();
        PolygonLayer batch;
        while (batch.point_count() < points_at_a_time && batch.feature_count() < points_at_a_time) {
            shape.clear();
            more = stream.next(shape);
            if (!more)
                break;
            batch.begin_feature();
            for (const Ring& ring : shape)
                batch.add_ring(ring.role, ring.points);
        }
        spill.add(layer, edge_runs(batch, 0, FeatureIndex(batch.feature_count())), FeatureIndex(count));
        count += batch.feature_count();
    }
    return count;
}

/// Strips that share a row of tiles, as one: from `begin` up to `end`.
struct Group {
    std::int32_t begin = 0, end = 0;
};

std::vector<Group> groups_of(const std::vector<std::int32_t>& strips, int side_bits) {
    const int shift = std::max(0, side_bits - strip_bits);
    std::vector<Group> groups;
    for (const std::int32_t strip : strips) {
        const std::int32_t begin = strip >> shift << shift;
        if (groups.empty() || groups.back().begin != begin)
            groups.push_back({begin, begin + (1 << shift)});
    }
    return groups;
}

class StreamedRun {
  public:
    StreamedRun(const EdgeSpill& spill, const StreamedOptions& options)
        : m_spill(spill), m_options(options), m_threads(thread_count(options.overlay.threads)),
          m_grid(TileGrid::for_edges(spill.census(), tile_wish(options.overlay, spill.feature_counts().size()))),
          m_groups(groups_of(spill.strips(), m_grid.side_bits())) {}

    OverlayTable table() {
        std::vector<OverlayRows> rows(std::size_t(m_threads), OverlayRows(m_spill.feature_counts()));
        run_workers(m_threads, [&](int worker) {
            for (std::size_t i = m_next++; i < m_groups.size(); i = m_next++) {
                take(m_groups[i], rows[std::size_t(worker)]);
                if (worker == 0 && m_options.overlay.progress != nullptr)
                    m_options.overlay.progress->share(double(i + 1) / double(m_groups.size()));
            }
        });
        OverlayTable result = OverlayRows::join(std::move(rows));
        for (const Group& group : m_groups)
            std::filesystem::remove(sums_path(group));
        return result;
    }

  private:
    std::filesystem::path sums_path(const Group& group) const {
        return m_options.folder /
               ("strip" + std::to_string(group.begin) + "-side" + std::to_string(m_grid.side_bits()) + ".sums");
    }

    /// Adds a group's sums, from its file if it was finished before.
    void take(const Group& group, OverlayRows& rows) {
        const std::filesystem::path path = sums_path(group);
        if (!std::filesystem::exists(path)) {
            OverlayRows sums(m_spill.feature_counts());
            sum(group, sums);
            write_whole(path, [&](std::ostream& out) { sums.write(out); });
        }
        std::ifstream in(path, std::ios::binary);
        rows.add_written(in);
        if (!in)
            throw BrokenMachinery("Cannot read " + path.string() + ". Delete the folder and start again.");
    }

    void sum(const Group& group, OverlayRows& sums) const {
        const StripEdges edges = m_spill.load(group.begin, group.end);
        const std::vector<std::span<const EdgeRun>> layers(edges.layers.begin(), edges.layers.end());
        const auto row = [&](std::int32_t strip) { return m_grid.index(std::ldexp(double(strip), strip_bits)); };
        const BandPlan plan(m_grid, layers, 1, {row(group.begin), row(group.end)});
        BandSweep sweep(m_grid, m_spill.census().extent, layers.size(), m_options.overlay.true_area,
                        m_options.overlay.progress, sums);
        for (std::size_t band = 0; band < plan.band_count(); ++band) {
            sweep.begin(plan.band(band));
            for (std::size_t layer = 0; layer < layers.size(); ++layer)
                for (const std::uint32_t run : plan.runs(layer, band))
                    sweep.cut(layer, layers[layer][run]);
            sweep.finish();
        }
    }

    const EdgeSpill& m_spill;
    const StreamedOptions& m_options;
    int m_threads;
    TileGrid m_grid;
    std::vector<Group> m_groups;
    std::atomic<std::size_t> m_next = 0;
};

void forget_sums(const std::filesystem::path& folder) {
    if (!std::filesystem::exists(folder))
        return;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".sums")
            std::filesystem::remove(entry.path());
}

} // namespace

OverlayTable streamed_overlay(Streams layers, const StreamedOptions& options) {
    if (layers.empty() || layers.size() > max_layers)
        throw BadInput("An overlay takes 1 to " + std::to_string(max_layers) + " layers.");
    EdgeSpill spill(options.folder, options.fingerprint, layers.size());
    if (!spill.is_complete()) {
        announce(options.overlay, "Reading edges");
        forget_sums(options.folder);
        std::vector<std::size_t> counts;
        for (std::size_t layer = 0; layer < layers.size(); ++layer)
            counts.push_back(spill_layer(*layers[layer], layer, options.overlay, spill));
        spill.complete(counts);
    }
    announce(options.overlay, "Overlaying");
    OverlayTable table = StreamedRun(spill, options).table();
    spill.remove();
    return table;
}

} // namespace areal::shape
