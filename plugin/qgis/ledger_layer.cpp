// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/ledger_layer.h"

#include "codes/resources.h"
#include "qgis/compat.h"
#include "qgis/daa.h"
#include "qgis/day.h"
#include "qgis/layer_geometry.h"
#include "qgis/qt_text.h"
#include "report/titles.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgstemporalnavigationobject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayertemporalproperties.h>

namespace areal::qgis {
namespace {

const QString ledger_mark = QStringLiteral("arealregnskap/ledger"); // custom property of the layer
const QString from_field = QStringLiteral("valid_from");
const QString to_field = QStringLiteral("valid_to");

QgsFields fields(const accounting::Meanings& meanings) {
    const report::Titles titles(meanings.resources(), meanings.language());
    QgsFields list;
    const auto add = [&](const char* name, compat::FieldType type, const char* column) {
        QgsField field(QLatin1String(name), type);
        field.setAlias(to_qt(titles.column("entries", column).title));
        list.append(field);
    };
    add("number", compat::whole_field, "entry");
    add("kind", compat::text_field, "kind");
    add("from_account", compat::text_field, "from");
    add("to_account", compat::text_field, "to");
    add("area_daa", compat::real_field, "area_m2");
    add("plan", compat::text_field, "plan");
    add("cause", compat::text_field, "cause");
    add("case_ref", compat::text_field, "case");
    add("author", compat::text_field, "author");
    add("valid_from", compat::date_field, "effective");
    add("valid_to", compat::date_field, "until");
    return list;
}

QgsFeature feature(const accounting::GroundSpan& span, const BookView& view) {
    const ledger::Entry& entry = view.all.at(std::size_t(span.entry - 1));
    QgsFeature made;
    const auto ground = view.footprints.find(entry.footprint);
    if (ground != view.footprints.end())
        made.setGeometry(to_qgis(ground->second.shape));
    QgsAttributes values;
    values << qlonglong(entry.number) << to_qt(name_of(entry.kind)) << to_qt(entry.from.text())
           << to_qt(entry.to.text()) << daa(entry.area_mm2) << to_qt(entry.plan) << to_qt(entry.cause)
           << to_qt(entry.case_ref) << to_qt(entry.author) << to_qt(span.from)
           << (span.to ? QVariant(to_qt(*span.to)) : QVariant());
    made.setAttributes(values);
    return made;
}

void set_time(QgsVectorLayer& layer) {
    auto* time = static_cast<QgsVectorLayerTemporalProperties*>(layer.temporalProperties());
    time->setMode(Qgis::VectorTemporalMode::FeatureDateTimeStartAndEndFromFields);
    time->setStartField(from_field);
    time->setEndField(to_field);
    time->setLimitMode(Qgis::VectorTemporalLimitMode::IncludeBeginExcludeEnd);
}

/// As the book says, in the language of the desk.
void set_style(QgsVectorLayer& layer, const accounting::Meanings& meanings) {
    bool is_styled = false;
    layer.loadNamedStyle(to_qt((codes::resources_folder() / "styles" / "ledger_entry_map.qml").string()), is_styled);
    auto* renderer = dynamic_cast<QgsCategorizedSymbolRenderer*>(layer.renderer());
    if (renderer == nullptr)
        return;
    for (int i = 0; i < renderer->categories().size(); ++i) {
        const QString kind = renderer->categories().at(i).value().toString();
        renderer->updateCategoryLabel(i, to_qt(kind.isEmpty() ? meanings.say("Other")
                                                              : meanings.name("entry_kinds", from_qt(kind))));
    }
}

QDateTime new_year(int year) {
    return QDateTime(QDate(year, 1, 1), QTime(0, 0));
}

void remove_former() {
    QStringList former;
    const QMap<QString, QgsMapLayer*> layers = QgsProject::instance()->mapLayers();
    for (const QgsMapLayer* layer : layers)
        if (layer->customProperty(ledger_mark).toBool())
            former << layer->id();
    QgsProject::instance()->removeMapLayers(former);
}

} // namespace

std::unique_ptr<QgsVectorLayer> LedgerLayer::make(const BookView& view, const QString& title,
                                                  const accounting::Meanings& meanings) {
    auto layer = std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon"), title, QStringLiteral("memory"));
    layer->setCrs(QgsCoordinateReferenceSystem(to_qt(view.crs)));
    const QgsFields named = fields(meanings);
    layer->dataProvider()->addAttributes(named.toList());
    layer->updateFields();
    QgsFeatureList features;
    for (const accounting::GroundSpan& span : view.ground)
        features << feature(span, view);
    layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
    layer->updateExtents();
    for (int i = 0; i < named.count(); ++i)
        layer->setFieldAlias(i, named.at(i).alias());
    set_style(*layer, meanings);
    set_time(*layer);
    layer->setCustomProperty(ledger_mark, true);
    layer->setCustomProperty(QStringLiteral("skipMemoryLayersCheck"), 1); // the book makes it again at any time
    return layer;
}

QgsVectorLayer* LedgerLayer::show(const BookView& view, const QString& title, const accounting::Meanings& meanings) {
    remove_former();
    QgsVectorLayer* layer = make(view, title, meanings).release();
    show_day(*layer, view.question.as_of);
    QgsProject::instance()->addMapLayer(layer, false);
    QgsProject::instance()->layerTreeRoot()->insertLayer(0, layer);
    return layer;
}

void LedgerLayer::show_day(QgsVectorLayer& layer, Date day) {
    layer.temporalProperties()->setIsActive(false);
    const QString iso = to_qt(day.iso());
    layer.setSubsetString(QStringLiteral("\"%1\" <= to_date('%3') AND (\"%2\" IS NULL OR \"%2\" > to_date('%3'))")
                              .arg(from_field, to_field, iso));
    layer.triggerRepaint();
}

void LedgerLayer::show_over_time(QgsVectorLayer& layer) {
    layer.setSubsetString({});
    layer.temporalProperties()->setIsActive(true);
    layer.triggerRepaint();
}

// The map only lends it out to be looked at; it is the application's own, for whoever steers the map.
QgsTemporalNavigationObject* LedgerLayer::slider(QgsMapCanvas* canvas) {
    if (canvas == nullptr)
        return nullptr;
    return qobject_cast<QgsTemporalNavigationObject*>(const_cast<QgsTemporalController*>(canvas->temporalController()));
}

void LedgerLayer::step_through(QgsTemporalNavigationObject& slider, int first_year, int last_year) {
    slider.setNavigationMode(compat::step_by_step);
    slider.setTemporalExtents(QgsDateTimeRange(new_year(first_year), new_year(last_year + 1), true, false));
    slider.setFrameDuration(QgsInterval(1, compat::years));
}

void LedgerLayer::go_to(QgsTemporalNavigationObject& slider, int year) {
    slider.setCurrentFrameNumber(slider.findBestFrameNumberForFrameStart(new_year(year)));
}

} // namespace areal::qgis
