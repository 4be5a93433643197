// SPDX-License-Identifier: GPL-2.0-or-later
//
// Edges on disk, sorted into strips of 256 m of northing, for layers that do not fit in memory: appended in
// any order, read back strip by strip. An edge run that reaches into several strips is kept in each.
//
// Memory: `buffer_bytes` while appending, plus a few bytes per 64 MB and strip. Everything is one file and
// an index beside it; the index appears, complete, when the last edge is in, so a folder with an index can
// be taken up again after a crash.
//
// Refuses (BadInput): coordinates outside the tile grid's range. BrokenMachinery when the disk fails.
#pragma once

#include "shape/edge_run.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <unordered_map>

namespace areal::shape {

inline constexpr int strip_bits = 8; // 2^8 m

/// The edges of some strips, by layer; the runs point into what was read.
struct StripEdges {
    std::vector<std::vector<EdgeRun>> layers;
    std::vector<std::unique_ptr<std::byte[]>> read;
};

class EdgeSpill {
  public:
    static constexpr std::size_t buffer_bytes = std::size_t(64) << 20;

    /// Starts an empty spill, or takes up the complete one of the same fingerprint that the folder has.
    EdgeSpill(std::filesystem::path folder, std::string fingerprint, std::size_t layer_count);

    bool is_complete() const { return m_complete; }
    void add(std::size_t layer, const EdgeRuns& runs, FeatureIndex first_feature);
    void complete(std::span<const std::size_t> feature_counts);

    const EdgeCensus& census() const { return m_census; }
    const std::vector<std::size_t>& feature_counts() const { return m_feature_counts; }
    /// Strips with edges, from the south.
    std::vector<std::int32_t> strips() const;
    /// Edges of the strips in [begin, end), each run once. May be called by several threads.
    StripEdges load(std::int32_t begin, std::int32_t end) const;
    static std::int32_t strip(double y) { return std::int32_t(std::floor(std::ldexp(y, -strip_bits))); }
    /// Deletes the files.
    void remove();

  private:
    struct Segment {
        std::int32_t strip = 0;
        std::uint64_t begin = 0, bytes = 0; // in the file
    };
    bool take_up();
    void flush();
    std::filesystem::path m_edges_path, m_index_path;
    std::string m_fingerprint;
    std::size_t m_layer_count;
    bool m_complete = false;
    EdgeCensus m_census;
    std::vector<std::size_t> m_feature_counts;
    std::unordered_map<std::int32_t, std::vector<char>> m_buffers;
    std::size_t m_buffered = 0;
    std::uint64_t m_written = 0;
    std::ofstream m_out;
    std::vector<Segment> m_segments; // in the order of strips once complete
};

} // namespace areal::shape
