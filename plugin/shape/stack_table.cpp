// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/overlay.h"

#include <algorithm>

namespace areal::shape {

StackId StackTable::id(std::span<const FeatureIndex> features) {
    if (features.empty())
        return no_polygon;
    if (features.size() == 1)
        return 1 + features[0];
    const auto found = std::find_if(m_overlaps.begin(), m_overlaps.end(), [&](const auto& known) {
        return std::equal(known.begin(), known.end(), features.begin(), features.end());
    });
    const auto position = std::size_t(found - m_overlaps.begin());
    if (found == m_overlaps.end())
        m_overlaps.emplace_back(features.begin(), features.end());
    return StackId(m_features + 1 + position);
}

std::vector<FeatureIndex> StackTable::features(StackId id) const {
    if (id == no_polygon)
        return {};
    if (!is_overlap(id))
        return {id - 1};
    return m_overlaps.at(id - m_features - 1);
}

} // namespace areal::shape
