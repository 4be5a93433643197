// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/algorithm.h"

#include "base/failure.h"
#include "base/staged_output.h"
#include "codes/resources.h"
#include "qgis/help.h"
#include "qgis/language_parameter.h"
#include "qgis/qt_text.h"

#include <QIcon>

#include <filesystem>
#include <map>
#include <new>

namespace areal::qgis {

QIcon Algorithm::icon() const {
    return QIcon(svgIconPath());
}

QString Algorithm::svgIconPath() const {
    return QStringLiteral(":/arealregnskap/icons/%1.svg").arg(name());
}

QString Algorithm::helpUrl() const {
    return help_url(help_page_of_algorithm(name()));
}

void Algorithm::add_language_parameter(const QString& description) {
    addParameter(LanguageParameter::make(description));
}

void Algorithm::read_language(const QVariantMap& parameters, QgsProcessingContext& context) {
    const int language = parameterAsEnum(parameters, LanguageParameter::name, context);
    m_meanings.emplace(codes::resources_folder(), LanguageParameter::language(language));
}

bool Algorithm::guard(const std::function<void()>& deed) const {
    try {
        deed();
        return true;
    } catch (const Cancelled&) {
        return false;
    } catch (const Failure& failure) {
        throw QgsProcessingException(m_meanings ? to_qt(m_meanings->say(failure.sentence())) : to_qt(failure.what()));
    } catch (const QgsProcessingException&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw QgsProcessingException(out_of_memory());
    } catch (const std::exception& fault) {
        throw QgsProcessingException(QString::fromLocal8Bit(fault.what()));
    }
}

void Algorithm::write_texts(const std::vector<TextFile>& files, const QVariantMap& parameters,
                            QgsProcessingContext& context, QVariantMap& results) {
    std::map<std::filesystem::path, StagedOutput> folders;
    for (const TextFile& file : files) {
        const QString target = parameterAsFileOutput(parameters, file.parameter, context);
        if (target.isEmpty())
            continue;
        const auto path = std::filesystem::absolute(from_qt(target));
        folders.try_emplace(path.parent_path(), path.parent_path())
            .first->second.write(path.filename().string(), file.text);
        results[file.parameter] = target;
    }
    for (auto& [folder, stage] : folders)
        stage.commit();
}

} // namespace areal::qgis
