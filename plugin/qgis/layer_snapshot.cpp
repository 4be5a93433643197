// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layer_snapshot.h"

#include "base/failure.h"
#include "qgis/attribute_text.h"
#include "qgis/compat.h"
#include "qgis/layer_crs.h"
#include "qgis/layer_geometry.h"
#include "qgis/qt_text.h"
#include "source/ogr_messages.h"
#include "source/sha256.h"

#include <qgsdataprovider.h>
#include <qgsproviderregistry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <chrono>
#include <filesystem>
#include <thread>

namespace areal::qgis {
namespace {

constexpr int most_tries = 100;
constexpr auto between_tries = std::chrono::milliseconds(50);

bool is_ogr(const QgsVectorLayer& layer) {
    return layer.providerType() == QLatin1String("ogr");
}

std::string type_word(const QgsField& field) {
    switch (static_cast<int>(field.type())) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::Bool:
        return "integer";
    case QMetaType::Double:
    case QMetaType::Float:
        return "real";
    case QMetaType::QString:
        return "text";
    case QMetaType::QDate:
    case QMetaType::QDateTime:
        return "date";
    default:
        return "other";
    }
}

// QGIS shows the feature id of a GeoPackage as a first field; OGR has it as no field.
bool has_added_fid(const QgsVectorLayer& layer) {
    return is_ogr(layer) && layer.dataProvider() != nullptr && layer.dataProvider()->pkAttributeIndexes().contains(0);
}

std::string file_layer(const QgsVectorLayer& layer) {
    const source::DatasetName named = source::DatasetName::parse(from_qt(layer.source()));
    if (!named.layer.empty() || layer.dataProvider() == nullptr)
        return named.layer;
    const QStringList layers = layer.dataProvider()->subLayers();
    return layers.size() == 1 ? from_qt(layers.front().split(QgsDataProvider::sublayerSeparator()).value(1))
                              : std::string();
}

} // namespace

LayerSnapshot::LayerSnapshot(const QgsVectorLayer& layer, const LayerWishes& wishes)
    : m_source(std::make_unique<QgsVectorLayerFeatureSource>(&layer)), m_fields(layer.fields()) {
    if (wishes.request)
        m_request = *wishes.request;
    if (wishes.selected_only) {
        m_request.setFilterFids(layer.selectedFeatureIds());
        m_request.addOrderBy(QStringLiteral("$id")); // a set of ids has no order of its own
    }
    describe(layer, wishes);
}

LayerSnapshot::~LayerSnapshot() = default;

void LayerSnapshot::describe_fields(const QgsVectorLayer& layer) {
    for (int i = has_added_fid(layer) ? 1 : 0; i < m_fields.count(); ++i) {
        m_attributes.push_back(i);
        m_info.fields.push_back({from_qt(m_fields.at(i).name()), type_word(m_fields.at(i))});
    }
}

void LayerSnapshot::describe(const QgsVectorLayer& layer, const LayerWishes& wishes) {
    m_info.name = wishes.name;
    m_info.layer = from_qt(layer.name());
    if (is_ogr(layer)) {
        if (m_info.name.empty())
            m_info.name = source::DatasetName::parse(from_qt(layer.source())).short_text();
        const bool whole =
            !wishes.selected_only && !wishes.request && layer.subsetString().isEmpty() && !layer.isModified();
        if (whole)
            m_whole_file = source::DatasetName::parse(from_qt(layer.source())).file;
        if (const std::string in_file = file_layer(layer); !in_file.empty())
            m_info.layer = in_file;
    }
    if (m_info.name.empty())
        m_info.name = from_qt(layer.name());
    describe_fields(layer);
    find_dataset(layer, wishes);
    const LayerCrs crs = crs_of(layer);
    m_info.crs = crs.crs;
    m_info.crs_note = crs.note;
    if (wishes.selected_only)
        m_info.feature_count = layer.selectedFeatureCount();
    else if (!wishes.request)
        m_info.feature_count = layer.featureCount();
}

// A GeoPackage that is edited is another file before and after, also where nothing was drawn.
void LayerSnapshot::find_dataset(const QgsVectorLayer& layer, const LayerWishes& wishes) {
    using accounting::NotFromFile;
    const auto is_own = [](const QgsFields& fields, int i) { return fields.fieldOrigin(i) == compat::from_provider; };
    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(layer.providerType(), layer.source());
    const std::string file = is_ogr(layer) ? from_qt(parts.value(QStringLiteral("path")).toString()) : std::string();
    m_dataset = {file, is_ogr(layer) ? file_layer(layer) : std::string(), m_info.name};
    if (file.empty() || !std::filesystem::exists(file))
        m_no_dataset = NotFromFile::no_file;
    else if (layer.isEditable())
        m_no_dataset = NotFromFile::edited;
    else if (wishes.selected_only)
        m_no_dataset = NotFromFile::selected;
    else if (wishes.request || !layer.subsetString().isEmpty())
        m_no_dataset = NotFromFile::filtered;
    else if (layer.crs() != layer.dataProvider()->crs())
        m_no_dataset = NotFromFile::changed_in_project;
    for (int i = 0; i < m_fields.count() && !m_no_dataset; ++i)
        if (!is_own(m_fields, i))
            m_no_dataset = NotFromFile::changed_in_project;
}

void LayerSnapshot::open() {
    const source::OgrMessages complaints;
    m_features = m_source->getFeatures(m_request);
}

void LayerSnapshot::rewind() {
    open();
    m_given = 0;
}

// An iterator of QGIS ends where it fails: a file that could not be opened or read looks like a layer without (more)
// features. Of a layer that is edited only the end tells whether it was opened.
bool LayerSnapshot::fetch(QgsFeature& row, bool& failed) {
    const source::OgrMessages complaints;
    if (m_features.nextFeature(row))
        return true;
    const bool never_opened = m_request.filterType() != compat::one_feature && !m_features.isValid();
    const bool nothing_of_some = m_given == 0 && !m_whole_file.empty() && m_info.feature_count > 0; // without a word
    failed = complaints.failed() || never_opened || nothing_of_some;
    return false;
}

// To begin an edit session QGIS shuts a GeoPackage and opens it again, and who reads in between is refused: goes on
// after what was given already.
bool LayerSnapshot::fetch_or_wait(QgsFeature& row) {
    for (int tries = 0; tries < most_tries; ++tries) {
        bool failed = false;
        if (fetch(row, failed))
            return true;
        if (!failed)
            return false;
        std::this_thread::sleep_for(between_tries);
        open();
        for (std::size_t i = 0; i < m_given && fetch(row, failed); ++i)
            continue;
    }
    throw BrokenMachinery("\"{1}\" cannot be read. Check the path and the access rights.", {m_info.name});
}

bool LayerSnapshot::next(source::Feature& feature) {
    QgsFeature row;
    if (!fetch_or_wait(row))
        return false;
    ++m_given;
    feature.id = row.id();
    feature.values.resize(m_attributes.size());
    for (std::size_t i = 0; i < m_attributes.size(); ++i)
        feature.values[i] = attribute_text(row.attribute(m_attributes[i]), m_fields.at(m_attributes[i]));
    read_geometry(row.geometry(), feature);
    return true;
}

const std::string& LayerSnapshot::sha256() {
    if (!m_sha256)
        m_sha256 = m_whole_file.empty() ? std::string() : source::sha256_of_dataset(m_whole_file);
    return *m_sha256;
}

accounting::NamedSource named_source(LayerSnapshot* snapshot) {
    return {snapshot, snapshot->sha256(), {}, {}};
}

} // namespace areal::qgis
