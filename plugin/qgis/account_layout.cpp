// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/account_layout.h"

#include "base/failure.h"
#include "qgis/compat.h"
#include "qgis/effect_name.h"
#include "qgis/layout_words.h"
#include "qgis/piece_styles.h"
#include "qgis/qt_text.h"
#include "qgis/translation.h"

#include <qgsapplication.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpressioncontextutils.h>
#include <qgslayertree.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitemregistry.h>
#include <qgslayoutmanager.h>
#include <qgsmaplayerlegend.h>
#include <qgsmaplayerstyle.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>
#include <qgsvectorlayer.h>

#include <QDomDocument>
#include <QFile>
#include <QFileInfo>
#include <QFont>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace areal::qgis {
namespace {

constexpr double page_width_mm = 297, page_height_mm = 210; // A4, lying
constexpr double edge_mm = 10, map_width_mm = 182, map_top_mm = 26, map_height_mm = 148, gap_mm = 6;
constexpr double beside_mm = edge_mm + map_width_mm + gap_mm, beside_width_mm = page_width_mm - beside_mm - edge_mm;
constexpr double legend_top_mm = 74, below_mm = map_top_mm + map_height_mm + 3;
constexpr double extent_margin = 1.04, far_m = 3000; // of a map whose scale is told in km

struct PaperPlace {
    double x, y, width, height; // mm
};

void put(QgsLayoutItem& item, const PaperPlace& place) {
    item.attemptMove(QgsLayoutPoint(place.x, place.y));
    item.attemptResize(QgsLayoutSize(place.width, place.height));
}

using Attributes = std::vector<std::pair<QString, QString>>;

// Through the registry and the item's own XML: the headers of labels and scale bars ask for ones that Debian does not
// install.
QgsLayoutItem* add_item(QgsPrintLayout& layout, int type, const QString& id, const Attributes& attributes,
                        const QFont& font, const QStringList& font_names) {
    QgsLayoutItem* item = QgsApplication::layoutItemRegistry()->createItem(type, &layout);
    QDomDocument document;
    QDomElement holder = document.createElement(QStringLiteral("Layout"));
    document.appendChild(holder);
    item->writeXml(holder, document, QgsReadWriteContext());
    QDomElement written = holder.firstChildElement();
    for (const auto& [name, value] : attributes)
        written.setAttribute(name, value);
    if (!font_names.isEmpty())
        written.removeChild(written.firstChildElement(QStringLiteral("text-style"))); // from 3.24 it would win
    for (const QString& name : font_names) {
        written.removeChild(written.firstChildElement(name));
        QDomElement style = document.createElement(name);
        style.setAttribute(QStringLiteral("description"), font.toString());
        written.appendChild(style);
    }
    item->readXml(written, document, QgsReadWriteContext());
    item->setId(id);
    layout.addLayoutItem(item);
    item->finalizeRestoreFromXml();
    return item;
}

void add_label(QgsPrintLayout& layout, const QString& id, const QString& text, const PaperPlace& place, double size,
               bool bold = false) {
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPointSizeF(size);
    font.setBold(bold);
    put(*add_item(layout, QgsLayoutItemRegistry::LayoutLabel, id,
                  {{QStringLiteral("labelText"), text},
                   {QStringLiteral("halign"), QString::number(int(Qt::AlignLeft))},
                   {QStringLiteral("valign"), QString::number(int(Qt::AlignTop))}},
                  font, {QStringLiteral("LabelFont")}),
        place);
}

QgsLayoutItemMap* add_map(QgsPrintLayout& layout, QgsVectorLayer& pieces) {
    auto* map = new QgsLayoutItemMap(&layout);
    map->setId(QStringLiteral("map"));
    layout.addLayoutItem(map);
    map->setRect(0, 0, map_width_mm, map_height_mm); // a map without a size has no scale, and never gets one
    map->setCrs(pieces.crs());
    map->setLayers({&pieces});
    map->setKeepLayerSet(true);
    map->setFrameEnabled(true);
    QgsRectangle extent = pieces.extent();
    extent.scale(extent_margin);
    map->setExtent(extent); // takes the shape of the ground, and then that of its place
    put(*map, {edge_mm, map_top_mm, map_width_mm, map_height_mm});
    map->zoomToExtent(extent);
    return map;
}

void show_the_rest_of_the_plan(QgsLayoutItemMap& map, const QgsVectorLayer& pieces) {
    const std::unique_ptr<QgsVectorLayer> on_paper(pieces.clone());
    auto* looks = dynamic_cast<QgsCategorizedSymbolRenderer*>(on_paper->renderer());
    if (looks == nullptr || !PieceStyles::show_what_is_kept(*looks))
        return;
    QgsMapLayerStyle style;
    style.readFromLayer(on_paper.get());
    map.setKeepLayerStyles(true);
    map.setLayerStyleOverrides({{pieces.id(), style.xmlData()}});
}

constexpr const char* pieces_title = QT_TRANSLATE_NOOP("areal::qgis::AccountLayout", "What happens to the ground");
constexpr std::array languages{Language::nb, Language::nn, Language::en};

QString pieces_title_in(Language language) {
    return text_in(language, "areal::qgis::AccountLayout", pieces_title);
}

// The layer has its names in the language of who made it. Names that a user has given stay.
void say_in(Language language, QgsLayerTreeLayer& node, const QgsVectorLayer& pieces) {
    const auto is_ours = [](const QString& name, const auto& in) {
        return std::any_of(languages.begin(), languages.end(), [&](Language one) { return in(one) == name; });
    };
    if (is_ours(pieces.name(), pieces_title_in))
        node.setCustomProperty(QStringLiteral("legend/title-label"), pieces_title_in(language));
    const auto* looks = dynamic_cast<const QgsCategorizedSymbolRenderer*>(pieces.renderer());
    for (int i = 0; looks != nullptr && i < looks->categories().size(); ++i) {
        const std::string effect = from_qt(looks->categories()[i].value().toString());
        const auto name = [&](Language one) { return EffectName::of(effect, one); };
        if (is_ours(looks->categories()[i].label(), name))
            QgsMapLayerLegendUtils::setLegendNodeUserLabel(&node, i, name(language));
    }
}

// Only what the account shows, whatever else the project holds.
void add_legend(QgsPrintLayout& layout, QgsLayoutItemMap& map, QgsVectorLayer& pieces, Language language) {
    auto* legend = new QgsLayoutItemLegend(&layout);
    legend->setId(QStringLiteral("legend"));
    layout.addLayoutItem(legend);
    legend->setLinkedMap(&map);
    legend->setAutoUpdateModel(false);
    legend->model()->rootGroup()->clear();
    QgsLayerTreeLayer* node = legend->model()->rootGroup()->addLayer(&pieces);
    say_in(language, *node, pieces);
    legend->model()->refreshLayerLegend(node);
    legend->setLegendFilterByMapEnabled(true); // only what the map shows
    legend->setResizeToContents(true);
    put(*legend, {beside_mm - 2, legend_top_mm, beside_width_mm, 60});
    legend->adjustBoxSize();
}

void add_scale_and_north(QgsPrintLayout& layout, QgsLayoutItemMap& map) {
    const bool far = map.extent().width() > far_m;
    QgsLayoutItem* bar =
        add_item(layout, QgsLayoutItemRegistry::LayoutScaleBar, QStringLiteral("scale_bar"),
                 {{QStringLiteral("style"), QStringLiteral("Single Box")},
                  {QStringLiteral("mapUuid"), map.uuid()},
                  {QStringLiteral("unitType"), QStringLiteral("meters")},
                  {QStringLiteral("unitLabel"), far ? QStringLiteral("km") : QStringLiteral("m")},
                  {QStringLiteral("numMapUnitsPerScaleBarUnit"), far ? QStringLiteral("1000") : QStringLiteral("1")},
                  {QStringLiteral("segmentSizeMode"), QStringLiteral("1")}, // as wide as fits, in round numbers
                  {QStringLiteral("minBarWidth"), QStringLiteral("25")},
                  {QStringLiteral("maxBarWidth"), QStringLiteral("55")}},
                 QFont(QStringLiteral("Liberation Sans"), 9), {});
    bar->attemptMove(QgsLayoutPoint(edge_mm, below_mm));
    auto* north = new QgsLayoutItemPicture(&layout);
    north->setId(QStringLiteral("north"));
    layout.addLayoutItem(north);
    QFile drawing(QStringLiteral(":/arealregnskap/icons/north.svg"));
    if (drawing.open(QIODevice::ReadOnly)) // it goes with the layout, wherever that is opened
        north->setPicturePath(QStringLiteral("base64:") + QString::fromLatin1(drawing.readAll().toBase64()),
                              compat::svg_picture);
    north->setLinkedMap(&map);
    put(*north, {edge_mm + map_width_mm - 14, map_top_mm + 3, 11, 16});
}

bool is_of(const QgsVectorLayer& layer, const QString& file) {
    const QString source = layer.source().section(QLatin1Char('|'), 0, 0);
    return QFileInfo(source).canonicalFilePath() == QFileInfo(file).canonicalFilePath();
}

QgsVectorLayer* pieces_of(QgsProject& project, const QString& account_file, const QString& title) {
    const QString file = QFileInfo(account_file).absolutePath() + QStringLiteral("/pieces.gpkg");
    if (!QFile::exists(file))
        throw BadInput("There is no map, because the pieces of the account (pieces.gpkg) do not lie beside it.");
    for (QgsMapLayer* one : project.mapLayers())
        if (auto* layer = qobject_cast<QgsVectorLayer*>(one); layer != nullptr && is_of(*layer, file))
            return layer;
    auto layer =
        std::make_unique<QgsVectorLayer>(file + QStringLiteral("|layername=pieces"), title, QStringLiteral("ogr"));
    if (!layer->isValid())
        throw BadInput("\"{1}\" does not hold the pieces of an account.", {from_qt(file)});
    layer->setRenderer(PieceStyles::effects().release());
    return qobject_cast<QgsVectorLayer*>(project.addMapLayer(layer.release()));
}

QString free_name(const QgsLayoutManager& manager, const QString& wanted) {
    QString name = wanted;
    for (int number = 2; manager.layoutByName(name) != nullptr; ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

} // namespace

QgsPrintLayout* AccountLayout::add(QgsProject& project, const QString& account_file, const QString& name,
                                   const accounting::Account& account, const accounting::Meanings& meanings) {
    QgsVectorLayer* pieces = pieces_of(project, account_file, tr(pieces_title));
    const LayoutWords words(account, meanings);
    auto layout = std::make_unique<QgsPrintLayout>(&project);
    layout->initializeDefaults(); // one page, A4 lying
    layout->setName(free_name(*project.layoutManager(), name.isEmpty() ? words.title() : name));
    QgsExpressionContextUtils::setLayoutVariable(layout.get(), LayoutWords::account_variable,
                                                 QFileInfo(account_file).absoluteFilePath());
    const double full_width = page_width_mm - 2 * edge_mm;
    add_label(*layout, QStringLiteral("title"), words.title(), {edge_mm, 8, full_width, 9}, 18, true);
    add_label(*layout, QStringLiteral("stamp"), words.stamp(), {edge_mm, 18, full_width, 6}, 9);
    QgsLayoutItemMap* map = add_map(*layout, *pieces);
    add_label(*layout, QStringLiteral("verdict"), words.verdict(), {beside_mm, map_top_mm, beside_width_mm, 20}, 13,
              true);
    add_label(*layout, QStringLiteral("figures"), words.figures(), {beside_mm, map_top_mm + 21, beside_width_mm, 24},
              12);
    add_legend(*layout, *map, *pieces, meanings.language());
    show_the_rest_of_the_plan(*map, *pieces);
    add_scale_and_north(*layout, *map);
    add_label(*layout, QStringLiteral("method"), words.method(),
              {edge_mm + 70, below_mm, full_width - 70, page_height_mm - below_mm - 6}, 8);
    QgsPrintLayout* added = layout.get();
    project.layoutManager()->addLayout(layout.release());
    return added;
}

} // namespace areal::qgis
