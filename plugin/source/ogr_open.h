// SPDX-License-Identifier: GPL-2.0-or-later
//
// Opening a data set and finding the layer in it, with a sentence for everything that can be wrong.
#pragma once

#include "base/progress.h"
#include "source/dataset_name.h"
#include "source/feature_source.h"

#include <gdal_priv.h>

#include <string>

class OGRLayer;

namespace areal::source {

/// `path` is what is opened (a private copy for SOSI), `name` what the user called it. Throws Cancelled when `progress`
/// says so (it may be null).
GDALDatasetUniquePtr open_dataset(const DatasetName& name, const std::string& path, const Progress* progress);

bool may_hold(OGRLayer& layer, LayerNeed need);

/// The layer that was named, or the only one that holds what is needed.
OGRLayer& choose_layer(GDALDataset& dataset, const DatasetName& name, LayerNeed need);

} // namespace areal::source
