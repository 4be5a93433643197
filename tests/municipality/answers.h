// SPDX-License-Identifier: GPL-2.0-or-later
//
// The answers: exact areas of the synthetic municipality, counted triangle by triangle with no geometry at
// all, so that an overlay can be held against them to the last square metre. Areas in whole m2.
#pragma once

#include "municipality/municipality.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace areal::fixture {

/// Key: one word per column; an empty word where a layer has no ground there.
using AreaTable = std::map<std::vector<std::string>, std::int64_t>;

struct Column {
    const Layer* layer;
    std::vector<std::string> fields;
};

/// Area of every combination of values inside the municipality. Polygons at another vertical level than the
/// ground are passed over; where polygons of one layer still lie on top of each other the first counts.
AreaTable cross(const Municipality& m, const std::vector<Column>& columns);

/// Ground of the features of a layer by a field's value, each feature whole and by itself (roads, buildings).
AreaTable ground_by(const Layer& layer, std::string_view field);

std::int64_t total_m2(const AreaTable& table);
std::int64_t municipality_m2(const Municipality& m);

/// Ground where a layer lies on itself (at ground level), and how often it is covered in all beyond once.
struct SelfOverlap {
    std::int64_t ground_m2 = 0, surplus_m2 = 0;
};
SelfOverlap self_overlap(const Municipality& m, const Layer& layer);

/// Which plan holds on each piece of ground (pbl § 1-5, the newest in force), by plan and reason: "only" one
/// plan, "newest" of several, "equal_dates", "missing_date" (the last two have no winner: a person decides).
AreaTable mosaic(const Municipality& m);

/// Ground of a plan's outline that none of its purposes covers, by plan; § 12-5 allows none.
AreaTable zoning_gaps(const Municipality& m);

/// Ground under themes with the best value counted once; values best first, "" for none.
AreaTable best_value(const Municipality& m, const Layer& theme, std::string_view field,
                     const std::vector<std::string>& best_first);

} // namespace areal::fixture
