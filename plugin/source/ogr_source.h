// SPDX-License-Identifier: GPL-2.0-or-later
//
// Anything GDAL/OGR opens, as a FeatureSource.
//
// Refuses, each with its own sentence (BadInput): a file that is not there, a 0-byte file, a folder that is
// no data set, a file no driver knows, a layer that is not there (with the layers that are), a file with
// several layers that would do when none was named, a layer of lines or points where polygons are needed, a
// layer that breaks off.
#pragma once

#include "base/progress.h"
#include "source/dataset_name.h"
#include "source/feature_source.h"

#include <memory>
#include <string>
#include <vector>

namespace areal::source {

/// Layers of the file that hold what is needed; refuses a file as `open_ogr` does. To open SOSI, GML and GeoJSON is to
/// read all of the file: `progress` is asked on the way whether to go on (Cancelled), and need not be there.
std::vector<std::string> layer_names(const std::string& file, LayerNeed need = LayerNeed::polygons,
                                     const Progress* progress = nullptr);

std::unique_ptr<FeatureSource> open_ogr(const DatasetName& name, LayerNeed need = LayerNeed::polygons,
                                        const Progress* progress = nullptr);

} // namespace areal::source
