// SPDX-License-Identifier: GPL-2.0-or-later
//
// Small layers in memory for the tests of the accounts: rectangles (or any rings) with text values, in
// EPSG:25832 unless said.
#pragma once

#include "accounting/named_source.h"
#include "source/memory_source.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::test {

struct Patch {
    shape::FeatureShape shape;
    std::vector<std::optional<std::string>> values;
};

inline shape::FeatureShape rectangle(double x0, double y0, double x1, double y1) {
    return {{shape::RingRole::shell, {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}}};
}

inline source::MemorySource layer(const std::string& name, const std::vector<std::string>& fields,
                                  const std::vector<Patch>& patches, const std::string& crs = "EPSG:25832") {
    source::LayerInfo info;
    info.name = name;
    info.layer = name;
    for (const std::string& field : fields)
        info.fields.push_back({field, "text"});
    if (!crs.empty())
        info.crs = shape::Crs::from_definition(crs);
    std::vector<source::Feature> features;
    for (const Patch& patch : patches) {
        source::Feature feature;
        feature.id = std::int64_t(features.size() + 1);
        feature.kind = patch.shape.empty() ? source::GeometryKind::empty : source::GeometryKind::polygons;
        feature.shape = patch.shape;
        feature.values = patch.values;
        features.push_back(std::move(feature));
    }
    return {info, features};
}

inline accounting::NamedSource input(source::FeatureSource& source) {
    accounting::NamedSource named;
    named.source = &source;
    return named;
}

/// Forest, mire, field and houses, each 100 m by 100 m from west to east.
inline source::MemorySource strip_cover() {
    return layer("cover", {"objtype"},
                 {{rectangle(0, 0, 100, 100), {"Skog"}},
                  {rectangle(100, 0, 200, 100), {"Myr"}},
                  {rectangle(200, 0, 300, 100), {"DyrketMark"}},
                  {rectangle(300, 0, 400, 100), {"Tettbebyggelse"}}});
}

} // namespace areal::test
