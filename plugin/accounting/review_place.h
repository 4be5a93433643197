// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where a breach is: the plan, the plan areas with their names and feature ids, and the box they share.
#pragma once

#include "accounting/plan_layer.h"
#include "accounting/review_list.h"

#include <vector>

namespace areal::accounting {

/// `features` of one plan, at least one.
ReviewPlace review_place(const PlanLayer& layer, const std::vector<shape::FeatureIndex>& features);

/// The part of a row's place that the features reach; the place itself may be larger than its ground by a tile.
Box within(const PlanLayer& layer, const std::vector<shape::FeatureIndex>& features, const Box& place);

} // namespace areal::accounting
