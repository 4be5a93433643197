// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/sample_project.h"

#include "base/failure.h"
#include "qgis/plan_colours.h"
#include "qgis/qt_text.h"

#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QFile>

#include <filesystem>

namespace areal::qgis {
namespace {

// Beside resources/, in the source tree and where it is installed.
std::filesystem::path sample_folder(const accounting::Meanings& meanings) {
    return meanings.resources().parent_path() / "sample_data";
}

QString copied(const std::filesystem::path& folder, const QString& file) {
    const QDir target(QgsApplication::qgisSettingsDirPath() + QStringLiteral("arealregnskap/sample"));
    const QString from = to_qt((folder / from_qt(file)).string()), to = target.filePath(file);
    const bool is_there = QFile::exists(to) && QFile(to).size() == QFile(from).size();
    if (!is_there &&
        !(QDir().mkpath(target.path()) && (QFile::remove(to) || !QFile::exists(to)) && QFile::copy(from, to)))
        throw BrokenMachinery("The sample could not be copied to {1}.", {from_qt(to)});
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    return to;
}

QgsVectorLayer* add(const QString& path, const QString& name, std::unique_ptr<QgsFeatureRenderer> renderer,
                    bool visible) {
    auto layer = std::make_unique<QgsVectorLayer>(path, name, QStringLiteral("ogr"));
    if (!layer->isValid())
        throw BrokenMachinery("The sample could not be opened: {1}.", {from_qt(path)});
    if (renderer)
        layer->setRenderer(renderer.release());
    auto* added = qobject_cast<QgsVectorLayer*>(QgsProject::instance()->addMapLayer(layer.release(), false));
    auto* node = new QgsLayerTreeLayer(added);
    node->setExpanded(false); // dozens of colours each; before it is in the tree: the layer panel looks only then
    node->setItemVisibilityChecked(visible);
    QgsProject::instance()->layerTreeRoot()->insertChildNode(0, node);
    return added;
}

} // namespace

bool SampleProject::installed(const accounting::Meanings& meanings) {
    std::error_code ignored;
    return std::filesystem::exists(sample_folder(meanings) / "maridalen_n50.gpkg", ignored);
}

QgsCoordinateReferenceSystem SampleProject::crs() {
    return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:25832"));
}

QgsRectangle SampleProject::open(const accounting::Meanings& meanings) {
    const std::filesystem::path folder = sample_folder(meanings);
    if (!installed(meanings))
        throw BadInput("The sample was not found in {1}.", {folder.string()});
    const auto add_plan = [&](const char* file, const QString& name, bool visible) {
        QgsVectorLayer* plan = add(
            copied(folder, QLatin1String(file)), name,
            PlanColours::plan(QStringLiteral("KPAREALFORMÅL"), QStringLiteral("AREALST"), "kp_arealformal", meanings),
            visible);
        plan->setBlendMode(PlanColours::over_the_ground);
        return plan;
    };
    add(copied(folder, QStringLiteral("maridalen_n50.gpkg")), tr("Land cover (N50)"),
        PlanColours::cover(QStringLiteral("objtype"), "n50_objtype", meanings), true);
    add(copied(folder, QStringLiteral("maridalen_restaurering_synthetic.gpkg")), tr("Restoration (synthetic)"), nullptr,
        true);
    add_plan("maridalen_gjeldende_synthetic.gpkg", tr("Plan in force (synthetic)"), false);
    return add_plan("maridalen_forslag_synthetic.gpkg", tr("Proposal (synthetic)"), true)->extent();
}

} // namespace areal::qgis
