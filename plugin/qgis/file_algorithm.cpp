// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/file_algorithm.h"

#include "qgis/compat.h"

#include <qgsprocessingparameters.h>

#include <memory>

namespace areal::qgis {

void FileAlgorithm::add_language() {
    add_language_parameter(tr("Language"));
}

void FileAlgorithm::add_input(const QString& name, const QString& description, const QString& help,
                              const QString& filter, bool optional) {
    auto parameter = std::make_unique<QgsProcessingParameterFile>(name, description, compat::any_file, QString(),
                                                                  QVariant(), optional, filter);
    parameter->setHelp(help);
    addParameter(parameter.release());
}

void FileAlgorithm::add_output(const QString& name, const QString& description, const QString& help,
                               const QString& filter) {
    auto parameter =
        std::make_unique<QgsProcessingParameterFileDestination>(name, description, filter, QVariant(), true, false);
    parameter->setHelp(help);
    addParameter(parameter.release());
}

bool FileAlgorithm::prepareAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                     QgsProcessingFeedback*) {
    return guard([&] {
        read_language(parameters, context);
        prepare(parameters, context);
    });
}

QVariantMap FileAlgorithm::processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                            QgsProcessingFeedback* feedback) {
    QVariantMap results;
    try {
        if (!guard([&] { results = work(parameters, context, *feedback); }))
            return {};
    } catch (const QgsProcessingException&) {
        if (feedback->isCanceled())
            return {};
        throw;
    }
    return results;
}

} // namespace areal::qgis
