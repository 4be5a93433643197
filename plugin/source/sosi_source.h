// SPDX-License-Identifier: GPL-2.0-or-later
//
// A layer of a SOSI file (sosi.h) as a FeatureSource. Opening asks `progress` (which may be null) on the way whether to
// go on (Cancelled); reading takes a piece of the file at a time (sosi_pieces.h), so that whoever reads can ask too.
#pragma once

#include "base/progress.h"
#include "source/dataset_name.h"
#include "source/feature_source.h"

#include <memory>
#include <string>
#include <vector>

namespace areal::source {

std::vector<std::string> sosi_layer_names(const std::string& file, LayerNeed need, const Progress* progress);

std::unique_ptr<FeatureSource> open_sosi(const DatasetName& name, LayerNeed need, const Progress* progress);

} // namespace areal::source
