// SPDX-License-Identifier: GPL-2.0-or-later
//
// The table while it grows, one per thread: area and place per combination of stacks, and the overlapping
// stacks and unsound polygons met on the way. Threads' tables are joined at the end; since areas are
// integers and the ids of overlapping stacks are given out in the order of their polygons, the joined table
// does not depend on who did what.
#pragma once

#include "shape/overlay.h"

#include <iosfwd>
#include <span>
#include <unordered_map>
#include <vector>

namespace areal::shape {

class OverlayRows {
  public:
    explicit OverlayRows(std::span<const std::size_t> feature_counts);

    StackId stack(std::size_t layer, std::span<const FeatureIndex> features) { return m_stacks[layer].id(features); }
    std::vector<FeatureIndex> features(std::size_t layer, StackId id) const { return m_stacks[layer].features(id); }
    /// What one tile has of a combination. Waits with others.
    void add(const StackKey& key, std::int64_t plan_units, std::int64_t true_units, const Box& place) {
        const std::size_t code = hash(key);
        __builtin_prefetch(&m_slots[code & (m_slots.size() - 1)]);
        m_waiting.push_back({key, code, plan_units, true_units, place});
        if (m_waiting.size() == most_waiting)
            settle();
    }
    /// What any amount of tiles has. At once.
    void add(const StackKey& key, int128 plan_units, int128 true_units, const Box& place);
    void add_unsound(std::size_t layer, FeatureIndex feature, int128 plan_units, const Box& place);

    /// To a file and back, for runs that may be interrupted.
    void write(std::ostream& out);
    /// Adds what was written. Leaves the stream failed, and these rows unfit for use, if the file is short.
    void add_written(std::istream& in);

    static OverlayTable join(std::vector<OverlayRows> parts);

  private:
    struct Unsound {
        int128 units = 0;
        Box place;
    };
    // A tile's areas wait until there are a few dozen: rows lie scattered over megabytes, and the processor
    // fetches many at a time in the time of one.
    struct Waiting {
        StackKey key;
        std::size_t code;
        std::int64_t plan_units, true_units;
        Box place;
    };
    static constexpr std::size_t most_waiting = 32;

    static std::size_t hash(const StackKey& key) {
        std::uint64_t h = 0;
        for (std::size_t i = 0; i < max_layers; i += 2)
            h = (h ^ (std::uint64_t(key[i]) << 32 | key[i + 1])) * 0x9E3779B97F4A7C15U;
        return h ^ (h >> 32);
    }
    OverlayRow& row(const StackKey& key, std::size_t code);
    void settle();
    void grow();
    void share_stacks(OverlayRows& other);
    static std::vector<OverlayRow> merged(std::vector<OverlayRows>& parts);
    void keep_occurring_stacks();

    std::size_t m_layer_count = 0;
    std::array<std::size_t, max_layers> m_feature_counts{};
    std::array<StackTable, max_layers> m_stacks;
    std::vector<OverlayRow> m_rows;
    std::vector<std::uint32_t> m_slots; // row number + 1, open addressing
    std::vector<Waiting> m_waiting;
    std::array<std::unordered_map<FeatureIndex, Unsound>, max_layers> m_unsound;
};

} // namespace areal::shape
