// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/review_place.h"

#include <algorithm>
#include <set>

namespace areal::accounting {

ReviewPlace review_place(const PlanLayer& layer, const std::vector<shape::FeatureIndex>& features) {
    ReviewPlace place;
    std::set<std::string> names;
    for (const shape::FeatureIndex f : features) {
        const PurposeArea& area = layer.areas[f];
        place.plan = layer.plans[area.plan].key;
        place.features += (place.features.empty() ? "" : ", ") + std::to_string(layer.table.ids[f]);
        if (!area.name.empty() && names.insert(area.name).second)
            place.area_name += (place.area_name.empty() ? "" : ", ") + area.name;
    }
    return place;
}

Box within(const PlanLayer& layer, const std::vector<shape::FeatureIndex>& features, const Box& place) {
    Box box = place;
    for (const shape::FeatureIndex f : features) {
        const Box own = layer.table.polygons.box(f);
        box = {std::max(box.min_x, own.min_x), std::max(box.min_y, own.min_y), std::min(box.max_x, own.max_x),
               std::min(box.max_y, own.max_y)};
    }
    return box;
}

} // namespace areal::accounting
