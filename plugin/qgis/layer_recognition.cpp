// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layer_recognition.h"

#include "accounting/layer_fields.h"
#include "base/number.h"
#include "qgis/attribute_text.h"
#include "qgis/compat.h"
#include "qgis/layer_crs.h"
#include "qgis/qt_text.h"
#include "source/memory_source.h"

#include <qgsvectorlayer.h>

namespace areal::qgis {
namespace {

constexpr int sample_features = 300; // read on the main thread while the user chooses

source::MemorySource sample(const QgsVectorLayer& layer) {
    source::LayerInfo info;
    info.name = from_qt(layer.name());
    info.layer = info.name;
    for (const QgsField& field : layer.fields())
        info.fields.push_back({from_qt(field.name()), {}});
    std::vector<source::Feature> features;
    QgsFeatureRequest request;
    request.setFlags(compat::no_geometry);
    request.setLimit(sample_features);
    QgsFeatureIterator it = layer.getFeatures(request);
    for (QgsFeature row; it.nextFeature(row);) {
        source::Feature feature;
        feature.id = row.id();
        for (int i = 0; i < layer.fields().count(); ++i)
            feature.values.push_back(attribute_text(row.attribute(i), layer.fields().at(i)));
        features.push_back(std::move(feature));
    }
    return {std::move(info), std::move(features)};
}

std::map<std::string, std::string> roles(const QgsVectorLayer& layer, accounting::LayerUse use,
                                         const accounting::Meanings& meanings) {
    source::MemorySource features = sample(layer);
    const accounting::NamedSource named{&features, {}, {}, {}};
    return accounting::LayerFields(named, use, meanings).names();
}

QString field(const std::map<std::string, std::string>& roles, const char* role) {
    const auto found = roles.find(role);
    return found == roles.end() ? QString() : to_qt(found->second);
}

} // namespace

Recognition LayerRecognition::of(const QgsVectorLayer& layer, LayerRole role, const accounting::Meanings& meanings) {
    if (!layer.crs().isValid())
        return {false,
                tr("The layer has no coordinate system, so its areas cannot be measured. Set one on the layer.")};
    const QString count = to_qt(format_count(layer.featureCount(), meanings.language()));
    if (role == LayerRole::plan) {
        const auto found = roles(layer, accounting::LayerUse::plan, meanings);
        const QString purpose = field(found, "code"), status = field(found, "status");
        if (purpose.isEmpty())
            return {false, tr("No field looks like a purpose (arealformål). Choose another layer.")};
        if (status.isEmpty())
            return {true, tr("%1 areas. Purpose in %2; no status, so all of it counts as future.").arg(count, purpose)};
        return {true, tr("%1 areas. Purpose in %2, status in %3.").arg(count, purpose, status)};
    }
    if (role == LayerRole::cover) {
        const QString cover = field(roles(layer, accounting::LayerUse::cover, meanings), "code");
        if (cover.isEmpty())
            return {false, tr("No field looks like land cover (artype, objtype). Choose another layer.")};
        return {true, tr("%1 areas. Class in %2.").arg(count, cover)};
    }
    const auto found = roles(layer, accounting::LayerUse::restoration, meanings);
    const QString after = field(found, "class_after"), status = field(found, "restoration_status");
    if (after.isEmpty())
        return {false, tr("No field says what the ground becomes (KLASSE_ETTER). Choose another layer.")};
    return {true, tr("%1 measures. Class after in %2, status in %3.")
                      .arg(count, after, status.isEmpty() ? tr("no field") : status)};
}

} // namespace areal::qgis
