// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_source.h"

#include "source/ogr_geometry.h"
#include "source/ogr_layer.h"
#include "source/ogr_messages.h"
#include "source/ogr_open.h"
#include "source/sosi.h"
#include "source/sosi_pieces.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <optional>

namespace areal::source {
namespace {

SosiLayer layer_named(std::string_view name) {
    for (std::size_t layer = 0; layer < std::size_t(SosiLayer::count_); ++layer)
        if (name == sosi_layer_name(SosiLayer(layer)))
            return SosiLayer(layer);
    return SosiLayer::none;
}

class SosiSource : public FeatureSource {
  public:
    SosiSource(const DatasetName& name, LayerNeed need, const Progress* progress);

    const LayerInfo& info() const override { return m_info; }
    void rewind() override;
    bool next(Feature& feature) override;

  private:
    void describe(const DatasetName& name, OGRLayer& layer);
    bool open_piece();

    DatasetName m_name;
    SosiCopy m_copy;
    SosiObjects m_objects;
    std::optional<SosiPieces> m_pieces;
    GDALDatasetUniquePtr m_dataset; // of the piece that is read; closed before the copy goes
    OGRLayer* m_layer = nullptr;
    std::vector<int> m_fields; // of the piece, in those of the layer; -1: not there
    std::int64_t m_left = 0;   // features of the piece
    std::int64_t m_read = 0;
    LayerInfo m_info;
};

SosiSource::SosiSource(const DatasetName& name, LayerNeed need, const Progress* progress)
    : m_name(name), m_copy(name.file, name.short_text(), progress),
      m_objects(find_sosi_objects(m_copy.file(), progress)) {
    const OgrMessages messages;
    const GDALDatasetUniquePtr fields =
        open_dataset(name, write_sosi_fields(m_copy.file(), m_objects, m_copy.folder()), progress);
    describe(name, choose_layer(*fields, name, need));
    m_pieces.emplace(m_copy.file(), m_objects, layer_named(m_info.layer), m_copy.folder());
}

void SosiSource::describe(const DatasetName& name, OGRLayer& layer) {
    m_info.name = name.short_text();
    m_info.layer = layer.GetName();
    m_info.fields = fields_of(layer);
    m_info.feature_count = m_objects.count(layer_named(m_info.layer));
    m_info.opening = m_copy.findings();
    if (!m_copy.crs())
        return;
    m_info.crs = shape::Crs::from_definition(*m_copy.crs());
    const auto of_driver = crs_of(layer.GetSpatialRef());
    if (!of_driver || !of_driver->same_as(*m_info.crs))
        m_info.crs_note = *m_copy.crs();
}

void SosiSource::rewind() {
    m_dataset.reset();
    m_layer = nullptr;
    m_left = m_read = 0;
    m_pieces->rewind();
}

bool SosiSource::open_piece() {
    m_dataset.reset();
    const auto piece = m_pieces->next();
    if (!piece)
        return false;
    m_dataset = open_dataset(m_name, piece->file, nullptr);
    m_layer = m_dataset->GetLayerByName(m_info.layer.c_str());
    m_left = piece->features;
    m_fields.clear();
    if (m_layer != nullptr)
        for (const Field& field : m_info.fields)
            m_fields.push_back(m_layer->GetLayerDefn()->GetFieldIndex(field.name.c_str()));
    return true;
}

bool SosiSource::next(Feature& feature) {
    const OgrMessages messages;
    if (m_left == 0 && !open_piece())
        return false;
    const OGRFeatureUniquePtr row(m_layer == nullptr ? nullptr : m_layer->GetNextFeature());
    if (!row)
        refuse_broken_off(m_info.name, m_read, m_info.feature_count, messages);
    --m_left;
    feature.id = m_read++;
    feature.values.resize(m_info.fields.size());
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        feature.values[i] = m_fields[i] < 0 ? std::nullopt : value_of(*row, m_fields[i]);
    read_geometry(row->GetGeometryRef(), false, feature);
    return true;
}

} // namespace

std::vector<std::string> sosi_layer_names(const std::string& file, LayerNeed need, const Progress* progress) {
    const DatasetName name{file, ""};
    const SosiCopy copy(file, name.short_text(), progress);
    const SosiObjects objects = find_sosi_objects(copy.file(), progress);
    const OgrMessages messages;
    const GDALDatasetUniquePtr fields =
        open_dataset(name, write_sosi_fields(copy.file(), objects, copy.folder()), progress);
    return names_of_layers(*fields, need);
}

std::unique_ptr<FeatureSource> open_sosi(const DatasetName& name, LayerNeed need, const Progress* progress) {
    return std::make_unique<SosiSource>(name, need, progress);
}

} // namespace areal::source
