// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/live_areas.h"

#include <algorithm>
#include <cassert>

namespace areal::shape {

namespace {

/// Nearest whole multiple of 2^shift, counted in it.
int128 shifted_down(int128 value, int shift) {
    if (shift <= 0)
        return value * (int128(1) << -shift);
    return (value + (int128(1) << (shift - 1))) >> shift;
}

} // namespace

void LiveAreas::settle() {
    std::ranges::sort(m_added, {}, &Entry::label);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_added.size();) {
        Entry entry = m_added[i++];
        for (; i < m_added.size() && m_added[i].label == entry.label; ++i) {
            entry.sum.plan += m_added[i].sum.plan;
            entry.sum.truth += m_added[i].sum.truth;
        }
        if (entry.sum != LiveSum{})
            m_added[kept++] = entry;
    }
    m_added.resize(kept);
}

LiveAreas& LiveAreas::operator+=(const LiveAreas& other) {
    if (m_added.empty() && m_whole == LiveSum{})
        m_side_bits = other.m_side_bits;
    assert(m_side_bits == other.m_side_bits || (other.m_added.empty() && other.m_whole == LiveSum{}));
    m_added.insert(m_added.end(), other.m_added.begin(), other.m_added.end());
    m_whole.plan += other.m_whole.plan;
    m_whole.truth += other.m_whole.truth;
    settle();
    return *this;
}

LiveAreas LiveAreas::operator-() const {
    LiveAreas result = *this;
    for (Entry& entry : result.m_added)
        entry.sum = {-entry.sum.plan, -entry.sum.truth};
    result.m_whole = {-m_whole.plan, -m_whole.truth};
    return result;
}

std::vector<std::int32_t> LiveAreas::labels() const {
    std::vector<std::int32_t> labels;
    for (const Entry& entry : m_added)
        labels.push_back(entry.label);
    return labels;
}

LiveSum LiveAreas::find(std::int32_t label) const {
    const auto found = std::ranges::lower_bound(m_added, label, {}, &Entry::label);
    return found != m_added.end() && found->label == label ? found->sum : LiveSum{};
}

LiveSum LiveAreas::uncovered() const {
    LiveSum rest = m_whole;
    for (const Entry& entry : m_added) {
        rest.plan -= entry.sum.plan;
        rest.truth -= entry.sum.truth;
    }
    return rest;
}

ExactArea LiveAreas::plan(const LiveSum& sum) const {
    return ExactArea::from_units(shifted_down(sum.plan, quanta_bits - ExactArea::unit_bits - 2 * m_side_bits));
}

ExactArea LiveAreas::truth(const LiveSum& sum) const {
    return ExactArea::from_units(
        shifted_down(sum.truth, quanta_bits + scale_bits - ExactArea::unit_bits - 2 * m_side_bits));
}

} // namespace areal::shape
