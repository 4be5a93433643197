// SPDX-License-Identifier: GPL-2.0-or-later
//
// A theme: polygons of something of value (nature types, soil, protected ground) or of danger (flood, slide),
// each with the rank of its value, and where the theme was mapped at all.
//
// The value is matched as the code list writes it, never by a bare number: two numberings of the same
// qualities run in opposite directions. Numbers are read only when a person says which numbering it is.
//
// Refuses (BadInput): a field or a numbering that is not there, and whatever reading a layer refuses. A theme
// layer without features is allowed: nothing was registered.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "base/finding.h"
#include "source/polygon_table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

/// What a run is told of a theme. `layer.fields["value"]` is the field with the value, where the user says so.
struct ThemeRequest {
    std::string name; // as the user calls it
    NamedSource layer;
    std::optional<NamedSource> mapped; // the ground that was mapped; elsewhere nothing is known
    std::string numbering;             // column of the code list with the numbers the layer uses; usually empty
};

struct ThemeValue {
    std::string code, name;
    std::int64_t rank = 0; // the higher the more value; 0: the list gives it none
};

struct Theme {
    std::string name;
    std::string kind;         // code in the list `themes`; empty: none of them
    bool is_exposure = false; // what the place is exposed to, not what there is to lose
    bool has_mapped = false;  // it is known where the theme was mapped
    bool is_complete = false; // it is known everywhere
    std::vector<ThemeValue> values;
};

struct ThemeLayer {
    Theme theme;
    std::vector<InputRecord> records; // the theme's, and that of the mapped ground
    source::PolygonTable table;
    std::vector<std::uint32_t> value_of; // per polygon: place in the theme's values
    std::optional<source::PolygonTable> mapped;
    source::PolygonTable in_doubt; // boxes of polygons that could not be made sound
};

ThemeLayer read_theme(const ThemeRequest& request, const shape::Crs& crs, const Meanings& meanings, Progress* progress);

} // namespace areal::accounting
