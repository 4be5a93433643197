// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/land_algorithm.h"

#include "base/failure.h"
#include "qgis/compat.h"
#include "qgis/feedback_progress.h"
#include "qgis/layer_crs.h"
#include "report/account_json.h"

#include <qgsvectorlayer.h>

namespace areal::qgis {
namespace {

const QString crs_name = QStringLiteral("CRS");
const QString area_kind_name = QStringLiteral("AREA_KIND");
const QString account_json_name = QStringLiteral("ACCOUNT_JSON");

constexpr std::size_t findings_in_log = 25;

void log_findings(const Findings& findings, const accounting::Meanings& meanings, QgsProcessingFeedback& feedback,
                  const QString& more) {
    const std::vector<Finding>& list = findings.list();
    for (std::size_t i = 0; i < std::min(list.size(), findings_in_log); ++i)
        feedback.pushWarning(to_qt(meanings.say(list[i].sentence)));
    if (list.size() > findings_in_log)
        feedback.pushWarning(more.arg(list.size() - findings_in_log));
}

} // namespace

void LandAlgorithm::add_layer(const QString& name, const QString& description, const QString& help, bool optional) {
    auto parameter = std::make_unique<QgsProcessingParameterFeatureSource>(
        name, description, QList<int>{static_cast<int>(compat::source_polygon)}, QVariant(), optional);
    parameter->setHelp(help);
    addParameter(parameter.release());
}

void LandAlgorithm::add_layers(const QString& name, const QString& description, const QString& help) {
    auto parameter = std::make_unique<QgsProcessingParameterMultipleLayers>(name, description, compat::source_polygon,
                                                                            QVariant(), true);
    parameter->setHelp(help);
    parameter->setFlags(parameter->flags() | compat::parameter_advanced);
    addParameter(parameter.release());
}

std::vector<accounting::NamedSource> LandAlgorithm::all_named(const QString& name) const {
    std::vector<accounting::NamedSource> sources;
    if (const auto found = m_lists.find(name); found != m_lists.end())
        for (const auto& one : found->second)
            sources.push_back(named_source(one.get()));
    return sources;
}

void LandAlgorithm::add_file(const QString& name, const QString& description, const QString& filter,
                             const QString& help) {
    auto parameter =
        std::make_unique<QgsProcessingParameterFileDestination>(name, description, filter, QVariant(), true, false);
    parameter->setHelp(help);
    addParameter(parameter.release());
}

void LandAlgorithm::add_common_parameters() {
    auto crs =
        std::make_unique<QgsProcessingParameterCrs>(crs_name, tr("Coordinate system of the account"), QVariant(), true);
    crs->setHelp(tr("Projected, in metres. Left empty: that of the first layer."));
    addParameter(crs.release());
    auto kind = std::make_unique<QgsProcessingParameterEnum>(
        area_kind_name, tr("Area"), QStringList{tr("Plan area (in the map plane)"), tr("True area (on the ellipsoid)")},
        false, 0);
    kind->setHelp(tr("Plan area is what the ministry's recipe gives; true area takes away the scale of the map "
                     "projection."));
    kind->setFlags(kind->flags() | compat::parameter_advanced);
    addParameter(kind.release());
    add_language_parameter(tr("Language of the account"));
    add_file(account_json_name, tr("Account as JSON"), tr("Account (*.json)"),
             tr("The whole account: rules, inputs, verdict, tables, findings and the certificate that no ground "
                "was lost on the way."));
}

LayerSnapshot* LandAlgorithm::layer(const QString& name) const {
    const auto found = m_layers.find(name);
    return found == m_layers.end() ? nullptr : found->second.get();
}

std::unique_ptr<LayerSnapshot> LandAlgorithm::snapshot(const QString& name, const QVariantMap& parameters,
                                                       QgsProcessingContext& context) {
    const QVariant value = parameters.value(name);
    if (!value.isValid() || value.isNull() || (value.userType() == QMetaType::QString && value.toString().isEmpty())) {
        if (parameterDefinition(name)->flags() & compat::parameter_optional)
            return nullptr;
        throw QgsProcessingException(invalidSourceError(parameters, name));
    }
    // 3.22 finds no layer behind "selected features only", so the definition is opened here.
    const bool defined = value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>();
    const auto definition =
        defined ? qvariant_cast<QgsProcessingFeatureSourceDefinition>(value) : QgsProcessingFeatureSourceDefinition();
    QVariantMap plain = parameters;
    if (defined)
        plain[name] = QVariant::fromValue(definition.source);
    const QgsVectorLayer* vector_layer = parameterAsVectorLayer(plain, name, context);
    if (vector_layer == nullptr || !vector_layer->isValid())
        throw QgsProcessingException(invalidSourceError(parameters, name));
    LayerWishes wishes;
    wishes.selected_only = definition.selectedFeaturesOnly;
    QgsFeatureRequest request;
    compat::add_filter(request, definition);
    if (definition.featureLimit >= 0)
        request.setLimit(definition.featureLimit);
    if (definition.featureLimit >= 0 || request.filterExpression() != nullptr)
        wishes.request = request;
    return std::make_unique<LayerSnapshot>(*vector_layer, wishes);
}

bool LandAlgorithm::prepareAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                     QgsProcessingFeedback*) {
    return guard([&] {
        read_language(parameters, context);
        for (const QString& name : layer_parameters())
            if (auto taken = snapshot(name, parameters, context))
                m_layers[name] = std::move(taken);
        m_lists.clear();
        for (const QString& name : layers_parameters())
            for (QgsMapLayer* one : parameterAsLayerList(parameters, name, context)) {
                const auto* vector_layer = qobject_cast<QgsVectorLayer*>(one);
                if (vector_layer == nullptr)
                    throw QgsProcessingException(invalidSourceError(parameters, name));
                m_lists[name].push_back(std::make_unique<LayerSnapshot>(*vector_layer, LayerWishes{}));
            }
        m_order.crs = to_crs(parameterAsCrs(parameters, crs_name, context));
        m_order.area_kind = parameterAsEnum(parameters, area_kind_name, context) == 1 ? accounting::AreaKind::true_area
                                                                                      : accounting::AreaKind::plan;
        prepare_more(parameters, context);
    });
}

QVariantMap LandAlgorithm::run_and_write(const QVariantMap& parameters, QgsProcessingContext& context,
                                         QgsProcessingFeedback& feedback) {
    FeedbackProgress progress(feedback);
    m_order.progress = &progress;
    const accounting::Account account = run(m_order, meanings());
    log_findings(account.findings, meanings(), feedback, tr("%1 more findings are in the account's JSON file."));
    QVariantMap results = outputs(account, meanings(), parameters, context, feedback);
    if (feedback.isCanceled())
        throw Cancelled();
    std::vector<TextFile> files = text_files(account);
    files.push_back({account_json_name, report::account_json(account, meanings())});
    write_texts(files, parameters, context, results);
    feedback.setProgress(100);
    return results;
}

QVariantMap LandAlgorithm::processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                            QgsProcessingFeedback* feedback) {
    QVariantMap results;
    const bool done = guard([&] { results = run_and_write(parameters, context, *feedback); });
    return done ? results : QVariantMap();
}

} // namespace areal::qgis
