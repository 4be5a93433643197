// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ogr_source.h"

#include "source/gml_check.h"
#include "source/ogr_geometry.h"
#include "source/ogr_layer.h"
#include "source/ogr_messages.h"
#include "source/ogr_open.h"
#include "source/sosi.h"
#include "source/sosi_source.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <filesystem>

namespace areal::source {
namespace {

// OGR says by its mapping whether x comes first; when the data keep the authority's north, east we swap.
bool stored_north_east(const OGRSpatialReference& srs) {
    const std::vector<int>& mapping = srs.GetDataAxisToSRSAxisMapping();
    const bool authority_order = mapping.size() >= 2 && mapping[0] == 1 && mapping[1] == 2;
    return authority_order && (srs.EPSGTreatsAsLatLong() || srs.EPSGTreatsAsNorthingEasting());
}

class OgrSource : public FeatureSource {
  public:
    OgrSource(const DatasetName& name, LayerNeed need, const Progress* progress) {
        const OgrMessages messages;
        m_dataset = open_dataset(name, name.file, progress);
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

    GDALDatasetUniquePtr m_dataset;
    OGRLayer* m_layer = nullptr;
    LayerInfo m_info;
    bool m_swap_axes = false;
    std::int64_t m_read = 0;
};

void OgrSource::describe(const DatasetName& name, const Progress* progress) {
    m_info.name = name.short_text();
    m_info.layer = m_layer->GetName();
    m_info.fields = fields_of(*m_layer);
    m_info.feature_count = m_layer->GetFeatureCount();
    const OGRSpatialReference* srs = m_layer->GetSpatialRef();
    m_swap_axes = srs != nullptr && stored_north_east(*srs);
    m_info.crs = crs_of(srs);
    if (is_gml_file(name.file))
        m_info.opening = check_gml(name.file, name.short_text(), progress);
}

bool OgrSource::next(Feature& feature) {
    const OgrMessages messages;
    const OGRFeatureUniquePtr row(m_layer->GetNextFeature());
    if (!row) {
        if (messages.failed() || (m_info.feature_count >= 0 && m_read < m_info.feature_count))
            refuse_broken_off(m_info.name, m_read, m_info.feature_count, messages);
        return false;
    }
    ++m_read;
    feature.id = row->GetFID();
    feature.values.resize(m_info.fields.size());
    for (int i = 0; i < int(m_info.fields.size()); ++i)
        feature.values[std::size_t(i)] = value_of(*row, i);
    read_geometry(row->GetGeometryRef(), m_swap_axes, feature);
    return true;
}

} // namespace

std::vector<std::string> layer_names(const std::string& file, LayerNeed need, const Progress* progress) {
    if (is_sosi_file(file) && std::filesystem::is_regular_file(file))
        return sosi_layer_names(file, need, progress);
    const OgrMessages messages;
    const GDALDatasetUniquePtr dataset = open_dataset({file, ""}, file, progress);
    return names_of_layers(*dataset, need);
}

std::unique_ptr<FeatureSource> open_ogr(const DatasetName& name, LayerNeed need, const Progress* progress) {
    if (is_sosi_file(name.file) && std::filesystem::is_regular_file(name.file))
        return open_sosi(name, need, progress);
    return std::make_unique<OgrSource>(name, need, progress);
}

} // namespace areal::source
