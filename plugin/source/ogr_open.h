// SPDX-License-Identifier: GPL-2.0-or-later
//
// Opening a data set and finding the polygon layer in it, with a sentence for everything that can be wrong.
#pragma once

#include "source/dataset_name.h"

#include <gdal_priv.h>

#include <string>

class OGRLayer;

namespace areal::source {

/// `path` is what is opened (a private copy for SOSI), `name` what the user called it.
GDALDatasetUniquePtr open_dataset(const DatasetName& name, const std::string& path);

OGRLayer& choose_polygon_layer(GDALDataset& dataset, const DatasetName& name);

} // namespace areal::source
