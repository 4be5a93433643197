// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an OGR layer says of itself and of a row, in the words of feature_source.h.
#pragma once

#include "source/feature_source.h"
#include "source/ogr_messages.h"

#include <optional>
#include <string>
#include <vector>

class GDALDataset;
class OGRFeature;
class OGRLayer;
class OGRSpatialReference;

namespace areal::source {

std::vector<Field> fields_of(OGRLayer& layer);
std::vector<std::string> names_of_layers(GDALDataset& dataset, LayerNeed need);
/// Nothing when the data do not say.
std::optional<shape::Crs> crs_of(const OGRSpatialReference* srs);
/// As text; nothing for NULL.
std::optional<std::string> value_of(const OGRFeature& row, int field);
/// The layer ended before all its features were read (BadInput).
[[noreturn]] void refuse_broken_off(const std::string& name, std::int64_t read, std::int64_t features,
                                    const OgrMessages& messages);

} // namespace areal::source
