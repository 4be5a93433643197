// SPDX-License-Identifier: GPL-2.0-or-later
//
// Reads a layer with OGR alone: its profile, its features and their planar area, for tests.
#pragma once

#include "codes/layer_profile.h"

#include <ogrsf_frmts.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace areal::fixture {

struct DatasetClose {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};

struct ReadBack {
    codes::LayerProfile profile;
    double area_m2 = 0;
    std::size_t features = 0;
};

/// The layer of that name, or the first; nothing in it when the file cannot be opened.
inline ReadBack read_back(const std::filesystem::path& path, const char* name = nullptr) {
    const std::unique_ptr<GDALDataset, DatasetClose> file(
        GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    ReadBack result;
    if (!file)
        return result;
    OGRLayer* layer = name == nullptr ? file->GetLayer(0) : file->GetLayerByName(name);
    const OGRFeatureDefn* fields = layer->GetLayerDefn();
    std::vector<std::map<std::string, std::int64_t>> values(std::size_t(fields->GetFieldCount()));
    for (const auto& feature : *layer) {
        ++result.features;
        if (const OGRGeometry* shape = feature->GetGeometryRef())
            result.area_m2 += OGR_G_Area(OGRGeometry::ToHandle(const_cast<OGRGeometry*>(shape)));
        for (int f = 0; f < fields->GetFieldCount(); ++f)
            ++values[std::size_t(f)][feature->GetFieldAsString(f)];
    }
    result.profile.layer = layer->GetName();
    for (int f = 0; f < fields->GetFieldCount(); ++f) {
        codes::FieldProfile field{fields->GetFieldDefn(f)->GetNameRef(), "", {}};
        for (const auto& [value, rows] : values[std::size_t(f)])
            field.values.push_back({value, rows});
        result.profile.fields.push_back(std::move(field));
    }
    return result;
}

} // namespace areal::fixture
