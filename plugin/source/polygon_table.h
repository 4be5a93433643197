// SPDX-License-Identifier: GPL-2.0-or-later
//
// A layer read whole: sound polygons in the account's CRS, with the id and the wanted attributes of each, and
// a finding for everything that was odd on the way (repairs with their m2, empty and null geometry, arcs...).
#pragma once

#include "base/finding.h"
#include "base/progress.h"
#include "shape/polygon_layer.h"
#include "source/feature_source.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace areal::source {

struct PolygonTable {
    std::string name; // how the user named the layer
    shape::PolygonLayer polygons;
    std::vector<std::int64_t> ids;                               // per polygon feature
    std::vector<std::vector<std::optional<std::string>>> values; // per feature, in the order of `fields`
    std::vector<ExactArea> areas;                                // per feature, from its rings
    std::int64_t features_read = 0;
    Findings findings;

    /// The features of another table after these; name and findings stay this table's.
    void append(const PolygonTable& other);
    /// Some of the features, in the order given; name and findings go with them.
    PolygonTable pick(const std::vector<shape::FeatureIndex>& features) const;
};

struct ReadWishes {
    shape::Crs crs;                               // the account's, projected
    std::vector<std::size_t> fields;              // indexes into LayerInfo::fields, to keep
    std::optional<std::size_t> stored_area_field; // m2 as the delivery claims; differences become a finding
    /// Features to leave out (zones over a plan...); the caller lists them.
    std::function<bool(const Feature&)> wanted; // none: all
    Progress* progress = nullptr;
    bool may_be_empty = false; // a layer without features or areas is an answer (nothing is registered)
    /// Makes ground of a feature of any geometry, sound and in the account's CRS (ground_reader.h); false: it takes
    /// none, which the caller lists. None: only polygons are taken.
    std::function<bool(Feature&)> reshape = nullptr;
};

/// Throws BadInput: no CRS; degrees that are not degrees; no features; no polygons; a broken file. Cancelled.
PolygonTable read_polygons(FeatureSource& source, const ReadWishes& wishes);

/// The CRS the layer says it has. Throws BadInput when it says none, or when its coordinates contradict it.
const shape::Crs& require_crs(const LayerInfo& info);

} // namespace areal::source
