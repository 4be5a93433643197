// SPDX-License-Identifier: GPL-2.0-or-later
//
// A QGIS layer as the rooms below read it. Made on the thread that owns the layer, it takes all it needs from
// the layer (features with filters, joins and unsaved edits, fields, CRS); from then on it may be read on any
// thread, while the layer is edited, renamed or removed.
//
// Attributes, ids and coordinates come out as OGR gives them for the same file (the fid column QGIS adds to
// the fields is left out), so that an account is the same whichever door the layer came by.
#pragma once

#include "source/feature_source.h"

#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsfields.h>

#include <memory>
#include <optional>

class QgsVectorLayer;
class QgsVectorLayerFeatureSource;

namespace areal::qgis {

struct LayerWishes {
    std::string name;           // what sentences call it; empty: the file's name, else the layer's
    bool selected_only = false;
    std::optional<QgsFeatureRequest> request; // filters beyond the layer's own
};

class LayerSnapshot : public source::FeatureSource {
  public:
    LayerSnapshot(const QgsVectorLayer& layer, const LayerWishes& wishes);
    ~LayerSnapshot() override;

    const source::LayerInfo& info() const override { return m_info; }
    void rewind() override;
    bool next(source::Feature& feature) override;

  private:
    void describe(const QgsVectorLayer& layer, const LayerWishes& wishes);
    void describe_fields(const QgsVectorLayer& layer);

    std::unique_ptr<QgsVectorLayerFeatureSource> m_source;
    QgsFeatureRequest m_request;
    QgsFeatureIterator m_features;
    QgsFields m_fields;
    std::vector<int> m_attributes; // per field of info(): its place in the QGIS feature
    source::LayerInfo m_info;
};

} // namespace areal::qgis
