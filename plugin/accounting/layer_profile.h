// SPDX-License-Identifier: GPL-2.0-or-later
//
// What recognition looks at: the layer's name, its fields, and the distinct values of the first features.
#pragma once

#include "accounting/meanings.h"
#include "codes/layer_profile.h"
#include "source/feature_source.h"

namespace areal::accounting {

/// Reads at most a few thousand features and rewinds the source.
codes::LayerProfile profile_of(source::FeatureSource& source);

/// Some of its objects are purpose areas (arealformål) of a plan.
bool holds_purposes(source::FeatureSource& source, const Meanings& meanings);

} // namespace areal::accounting
