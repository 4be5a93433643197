// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/overlay.h"

#include <algorithm>

namespace areal::shape {

namespace {

std::uint64_t hash(std::span<const FeatureIndex> features) {
    std::uint64_t h = features.size();
    for (const FeatureIndex feature : features) {
        h = (h ^ feature) * 0x9E3779B97F4A7C15U;
        h ^= h >> 29;
    }
    return h;
}

} // namespace

StackId StackTable::id(std::span<const FeatureIndex> features) {
    if (features.empty())
        return no_polygon;
    if (features.size() == 1)
        return 1 + features[0];
    std::vector<StackId>& same_hash = m_by_hash[hash(features)];
    for (const StackId known : same_hash) {
        const std::vector<FeatureIndex>& set = m_overlaps[known - m_features - 1];
        if (std::equal(set.begin(), set.end(), features.begin(), features.end()))
            return known;
    }
    m_overlaps.emplace_back(features.begin(), features.end());
    const auto id = StackId(m_features + m_overlaps.size());
    same_hash.push_back(id);
    return id;
}

std::vector<FeatureIndex> StackTable::features(StackId id) const {
    if (id == no_polygon)
        return {};
    if (!is_overlap(id))
        return {id - 1};
    return m_overlaps.at(id - m_features - 1);
}

} // namespace areal::shape
