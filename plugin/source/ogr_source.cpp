// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ogr_source.h"

#include "base/failure.h"
#include "source/gml_check.h"
#include "source/ogr_geometry.h"
#include "source/ogr_messages.h"
#include "source/ogr_open.h"
#include "source/sosi.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <filesystem>

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

// OGR says by its mapping whether x comes first; when the data keep the authority's north, east we swap.
bool stored_north_east(const OGRSpatialReference& srs) {
    const std::vector<int>& mapping = srs.GetDataAxisToSRSAxisMapping();
    const bool authority_order = mapping.size() >= 2 && mapping[0] == 1 && mapping[1] == 2;
    return authority_order && (srs.EPSGTreatsAsLatLong() || srs.EPSGTreatsAsNorthingEasting());
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

class OgrSource : public FeatureSource {
  public:
    OgrSource(const DatasetName& name, LayerNeed need, const Progress* progress) {
        if (is_sosi_file(name.file) && std::filesystem::is_regular_file(name.file))
            m_sosi = std::make_unique<SosiCopy>(name.file, name.short_text(), progress);
        const OgrMessages messages;
        m_dataset = open_dataset(name, m_sosi ? m_sosi->file() : name.file, progress);
        m_layer = &choose_layer(*m_dataset, name, need);
        describe(name, progress);
    }

    const LayerInfo& info() const override { return m_info; }
    void rewind() override {
        m_layer->ResetReading();
        m_read = 0;
    }
    bool next(Feature& feature) override;

  private:
    void describe(const DatasetName& name, const Progress* progress);

    std::unique_ptr<SosiCopy> m_sosi;
    GDALDatasetUniquePtr m_dataset; // closed before the copy it reads
    OGRLayer* m_layer = nullptr;
    LayerInfo m_info;
    bool m_swap_axes = false;
    std::int64_t m_read = 0;
};

void OgrSource::describe(const DatasetName& name, const Progress* progress) {
    m_info.name = name.short_text();
    m_info.layer = m_layer->GetName();
    const OGRFeatureDefn& definition = *m_layer->GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        m_info.fields.push_back(
            {definition.GetFieldDefn(i)->GetNameRef(), field_type(definition.GetFieldDefn(i)->GetType())});
    m_info.feature_count = m_layer->GetFeatureCount();
    const OGRSpatialReference* srs = m_layer->GetSpatialRef();
    if (!m_sosi) {
        m_swap_axes = srs != nullptr && stored_north_east(*srs);
        m_info.crs = crs_of(srs);
        if (is_gml_file(name.file))
            m_info.opening = check_gml(name.file, name.short_text(), progress);
        return;
    }
    m_info.opening = m_sosi->findings();
    if (!m_sosi->crs())
        return;
    m_info.crs = shape::Crs::from_definition(*m_sosi->crs());
    const auto of_driver = crs_of(srs);
    if (!of_driver || !of_driver->same_as(*m_info.crs))
        m_info.crs_note = *m_sosi->crs();
}

bool OgrSource::next(Feature& feature) {
    const OgrMessages messages;
    const OGRFeatureUniquePtr row(m_layer->GetNextFeature());
    if (!row) {
        if (messages.failed() || (m_info.feature_count >= 0 && m_read < m_info.feature_count))
            throw BadInput("\"{1}\" breaks off after {2} of {3} features; the file is damaged or was not copied "
                           "whole. Fetch it again.{4}",
                           {m_info.name, m_read, m_info.feature_count, messages.in_brackets()});
        return false;
    }
    ++m_read;
    feature.id = row->GetFID();
    feature.values.resize(m_info.fields.size());
    for (int i = 0; i < int(m_info.fields.size()); ++i)
        feature.values[std::size_t(i)] =
            row->IsFieldSetAndNotNull(i) ? std::optional<std::string>(row->GetFieldAsString(i)) : std::nullopt;
    read_geometry(row->GetGeometryRef(), m_swap_axes, feature);
    return true;
}

} // namespace

std::vector<std::string> layer_names(const std::string& file, LayerNeed need, const Progress* progress) {
    const DatasetName name{file, ""};
    const auto sosi = is_sosi_file(file) && std::filesystem::is_regular_file(file)
                          ? std::make_unique<SosiCopy>(file, name.short_text(), progress)
                          : nullptr;
    const OgrMessages messages;
    const GDALDatasetUniquePtr dataset = open_dataset(name, sosi ? sosi->file() : file, progress);
    std::vector<std::string> names;
    for (OGRLayer* layer : dataset->GetLayers())
        if (may_hold(*layer, need))
            names.emplace_back(layer->GetName());
    return names;
}

std::unique_ptr<FeatureSource> open_ogr(const DatasetName& name, LayerNeed need, const Progress* progress) {
    return std::make_unique<OgrSource>(name, need, progress);
}

} // namespace areal::source
