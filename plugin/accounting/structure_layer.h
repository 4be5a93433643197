// SPDX-License-Identifier: GPL-2.0-or-later
//
// Buildings, roads and railways as the ground they take, from points, lines or polygons: what an account holds to
// be built beside the land cover. A layer that is not recognised as one of them takes the widths every kind has.
//
// What lies under the ground (medium U: a tunnel) takes none and is listed. A width the feature itself carries
// beats the table; what the user says beats both. How much became ground by which width is a finding.
#pragma once

#include "accounting/ground_widths.h"
#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "source/polygon_table.h"

#include <string>
#include <vector>

namespace areal::accounting {

struct StructureLayer {
    InputRecord record;             // kind: "road", "railway", "building" or "unknown"
    source::PolygonTable table;     // may overlap itself
    std::vector<std::string> codes; // per feature: road category, building type...; empty when there is none
};

StructureLayer read_structures(const NamedSource& input, const std::string& role, const shape::Crs& crs,
                               const WidthChoice& choice, const Meanings& meanings, Progress* progress);

} // namespace areal::accounting
