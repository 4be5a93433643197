// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/kept_layers.h"

#include "base/failure.h"
#include "base/staged_output.h"
#include "qgis/qt_text.h"

#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>

#include <QDir>

namespace areal::qgis {
namespace {

const QString result_mark = QStringLiteral("arealregnskap/result"); // custom properties of layers
const QString file_mark = QStringLiteral("arealregnskap/file");     // its name
const QString differences_file = QStringLiteral("differences.gpkg");

QString name_of(KeptLayers::File file) {
    switch (file) {
    case KeptLayers::File::pieces:
        return QStringLiteral("pieces.gpkg");
    case KeptLayers::File::revision:
        return QStringLiteral("revision.gpkg");
    case KeptLayers::File::differences:
        break;
    }
    return differences_file;
}

QString file_of(const QgsVectorLayer& layer) {
    return layer.customProperty(file_mark).toString();
}

QList<QgsVectorLayer*> layers_of_files() {
    QList<QgsVectorLayer*> layers;
    for (QgsMapLayer* one : QgsProject::instance()->mapLayers())
        if (auto* layer = qobject_cast<QgsVectorLayer*>(one); layer != nullptr && !file_of(*layer).isEmpty())
            layers << layer;
    return layers;
}

// A bar ends the name of a layer where it is opened.
QString table_of(const QgsVectorLayer& layer) {
    return file_of(layer) == differences_file ? layer.name().replace(QLatin1Char('|'), QLatin1Char('/'))
                                              : QStringLiteral("pieces");
}

// QGIS asks, in a window that stops everything, before a style takes the place of another: the file must be a new one.
void read_from(const QString& folder, QgsVectorLayer& layer) {
    const QString file = QDir(folder).filePath(file_of(layer));
    const std::unique_ptr<QgsFeatureRenderer> looks(layer.renderer()->clone());
    layer.setDataSource(file + QStringLiteral("|layername=") + table_of(layer), layer.name(), QStringLiteral("ogr"),
                        QgsDataProvider::ProviderOptions());
    layer.setRenderer(looks->clone());
    QString fault; // a file without its style is still the account
    layer.saveStyleToDatabase(layer.name(), QString(), true, QString(), fault);
}

void write(QgsVectorLayer& layer, const QString& file) {
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral("GPKG");
    options.layerName = table_of(layer);
    options.actionOnExistingFile =
        QFile::exists(file) ? QgsVectorFileWriter::CreateOrOverwriteLayer : QgsVectorFileWriter::CreateOrOverwriteFile;
    QString why;
    const auto fault = QgsVectorFileWriter::writeAsVectorFormatV3(
        &layer, file, QgsProject::instance()->transformContext(), options, &why);
    if (fault != QgsVectorFileWriter::NoError)
        throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                              {from_qt(layer.name()), from_qt(QLatin1Char(' ') + why)});
}

} // namespace

void KeptLayers::mark(QgsVectorLayer& layer, File file) {
    layer.setCustomProperty(result_mark, true);
    layer.setCustomProperty(file_mark, name_of(file));
}

bool KeptLayers::is_marked(const QgsVectorLayer& layer) {
    return layer.customProperty(result_mark).toBool();
}

void KeptLayers::keep_in(const QString& folder) {
    for (QgsVectorLayer* layer : layers_of_files())
        if (file_of(*layer) != differences_file)
            read_from(folder, *layer);
    keep_differences_in(folder);
}

// Written aside, as some may be read from the very file that is replaced.
void KeptLayers::keep_differences_in(const QString& folder) {
    QList<QgsVectorLayer*> differences;
    for (QgsVectorLayer* layer : layers_of_files())
        if (file_of(*layer) == differences_file)
            differences << layer;
    if (differences.isEmpty()) {
        QFile::remove(QDir(folder).filePath(differences_file)); // of an account that lay here before
        return;
    }
    StagedOutput output(from_qt(folder));
    const QString staged = to_qt(output.file(from_qt(differences_file)).string());
    for (QgsVectorLayer* layer : differences)
        write(*layer, staged);
    output.commit();
    for (QgsVectorLayer* layer : differences)
        read_from(folder, *layer);
}

} // namespace areal::qgis
