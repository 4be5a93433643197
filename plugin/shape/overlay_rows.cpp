// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/overlay_rows.h"

#include "shape/binary_io.h"
#include "shape/workers.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

namespace areal::shape {

namespace {

// By pairs: std::array's own comparison calls memcmp.
bool same(const StackKey& a, const StackKey& b) {
    using Words = std::array<std::uint64_t, max_layers / 2>;
    const auto x = std::bit_cast<Words>(a), y = std::bit_cast<Words>(b);
    std::uint64_t apart = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        apart |= x[i] ^ y[i];
    return apart == 0;
}

bool before(const OverlayRow& a, const OverlayRow& b) {
    for (std::size_t i = 0; i < max_layers; i += 2) {
        const std::uint64_t x = std::uint64_t(a.stacks[i]) << 32 | a.stacks[i + 1];
        const std::uint64_t y = std::uint64_t(b.stacks[i]) << 32 | b.stacks[i + 1];
        if (x != y)
            return x < y;
    }
    return false;
}

} // namespace

OverlayRows::OverlayRows(std::span<const std::size_t> feature_counts) : m_layer_count(feature_counts.size()) {
    std::copy(feature_counts.begin(), feature_counts.end(), m_feature_counts.begin());
    for (std::size_t layer = 0; layer < m_layer_count; ++layer)
        m_stacks[layer] = StackTable(m_feature_counts[layer]);
    m_slots.assign(1024, 0);
    // Most tables stay below. Room that is never written costs no memory, growing does, and every row is moved.
    m_rows.reserve(2 * std::accumulate(feature_counts.begin(), feature_counts.end(), std::size_t(0)));
    m_waiting.reserve(most_waiting);
}

void OverlayRows::grow() {
    m_slots.assign(2 * m_slots.size(), 0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        std::size_t slot = hash(m_rows[row].stacks) & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = std::uint32_t(row + 1);
    }
}

OverlayRow& OverlayRows::row(const StackKey& key, std::size_t code) {
    std::size_t slot = code & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && !same(m_rows[m_slots[slot] - 1].stacks, key))
        slot = (slot + 1) & (m_slots.size() - 1);
    if (m_slots[slot] != 0)
        return m_rows[m_slots[slot] - 1];
    m_rows.push_back({key, {}, {}, {}});
    m_slots[slot] = std::uint32_t(m_rows.size());
    if (2 * m_rows.size() > m_slots.size())
        grow();
    return m_rows.back();
}

void OverlayRows::settle() {
    for (const Waiting& w : m_waiting)
        if (const std::uint32_t guess = m_slots[w.code & (m_slots.size() - 1)]; guess != 0) {
            __builtin_prefetch(&m_rows[guess - 1]);
            __builtin_prefetch(&m_rows[guess - 1].place);
        }
    for (const Waiting& w : m_waiting) {
        OverlayRow& to = row(w.key, w.code);
        to.plan_area += ExactArea::from_units(w.plan_units);
        to.true_area += ExactArea::from_units(w.true_units);
        to.place.add(w.place);
    }
    m_waiting.clear();
}

void OverlayRows::add(const StackKey& key, int128 plan_units, int128 true_units, const Box& place) {
    OverlayRow& to = row(key, hash(key));
    to.plan_area += ExactArea::from_units(plan_units);
    to.true_area += ExactArea::from_units(true_units);
    to.place.add(place);
}

void OverlayRows::add_unsound(std::size_t layer, FeatureIndex feature, int128 plan_units, const Box& place) {
    Unsound& unsound = m_unsound[layer][feature];
    unsound.units += plan_units;
    unsound.place.add(place);
}

/// Names the other's overlapping stacks as they are named here, and takes over its doubts.
void OverlayRows::share_stacks(OverlayRows& other) {
    for (OverlayRow& row : other.m_rows)
        for (std::size_t layer = 0; layer < m_layer_count; ++layer)
            if (m_stacks[layer].is_overlap(row.stacks[layer]))
                row.stacks[layer] = stack(layer, other.features(layer, row.stacks[layer]));
    for (std::size_t layer = 0; layer < m_layer_count; ++layer)
        for (const auto& [feature, unsound] : other.m_unsound[layer])
            add_unsound(layer, feature, unsound.units, unsound.place);
}

/// One sorted table of several; areas of the same combination are added.
std::vector<OverlayRow> OverlayRows::merged(std::vector<OverlayRows>& parts) {
    if (parts.size() == 1)
        return std::move(parts.front().m_rows);
    std::size_t count = 0;
    for (const OverlayRows& part : parts)
        count += part.m_rows.size();
    std::vector<OverlayRow> result;
    result.reserve(count);
    std::vector<std::size_t> next(parts.size(), 0);
    for (;;) {
        const OverlayRow* first = nullptr;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (next[i] < parts[i].m_rows.size() && (first == nullptr || before(parts[i].m_rows[next[i]], *first)))
                first = &parts[i].m_rows[next[i]];
        if (first == nullptr)
            return result;
        OverlayRow& sum = result.emplace_back(OverlayRow{first->stacks, {}, {}, {}});
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (next[i] < parts[i].m_rows.size() && same(parts[i].m_rows[next[i]].stacks, sum.stacks)) {
                const OverlayRow& part = parts[i].m_rows[next[i]++];
                sum.plan_area += part.plan_area;
                sum.true_area += part.true_area;
                sum.place.add(part.place);
            }
    }
}

