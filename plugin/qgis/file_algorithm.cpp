// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/file_algorithm.h"

#include "base/failure.h"
#include "base/staged_output.h"
#include "codes/resources.h"
#include "qgis/compat.h"
#include "qgis/help.h"
#include "qgis/language_parameter.h"
#include "qgis/qt_text.h"

#include <qgsprocessingparameters.h>

#include <QIcon>

#include <filesystem>

namespace areal::qgis {

QIcon FileAlgorithm::icon() const {
    return QIcon(svgIconPath());
}

QString FileAlgorithm::svgIconPath() const {
    return QStringLiteral(":/arealregnskap/icons/%1.svg").arg(name());
}

QString FileAlgorithm::helpUrl() const {
    return help_url(help_page_of_algorithm(name()));
}

void FileAlgorithm::add_language() {
    addParameter(LanguageParameter::make(tr("Language")));
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
    auto parameter = std::make_unique<QgsProcessingParameterFileDestination>(name, description, filter, QVariant(),
                                                                             true, false);
    parameter->setHelp(help);
    addParameter(parameter.release());
}

bool FileAlgorithm::write_text(const QVariantMap& parameters, const QString& name, const std::string& text,
                               QgsProcessingContext& context, QVariantMap& results) {
    const QString target = parameterAsFileOutput(parameters, name, context);
    if (target.isEmpty())
        return false;
    const auto path = std::filesystem::absolute(from_qt(target));
    StagedOutput stage(path.parent_path());
    stage.write(path.filename().string(), text);
    stage.commit();
    results[name] = target;
    return true;
}

void FileAlgorithm::guard(const std::function<void()>& deed) const {
    try {
        deed();
    } catch (const Failure& failure) {
        throw QgsProcessingException(m_meanings ? to_qt(m_meanings->say(failure.sentence())) : to_qt(failure.what()));
    } catch (const QgsProcessingException&) {
        throw;
    } catch (const std::exception& fault) {
        throw QgsProcessingException(QString::fromLocal8Bit(fault.what()));
    }
}

bool FileAlgorithm::prepareAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                     QgsProcessingFeedback*) {
    guard([&] {
        const int language = parameterAsEnum(parameters, LanguageParameter::name, context);
        m_meanings.emplace(codes::resources_folder(), LanguageParameter::language(language));
        prepare(parameters, context);
    });
    return true;
}

QVariantMap FileAlgorithm::processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                            QgsProcessingFeedback* feedback) {
    QVariantMap results;
    try {
        guard([&] { results = work(parameters, context, *feedback); });
    } catch (const QgsProcessingException&) {
        if (feedback->isCanceled())
            return {};
        throw;
    }
    return results;
}

} // namespace areal::qgis
