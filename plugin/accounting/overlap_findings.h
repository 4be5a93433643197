// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ground covered twice by one layer, and ground of the plan without cover, as findings with their place: the
// largest ones by name, the rest summed.
#pragma once

#include "base/finding.h"
#include "shape/overlay.h"
#include "source/polygon_table.h"

#include <functional>

namespace areal::accounting {

/// Only features of one group, where groups are given: plans may lie on top of each other.
void find_overlaps(const shape::OverlayTable& table, std::size_t layer, const source::PolygonTable& features,
                   Findings& findings, const std::function<std::size_t(shape::FeatureIndex)>& group = {});

/// Ground of `plan_layer` where `cover_layer` has no polygon.
void find_uncovered(const shape::OverlayTable& table, std::size_t plan_layer, const source::PolygonTable& plan,
                    std::size_t cover_layer, const source::PolygonTable& cover, Findings& findings);

} // namespace areal::accounting