void OverlayRows::keep_occurring_stacks() {
    for (std::size_t layer = 0; layer < m_layer_count; ++layer) {
        std::map<std::vector<FeatureIndex>, StackId> occurring;
        for (const OverlayRow& row : m_rows)
            if (m_stacks[layer].is_overlap(row.stacks[layer]))
                occurring.emplace(features(layer, row.stacks[layer]), no_polygon);
        if (occurring.empty()) {
            m_stacks[layer] = StackTable(m_feature_counts[layer]);
            continue;
        }
        StackTable ordered(m_feature_counts[layer]);
        for (auto& [set, id] : occurring)
            id = ordered.id(set);
        for (OverlayRow& row : m_rows)
            if (m_stacks[layer].is_overlap(row.stacks[layer]))
                row.stacks[layer] = occurring.at(features(layer, row.stacks[layer]));
        m_stacks[layer] = std::move(ordered);
    }
}

// Overlapping stacks are written as the polygons they are: their ids mean nothing to other rows.
void OverlayRows::write(std::ostream& out) {
    settle();
    write_value(out, std::uint64_t(m_rows.size()));
    for (const OverlayRow& row : m_rows) {
        for (std::size_t layer = 0; layer < m_layer_count; ++layer)
            write_vector(out, features(layer, row.stacks[layer]));
        write_value(out, row.plan_area.units());
        write_value(out, row.true_area.units());
        write_value(out, row.place);
    }
    for (std::size_t layer = 0; layer < m_layer_count; ++layer) {
        write_value(out, std::uint64_t(m_unsound[layer].size()));
        for (const auto& [feature, unsound] : m_unsound[layer]) {
            write_value(out, feature);
            write_value(out, unsound);
        }
    }
}

void OverlayRows::add_written(std::istream& in) {
    for (auto rows = read_value<std::uint64_t>(in); rows > 0 && in; --rows) {
        StackKey key{};
        for (std::size_t layer = 0; layer < m_layer_count; ++layer)
            key[layer] = stack(layer, read_vector<FeatureIndex>(in));
        const auto plan_units = read_value<int128>(in), true_units = read_value<int128>(in);
        add(key, plan_units, true_units, read_value<Box>(in));
    }
    for (std::size_t layer = 0; layer < m_layer_count; ++layer)
        for (auto count = read_value<std::uint64_t>(in); count > 0 && in; --count) {
            const auto feature = read_value<FeatureIndex>(in);
            const auto unsound = read_value<Unsound>(in);
            add_unsound(layer, feature, unsound.units, unsound.place);
        }
}

OverlayTable OverlayRows::join(std::vector<OverlayRows> parts) {
    for (OverlayRows& part : parts) {
        part.settle();
        part.m_slots = {};
    }
    for (std::size_t i = 1; i < parts.size(); ++i)
        parts.front().share_stacks(parts[i]);
    run_workers(int(parts.size()), [&](int i) {
        std::vector<OverlayRow>& rows = parts[std::size_t(i)].m_rows;
        std::sort(rows.begin(), rows.end(), before);
    });
    std::vector<OverlayRow> rows = merged(parts);
    OverlayRows all = std::move(parts.front());
    all.m_rows = std::move(rows);
    std::erase_if(all.m_rows, [](const OverlayRow& row) {
        return row.stacks == StackKey{} || (row.plan_area.is_zero() && row.true_area.is_zero());
    });
    all.keep_occurring_stacks(); // gives them other numbers, in the order of their polygons
    if (!std::is_sorted(all.m_rows.begin(), all.m_rows.end(), before))
        std::sort(all.m_rows.begin(), all.m_rows.end(), before);
    OverlayTable table;
    table.layer_count = all.m_layer_count;
    table.rows = std::move(all.m_rows);
    table.stacks = std::move(all.m_stacks);
    for (std::size_t layer = 0; layer < table.layer_count; ++layer) {
        for (const auto& [feature, unsound] : all.m_unsound[layer])
            table.unsound[layer].push_back({feature, ExactArea::from_units(unsound.units), unsound.place});
        std::sort(table.unsound[layer].begin(), table.unsound[layer].end(),
                  [](const UnsoundPolygon& a, const UnsoundPolygon& b) { return a.feature < b.feature; });
    }
    return table;
}

} // namespace areal::shape
