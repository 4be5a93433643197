// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/polygon_table.h"

namespace areal::source {

void PolygonTable::append(const PolygonTable& other) {
    polygons.append(other.polygons);
    ids.insert(ids.end(), other.ids.begin(), other.ids.end());
    values.insert(values.end(), other.values.begin(), other.values.end());
    areas.insert(areas.end(), other.areas.begin(), other.areas.end());
    features_read += other.features_read;
}

PolygonTable PolygonTable::pick(const std::vector<shape::FeatureIndex>& features) const {
    PolygonTable picked;
    picked.name = name;
    picked.findings = findings;
    for (const shape::FeatureIndex f : features) {
        picked.polygons.begin_feature();
        for (std::size_t r = polygons.ring_begin(f); r < polygons.ring_end(f); ++r)
            picked.polygons.add_ring(polygons.ring(r).role, polygons.ring(r).points);
        picked.ids.push_back(ids[f]);
        picked.values.push_back(values[f]);
        picked.areas.push_back(areas[f]);
    }
    return picked;
}

} // namespace areal::source
