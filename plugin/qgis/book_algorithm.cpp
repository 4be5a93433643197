// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_algorithm.h"

#include "base/failure.h"
#include "qgis/compat.h"
#include "qgis/day.h"
#include "report/csv.h"

#include <qgsvectorlayer.h>

namespace areal::qgis {

QString BookAlgorithm::svgIconPath() const {
    return QStringLiteral(":/arealregnskap/icons/arealregnskap.svg");
}

void BookAlgorithm::add_day(const QString& name, const QString& description, const QString& help, bool optional) {
    auto parameter =
        std::make_unique<QgsProcessingParameterDateTime>(name, description, compat::day_only, QVariant(), optional);
    parameter->setHelp(help);
    addParameter(parameter.release());
}

void BookAlgorithm::add_table(const QString& name, const QString& description) {
    addParameter(
        new QgsProcessingParameterFileDestination(name, description, tr("Table (*.csv)"), QVariant(), true, false));
}

void BookAlgorithm::add_language() {
    add_language_parameter(tr("Language of the reasons"));
}

std::optional<Date> BookAlgorithm::day(const QVariantMap& parameters, const QString& name,
                                       QgsProcessingContext& context) {
    const QDate asked = parameterAsDateTime(parameters, name, context).date();
    return asked.isValid() ? std::optional(from_qt(asked)) : std::nullopt;
}

LayerSnapshot* BookAlgorithm::layer(const QString& name) const {
    const auto found = m_layers.find(name);
    return found == m_layers.end() ? nullptr : found->second.get();
}

bool BookAlgorithm::prepareAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                     QgsProcessingFeedback*) {
    return guard([&] {
        read_language(parameters, context);
        for (const QString& name : layer_parameters())
            if (const QgsVectorLayer* given = parameterAsVectorLayer(parameters, name, context))
                m_layers[name] = std::make_unique<LayerSnapshot>(*given, LayerWishes());
            else if (!parameterAsString(parameters, name, context).isEmpty())
                throw QgsProcessingException(invalidSourceError(parameters, name));
        prepare(parameters, context);
    });
}

QVariantMap BookAlgorithm::write(const Result& result, const QVariantMap& parameters, QgsProcessingContext& context) {
    QVariantMap results = result.values;
    std::vector<TextFile> files;
    for (const TableFile& file : result.files)
        files.push_back({file.parameter, report::long_csv(file.table)});
    write_texts(files, parameters, context, results);
    return results;
}

QVariantMap BookAlgorithm::processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                            QgsProcessingFeedback* feedback) {
    QVariantMap results;
    const bool done = guard([&] { results = write(work(meanings(), *feedback), parameters, context); });
    return done ? results : QVariantMap();
}

} // namespace areal::qgis
