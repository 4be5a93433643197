// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_algorithm.h"

#include "base/failure.h"
#include "base/staged_output.h"
#include "codes/resources.h"
#include "qgis/compat.h"
#include "qgis/day.h"
#include "qgis/help.h"
#include "qgis/qt_text.h"
#include "qgis/ui_language.h"
#include "report/csv.h"

#include <qgsvectorlayer.h>

#include <QIcon>

#include <algorithm>
#include <filesystem>

namespace areal::qgis {
namespace {

const QString language_name = QStringLiteral("LANGUAGE");
constexpr Language languages[] = {Language::nb, Language::nn, Language::en}; // in the order of the choice

} // namespace

QIcon BookAlgorithm::icon() const {
    return QIcon(svgIconPath());
}

QString BookAlgorithm::svgIconPath() const {
    return QStringLiteral(":/arealregnskap/icons/arealregnskap.svg");
}

QString BookAlgorithm::helpUrl() const {
    return help_url(QStringLiteral("ledger"));
}

void BookAlgorithm::add_day(const QString& name, const QString& description, const QString& help, bool optional) {
    auto parameter = std::make_unique<QgsProcessingParameterDateTime>(name, description, compat::day_only, QVariant(),
                                                                      optional);
    parameter->setHelp(help);
    addParameter(parameter.release());
}

void BookAlgorithm::add_table(const QString& name, const QString& description) {
    addParameter(new QgsProcessingParameterFileDestination(name, description, tr("Table (*.csv)"), QVariant(), true,
                                                           false));
}

void BookAlgorithm::add_language() {
    auto language = std::make_unique<QgsProcessingParameterEnum>(
        language_name, tr("Language of the reasons"),
        QStringList{QStringLiteral("Bokmål"), QStringLiteral("Nynorsk"), QStringLiteral("English")}, false,
        ui_language() == Language::nn ? 1 : 0);
    language->setFlags(language->flags() | compat::parameter_advanced);
    addParameter(language.release());
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
    const int language = parameterAsEnum(parameters, language_name, context);
    try {
        m_meanings.emplace(codes::resources_folder(), languages[std::clamp(language, 0, 2)]);
        for (const QString& name : layer_parameters())
            if (const QgsVectorLayer* given = parameterAsVectorLayer(parameters, name, context))
                m_layers[name] = std::make_unique<LayerSnapshot>(*given, LayerWishes());
            else if (!parameterAsString(parameters, name, context).isEmpty())
                throw QgsProcessingException(invalidSourceError(parameters, name));
        prepare(parameters, context);
    } catch (const Failure& failure) {
        throw QgsProcessingException(m_meanings ? to_qt(m_meanings->say(failure.sentence())) : to_qt(failure.what()));
    } catch (const std::exception& fault) {
        throw QgsProcessingException(QString::fromLocal8Bit(fault.what()));
    }
    return true;
}

QVariantMap BookAlgorithm::write(const Result& result, const QVariantMap& parameters, QgsProcessingContext& context) {
    QVariantMap results = result.values;
    std::map<std::filesystem::path, StagedOutput> folders;
    for (const TableFile& file : result.files) {
        const QString target = parameterAsFileOutput(parameters, file.parameter, context);
        if (target.isEmpty())
            continue;
        const auto path = std::filesystem::absolute(from_qt(target));
        folders.try_emplace(path.parent_path(), path.parent_path())
            .first->second.write(path.filename().string(), report::long_csv(file.table));
        results[file.parameter] = target;
    }
    for (auto& [folder, stage] : folders)
        stage.commit();
    return results;
}

QVariantMap BookAlgorithm::processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                            QgsProcessingFeedback* feedback) {
    try {
        return write(work(*m_meanings, *feedback), parameters, context);
    } catch (const Cancelled&) {
        return {};
    } catch (const Failure& failure) {
        throw QgsProcessingException(to_qt(m_meanings->say(failure.sentence())));
    } catch (const std::bad_alloc&) {
        throw QgsProcessingException(tr("There is not enough memory for this book."));
    } catch (const std::exception& fault) {
        throw QgsProcessingException(QString::fromLocal8Bit(fault.what()));
    }
}

} // namespace areal::qgis
