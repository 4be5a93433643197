// SPDX-License-Identifier: GPL-2.0-or-later
//
// A QGIS layer as the rooms below read it. Made on the thread that owns the layer, it takes all it needs from
// the layer (features with filters, joins and unsaved edits, fields, CRS); from then on it may be read on any
// thread, while the layer is edited, renamed or removed.
//
// Attributes, ids and coordinates come out as OGR gives them for the same file (the fid column QGIS adds to
// the fields is left out), so that an account is the same whichever door the layer came by.
#pragma once

#include "accounting/account_order.h"
#include "accounting/named_source.h"
#include "source/dataset_name.h"

#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsfields.h>

#include <memory>
#include <optional>

class QgsVectorLayer;
class QgsVectorLayerFeatureSource;

namespace areal::qgis {

struct LayerWishes {
    std::string name; // what sentences call it; empty: the file's name, else the layer's
    bool selected_only = false;
    std::optional<QgsFeatureRequest> request; // filters beyond the layer's own
};

class LayerSnapshot : public source::FeatureSource {
  public:
    LayerSnapshot(const QgsVectorLayer& layer, const LayerWishes& wishes);
    ~LayerSnapshot() override;

    const source::LayerInfo& info() const override { return m_info; }
    void rewind() override;
    /// Waits a few seconds for a file that QGIS has shut for the moment; throws BrokenMachinery when it stays shut.
    bool next(source::Feature& feature) override;
    /// The file whose features these are, all of them as they lie there; else empty.
    const std::string& whole_file() const { return m_whole_file; }
    /// Of that file, as it was when it was first asked for; empty without one. Any thread, one at a time.
    const std::string& sha256();
    /// What has just these features, for who has no QGIS; or why nothing has.
    const source::DatasetName& dataset() const { return m_dataset; }
    std::optional<accounting::NotFromFile> no_dataset() const { return m_no_dataset; }

  private:
    void describe(const QgsVectorLayer& layer, const LayerWishes& wishes);
    void describe_fields(const QgsVectorLayer& layer);
    void find_dataset(const QgsVectorLayer& layer, const LayerWishes& wishes);
    void open();
    bool fetch(QgsFeature& row, bool& failed);
    bool fetch_or_wait(QgsFeature& row);

    std::unique_ptr<QgsVectorLayerFeatureSource> m_source;
    QgsFeatureRequest m_request;
    QgsFeatureIterator m_features;
    std::size_t m_given = 0; // features since the last rewind
    QgsFields m_fields;
    std::vector<int> m_attributes; // per field of info(): its place in the QGIS feature
    source::LayerInfo m_info;
    std::string m_whole_file;
    std::optional<std::string> m_sha256;
    source::DatasetName m_dataset;
    std::optional<accounting::NotFromFile> m_no_dataset;
};

/// For an account: with the hash of the file when the features are those of a file. Any thread.
accounting::NamedSource named_source(LayerSnapshot* snapshot);

} // namespace areal::qgis
