// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/piece_styles.h"

#include "qgis/effect_name.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>

#include <utility>
#include <vector>

namespace areal::qgis {
namespace {

/// How one value is drawn: hatching by angle and distance (0: none), so that it reads without colour.
struct Pattern {
    const char* value;
    QColor line, fill;
    double angle, distance_mm;
    bool crossed;
};

const char* const kept = "kept";

const Pattern effect_patterns[] = {
    {"nature_lost", QColor(213, 94, 0), QColor(213, 94, 0, 60), 45, 1.6, false},
    {"farmland_lost", QColor(160, 120, 0), QColor(230, 159, 0, 60), 0, 1.8, false},
    {"water_lost", QColor(0, 114, 178), QColor(0, 114, 178, 50), 90, 1.8, false},
    {"unknown", QColor(0, 0, 0), QColor(240, 228, 66, 110), 45, 1.8, true},
    {"built_on", QColor(90, 90, 90), QColor(150, 150, 150, 70), 0, 0, false},
    {"restored", QColor(0, 130, 95), QColor(0, 158, 115, 80), 135, 1.6, false},
    {"restored_already", QColor(0, 130, 95), QColor(0, 158, 115, 30), 135, 4, false},
    {"not_restored_yet", QColor(0, 130, 95), QColor(255, 255, 255, 0), 135, 4, false},
    {"cultivated", QColor(160, 120, 0), QColor(230, 159, 0, 60), 45, 1.8, true},
    {kept, QColor(0, 0, 0, 0), QColor(255, 255, 255, 0), 0, 0, false},
};

const QColor paper_fill(241, 239, 232), paper_edge(222, 218, 205);
constexpr double paper_edge_mm = 0.1;

QgsSymbolLayer* hatch(const Pattern& pattern, double angle) {
    auto* lines = new QgsLinePatternFillSymbolLayer;
    lines->setLineAngle(angle);
    lines->setDistance(pattern.distance_mm);
    lines->setSubSymbol(new QgsLineSymbol({new QgsSimpleLineSymbolLayer(pattern.line, 0.35)}));
    return lines;
}

std::unique_ptr<QgsFillSymbol> symbol(const Pattern& pattern) {
    auto* ground = new QgsSimpleFillSymbolLayer(pattern.fill);
    ground->setStrokeColor(pattern.line);
    ground->setStrokeWidth(0.2);
    QgsSymbolLayerList layers{ground};
    if (pattern.distance_mm > 0)
        layers << hatch(pattern, pattern.angle);
    if (pattern.crossed)
        layers << hatch(pattern, pattern.angle + 90);
    return std::make_unique<QgsFillSymbol>(layers);
}

std::unique_ptr<QgsFeatureRenderer> of_patterns(const QString& expression,
                                                const std::vector<std::pair<Pattern, QString>>& patterns) {
    QgsCategoryList categories;
    for (const auto& [pattern, name] : patterns)
        categories << QgsRendererCategory(QLatin1String(pattern.value), symbol(pattern).release(), name);
    return std::make_unique<QgsCategorizedSymbolRenderer>(expression, categories);
}

} // namespace

std::unique_ptr<QgsFeatureRenderer> PieceStyles::effects() {
    QgsCategoryList categories;
    for (const Pattern& pattern : effect_patterns)
        categories << QgsRendererCategory(QLatin1String(pattern.value), symbol(pattern).release(),
                                          EffectName::of(pattern.value));
    return std::make_unique<QgsCategorizedSymbolRenderer>(QStringLiteral("effect"), categories);
}

bool PieceStyles::show_what_is_kept(QgsCategorizedSymbolRenderer& effects) {
    const int index = effects.categoryIndexForValue(QLatin1String(kept));
    if (index < 0 || effects.categories()[index].symbol()->color().alpha() > 0)
        return false;
    auto* ground = new QgsSimpleFillSymbolLayer(paper_fill);
    ground->setStrokeColor(paper_edge);
    ground->setStrokeWidth(paper_edge_mm);
    effects.updateCategorySymbol(index, new QgsFillSymbol({ground}));
    return true;
}

std::unique_ptr<QgsFeatureRenderer> PieceStyles::changes() {
    return of_patterns(
        QStringLiteral("CASE WHEN \"from_code\" = \"purpose_code\" THEN 'status' "
                       "WHEN \"effect\" = 'nature_lost' THEN 'takes' ELSE 'other' END"),
        {{{"takes", QColor(213, 94, 0), QColor(213, 94, 0, 70), 45, 1.6, false}, tr("Other purpose, takes nature")},
         {{"other", QColor(0, 114, 178), QColor(0, 114, 178, 60), 135, 2.4, false},
          tr("Other purpose, takes no nature")},
         {{"status", QColor(90, 90, 90), QColor(150, 150, 150, 50), 90, 3, false}, tr("Same purpose, other status")}});
}

std::unique_ptr<QgsFeatureRenderer> PieceStyles::differences() {
    return of_patterns(
        step_field(),
        {{{"takes", QColor(213, 94, 0), QColor(213, 94, 0, 70), 45, 2.4, true}, tr("Takes what the other leaves")},
         {{"leaves", QColor(0, 130, 95), QColor(0, 158, 115, 80), 135, 2.2, false}, tr("Leaves what the other takes")},
         {{"otherwise", QColor(0, 114, 178), QColor(0, 114, 178, 50), 90, 2.4, false},
          tr("Another effect, no more and no less taken")},
         {{"same", QColor(90, 90, 90), QColor(150, 150, 150, 40), 0, 0, false},
          tr("Another purpose, the same effect")}});
}

} // namespace areal::qgis
