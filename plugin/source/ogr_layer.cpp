// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ogr_layer.h"

#include "base/failure.h"
#include "source/ogr_open.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace areal::source {
namespace {

std::string field_type(OGRFieldType type) {
    switch (type) {
    case OFTInteger:
    case OFTInteger64:
        return "integer";
    case OFTReal:
        return "real";
    case OFTString:
        return "text";
    case OFTDate:
    case OFTDateTime:
        return "date";
    default:
        return "other";
    }
}

} // namespace

std::vector<Field> fields_of(OGRLayer& layer) {
    const OGRFeatureDefn& definition = *layer.GetLayerDefn();
    std::vector<Field> fields;
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        fields.push_back({definition.GetFieldDefn(i)->GetNameRef(), field_type(definition.GetFieldDefn(i)->GetType())});
    return fields;
}

std::vector<std::string> names_of_layers(GDALDataset& dataset, LayerNeed need) {
    std::vector<std::string> names;
    for (OGRLayer* layer : dataset.GetLayers())
        if (may_hold(*layer, need))
            names.emplace_back(layer->GetName());
    return names;
}

std::optional<shape::Crs> crs_of(const OGRSpatialReference* srs) {
    if (srs == nullptr || srs->IsLocal() || srs->IsEmpty())
        return std::nullopt;
    if (srs->GetAuthorityName(nullptr) != nullptr && std::string(srs->GetAuthorityName(nullptr)) == "EPSG")
        return shape::Crs::from_definition(std::string("EPSG:") + srs->GetAuthorityCode(nullptr));
    char* wkt = nullptr;
    const char* const options[] = {"FORMAT=WKT2_2019", nullptr};
    srs->exportToWkt(&wkt, options);
    const std::string text(wkt == nullptr ? "" : wkt);
    CPLFree(wkt);
    return shape::Crs::from_definition(text);
}

std::optional<std::string> value_of(const OGRFeature& row, int field) {
    return row.IsFieldSetAndNotNull(field) ? std::optional<std::string>(row.GetFieldAsString(field)) : std::nullopt;
}

void refuse_broken_off(const std::string& name, std::int64_t read, std::int64_t features, const OgrMessages& messages) {
    throw BadInput("\"{1}\" breaks off after {2} of {3} features; the file is damaged or was not copied "
                   "whole. Fetch it again.{4}",
                   {name, read, features, messages.in_brackets()});
}

} // namespace areal::source
