// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/edge_spill.h"

#include "base/failure.h"
#include "shape/binary_io.h"

#include <algorithm>
#include <cstring>

namespace areal::shape {

namespace {

struct Record { // then edge_count + 1 points
    PieceOwner owner;
    std::uint32_t layer = 0;
    std::uint32_t edge_count = 0;
    std::int32_t sign = 0;
    double min_y = 0, max_y = 0;
};

template <class Value>
void append(std::vector<char>& to, const Value* values, std::size_t count) {
    const auto* bytes = reinterpret_cast<const char*>(values);
    to.insert(to.end(), bytes, bytes + count * sizeof(Value));
}

} // namespace

EdgeSpill::EdgeSpill(std::filesystem::path folder, std::string fingerprint, std::size_t layer_count)
    : m_edges_path(folder / "edges.spill"), m_index_path(folder / "edges.index"), m_fingerprint(std::move(fingerprint)),
      m_layer_count(layer_count) {
    if (take_up())
        return;
    std::error_code ignored; // the file says whether the folder will do
    std::filesystem::create_directories(folder, ignored);
    std::filesystem::remove(m_index_path, ignored);
    m_out.open(m_edges_path, std::ios::binary | std::ios::trunc);
    if (!m_out)
        throw BrokenMachinery("Cannot write to the folder " + folder.string() + ".");
}

void EdgeSpill::add(std::size_t layer, const EdgeRuns& runs, FeatureIndex first_feature) {
    m_census.add(runs.census);
    const Box& extent = runs.census.extent;
    if (!extent.empty() && std::max({-extent.min_x, -extent.min_y, extent.max_x, extent.max_y}) > farthest_coordinate_m)
        TileGrid::for_edges(m_census); // says what is wrong
    for (const EdgeRun& run : runs.runs) {
        const RingRole role = run.owner.is_hole() ? RingRole::hole : RingRole::shell;
        const Record record{PieceOwner(first_feature + run.owner.feature(), role),
                            std::uint32_t(layer),
                            run.edge_count,
                            run.sign,
                            run.min_y,
                            run.max_y};
        for (std::int32_t s = strip(run.min_y), last = strip(run.max_y); s <= last; ++s) {
            std::vector<char>& buffer = m_buffers[s];
            const std::size_t before = buffer.size();
            append(buffer, &record, 1);
            append(buffer, run.points, run.edge_count + 1);
            m_buffered += buffer.size() - before;
            if (m_buffered > buffer_bytes)
                flush();
        }
    }
}

void EdgeSpill::flush() {
    for (const auto& [strip, buffer] : m_buffers) {
        m_segments.push_back({strip, m_written, buffer.size()});
        m_out.write(buffer.data(), std::streamsize(buffer.size()));
        m_written += buffer.size();
    }
    m_buffers.clear();
    m_buffered = 0;
    if (!m_out)
        throw BrokenMachinery("Cannot write " + m_edges_path.string() + ". Is the disk full?");
}

void EdgeSpill::complete(std::span<const std::size_t> feature_counts) {
    flush();
    m_out.close();
    std::stable_sort(m_segments.begin(), m_segments.end(),
                     [](const Segment& a, const Segment& b) { return a.strip < b.strip; });
    m_feature_counts.assign(feature_counts.begin(), feature_counts.end());
    write_whole(m_index_path, [&](std::ostream& out) {
        write_text(out, m_fingerprint);
        write_value(out, m_census);
        write_vector(out, m_feature_counts);
        write_vector(out, m_segments);
    });
    m_complete = true;
}

bool EdgeSpill::take_up() {
    if (m_fingerprint.empty())
        return false;
    std::ifstream in(m_index_path, std::ios::binary);
    if (!in || read_text(in) != m_fingerprint)
        return false;
    m_census = read_value<EdgeCensus>(in);
    m_feature_counts = read_vector<std::size_t>(in);
    m_segments = read_vector<Segment>(in);
    m_complete = bool(in) && m_feature_counts.size() == m_layer_count;
    if (!m_complete) {
        m_census = {};
        m_feature_counts.clear();
        m_segments.clear();
    }
    return m_complete;
}

std::vector<std::int32_t> EdgeSpill::strips() const {
    std::vector<std::int32_t> result;
    for (const Segment& segment : m_segments)
        if (result.empty() || result.back() != segment.strip)
            result.push_back(segment.strip);
    return result;
}

StripEdges EdgeSpill::load(std::int32_t begin, std::int32_t end) const {
    StripEdges edges;
    edges.layers.resize(m_layer_count);
    std::ifstream in(m_edges_path, std::ios::binary);
    const auto below = [](const Segment& segment, std::int32_t strip) { return segment.strip < strip; };
    for (auto at = std::lower_bound(m_segments.begin(), m_segments.end(), begin, below);
         at != m_segments.end() && at->strip < end; ++at) {
        std::byte* const bytes = edges.read.emplace_back(new std::byte[at->bytes]).get();
        in.seekg(std::streamoff(at->begin));
        in.read(reinterpret_cast<char*>(bytes), std::streamsize(at->bytes));
        if (!in)
            throw BrokenMachinery("Cannot read " + m_edges_path.string() + ".");
        for (std::uint64_t place = 0; place < at->bytes;) {
            Record record;
            std::memcpy(&record, bytes + place, sizeof record);
            const auto* points = reinterpret_cast<const Point*>(bytes + place + sizeof record);
            place += sizeof record + (record.edge_count + 1) * sizeof(Point);
            if (at->strip == std::max(strip(record.min_y), begin)) // else it was in an earlier strip
                edges.layers[record.layer].push_back(
                    {points, record.edge_count, record.sign, record.owner, record.min_y, record.max_y});
        }
    }
    return edges;
}

void EdgeSpill::remove() {
    std::filesystem::remove(m_index_path);
    std::filesystem::remove(m_edges_path);
}

} // namespace areal::shape
