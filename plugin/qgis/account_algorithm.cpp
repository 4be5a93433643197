// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/account_algorithm.h"

#include "accounting/rule_file.h"
#include "base/failure.h"
#include "codes/resources.h"
#include "qgis/compat.h"
#include "qgis/parameter_names.h"
#include "qgis/piece_features.h"
#include "qgis/qt_text.h"
#include "report/account_reader.h"
#include "report/csv.h"

#include <qgsfeaturesink.h>
#include <qgsprocessingoutputs.h>

namespace areal::qgis {
namespace {

const QString plan_name = QStringLiteral("PLAN");
const QString proposal_name = QStringLiteral("PROPOSAL");
const QString cover_name = QStringLiteral("COVER");
const QString more_plans_name = QStringLiteral("MORE_PLANS");
const QString more_proposals_name = QStringLiteral("MORE_PROPOSALS");
const QString earlier_name = QStringLiteral("EARLIER");
const QString built_name = QStringLiteral("BUILT");
const QString grey_areas_name = QStringLiteral("GREY_AREAS");
const QString themes_name = QStringLiteral("THEMES");
const QString need_name = QStringLiteral("NEED");
const QString rules_name = QStringLiteral("RULES");
const QString decisions_name = QStringLiteral("DECISIONS");
const QString plan_cover_name = QStringLiteral("PLAN_COVER");
const QString pieces_name = QStringLiteral("PIECES");

QStringList rule_choices() {
    QStringList names;
    try {
        for (const std::string& name : accounting::rule_presets(codes::resources_folder()))
            names << to_qt(name);
    } catch (const Failure&) {
        // Said when the algorithm is run; the toolbox must open all the same.
    }
    return names.isEmpty() ? QStringList{QLatin1String(accounting::default_rules)} : names;
}

} // namespace

QString AccountAlgorithm::shortDescription() const {
    return tr("Cuts a plan against land cover and says what nature it takes, what is restored, and whether it is "
              "neutral.");
}

QString AccountAlgorithm::shortHelpString() const {
    return tr("<p>Cuts a plan against land cover and keeps a double-entry book of the ground: what the plan takes "
              "of "
              "which nature, what restoration gives back, and whether the balance is neutral, kind by kind.</p>"
              "<p>With a proposal the proposal is judged, and a table shows what changes purpose from the plan in "
              "force. Layers may be in different coordinate systems; each is transformed to that of the account. "
              "Selected "
              "features, layer filters and unsaved edits are respected.</p>"
              "<p>Ground without land cover, ground drawn twice and unknown codes are rows of their own, never "
              "lost. "
              "Ground that is to be built on but has no known land cover makes the verdict <i>not computed</i>.</p>"
              "<p>Areas are square metres in full precision. The account's JSON file holds everything, with the "
              "certificate that the parts sum to the whole.</p>");
}

QStringList AccountAlgorithm::tags() const {
    return tr("land,account,nature,neutral,plan,overlay,arealregnskap,arealnøytral,kommuneplan,AR5")
        .split(QLatin1Char(','));
}

void AccountAlgorithm::initAlgorithm(const QVariantMap&) {
    add_layer(plan_name, tr("Plan in force"), tr("Purpose areas (arealformål) of the plan in force."));
    add_layer(proposal_name, tr("Proposal"), tr("The plan that is judged. Left out: the plan in force is."), true);
    add_layer(cover_name, tr("Land cover"), tr("AR5, N50 or another land cover whose codes are known."));
    add_layer(restored_name, tr("Restoration measures"),
              tr("Areas with the class before and after, and how far the measure has come."), true);
    add_layer(boundary_name, tr("Boundary"), tr("Only ground inside these areas counts."), true);
    add_more_layers();
    addParameter(new QgsProcessingParameterEnum(rules_name, tr("Rule set"), rule_choices(), false,
                                                QLatin1String(accounting::default_rules), false, true));
    addParameter(new QgsProcessingParameterFile(decisions_name, tr("Decisions on plans that overlap"), compat::any_file,
                                                QStringLiteral("json"), QVariant(), true));
    add_common_parameters();
    add_file(plan_cover_name, tr("Table of plan by land cover"), tr("Table (*.csv)"),
             tr("One row per purpose, status and land cover class."));
    addParameter(new QgsProcessingParameterFeatureSink(pieces_name, tr("Pieces of the account"), compat::source_polygon,
                                                       QVariant(), true, true));
    addOutput(new QgsProcessingOutputString(QStringLiteral("VERDICT"), tr("Verdict")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("WORDS"), tr("Verdict in words")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("LOST_M2"), tr("Nature lost (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("RESTORED_M2"), tr("Nature restored (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("BALANCE_M2"), tr("Balance (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("RESIDUAL_M2"), tr("Residual of the certificate (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("FINDINGS"), tr("Number of findings")));
}

void AccountAlgorithm::add_more_layers() {
    add_layers(more_plans_name, tr("More plans in force"),
               tr("Where plans overlap, the newest holds, and a table says which and why."));
    add_layers(more_proposals_name, tr("More proposals"), tr("Shown beside the proposal that is judged."));
    add_layer(earlier_name, tr("Earlier revision of the proposal"), tr("What moved between the two revisions."), true);
    add_layers(built_name, tr("Built ground"), tr("AR5, Grunnkart, buildings, roads: ground that is built already."));
    add_layers(grey_areas_name, tr("Built ground, all of it"), tr("Layers whose every polygon is built ground."));
    add_layers(themes_name, tr("Themes"),
               tr("Nature types, soil, protected areas, hazards: recognised by their fields and the layer's name."));
    auto need =
        std::make_unique<QgsProcessingParameterFile>(need_name, tr("Need for building"), compat::any_file, QString(),
                                                     QVariant(), true, tr("Need for building (*.csv *.json)"));
    need->setFlags(need->flags() | compat::parameter_advanced);
    addParameter(need.release());
}

QStringList AccountAlgorithm::layer_parameters() const {
    return {plan_name, proposal_name, cover_name, restored_name, boundary_name, earlier_name};
}

QStringList AccountAlgorithm::layers_parameters() const {
    return {more_plans_name, more_proposals_name, built_name, grey_areas_name, themes_name};
}

void AccountAlgorithm::prepare_more(const QVariantMap& parameters, QgsProcessingContext& context) {
    const std::string rules = from_qt(parameterAsEnumString(parameters, rules_name, context));
    m_rules = accounting::load_rules(rules, codes::resources_folder());
    m_decisions = {};
    const std::string file = from_qt(parameterAsFile(parameters, decisions_name, context));
    if (!file.empty())
        m_decisions.add_json(report::read_file(file), file);
    const std::string need = from_qt(parameterAsFile(parameters, need_name, context));
    m_needs = need.empty() ? std::vector<accounting::Need>() : accounting::load_needs(need, this->meanings());
}

accounting::Account AccountAlgorithm::run(const Order& order, const accounting::Meanings& meanings) {
    accounting::AccountRequest request;
    request.plans = {named(plan_name)};
    const auto add = [](auto& list, std::vector<accounting::NamedSource> more) {
        list.insert(list.end(), more.begin(), more.end());
    };
    add(request.plans, all_named(more_plans_name));
    if (layer(proposal_name) != nullptr)
        request.proposals = {named(proposal_name)};
    add(request.proposals, all_named(more_proposals_name));
    if (layer(earlier_name) != nullptr)
        request.earlier = named(earlier_name);
    for (accounting::NamedSource& one : all_named(built_name))
        request.built.push_back({{}, std::move(one)});
    for (accounting::NamedSource& one : all_named(grey_areas_name))
        request.built.push_back({"grey_areas", std::move(one)});
    for (accounting::NamedSource& one : all_named(themes_name)) {
        const std::string name = one.source->info().name;
        request.themes.push_back({name, std::move(one), {}, {}});
    }
    request.needs = m_needs;
    request.cover = named(cover_name);
    if (layer(restored_name) != nullptr)
        request.restored = named(restored_name);
    if (layer(boundary_name) != nullptr)
        request.boundary = named(boundary_name);
    request.crs = order.crs;
    request.area_kind = order.area_kind;
    request.rules = m_rules;
    request.decisions = m_decisions;
    request.progress = order.progress;
    return accounting::make_account(request, meanings);
}

std::vector<LandAlgorithm::TextFile> AccountAlgorithm::text_files(const accounting::Account& account) const {
    return {{plan_cover_name, report::long_csv(*account.table("plan_cover"))}};
}

void AccountAlgorithm::write_pieces(const accounting::Account& account, const QVariantMap& parameters,
                                    QgsProcessingContext& context, QVariantMap& results) {
    if (!parameters.value(pieces_name).isValid())
        return;
    QString target;
    const std::unique_ptr<QgsFeatureSink> sink(parameterAsSink(parameters, pieces_name, context, target, piece_fields(),
                                                               compat::wkb_multi_polygon, account_crs(account)));
    if (!sink)
        throw QgsProcessingException(invalidSinkError(parameters, pieces_name));
    for (const accounting::AccountPiece& piece : account.pieces) {
        QgsFeature feature = piece_feature(piece);
        if (!sink->addFeature(feature, QgsFeatureSink::FastInsert))
            throw QgsProcessingException(writeFeatureError(sink.get(), parameters, pieces_name));
    }
    sink->flushBuffer();
    results[pieces_name] = target;
}

QVariantMap AccountAlgorithm::outputs(const accounting::Account& account, const accounting::Meanings& meanings,
                                      const QVariantMap& parameters, QgsProcessingContext& context,
                                      QgsProcessingFeedback& feedback) {
    QVariantMap results;
    write_pieces(account, parameters, context, results);
    const accounting::Verdict& verdict = *account.verdict;
    QStringList words;
    for (const Sentence& sentence : verdict.sentences) {
        words << to_qt(meanings.say(sentence));
        feedback.pushInfo(words.back());
    }
    results[QStringLiteral("VERDICT")] = to_qt(accounting::verdict_name(verdict.state));
    results[QStringLiteral("WORDS")] = words.join(QLatin1Char(' '));
    results[QStringLiteral("LOST_M2")] = verdict.lost.m2();
    results[QStringLiteral("RESTORED_M2")] = verdict.restored.m2();
    results[QStringLiteral("BALANCE_M2")] = verdict.balance().m2();
    results[QStringLiteral("RESIDUAL_M2")] = double(account.conservation.lines.front().residual_mm2) / 1e6;
    results[QStringLiteral("FINDINGS")] = static_cast<long long>(account.findings.list().size());
    return results;
}

} // namespace areal::qgis
