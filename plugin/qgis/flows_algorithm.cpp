// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/flows_algorithm.h"

#include "accounting/flows.h"
#include "qgis/compat.h"
#include "qgis/parameter_names.h"
#include "qgis/qt_text.h"
#include "report/csv.h"

#include <qgsprocessingoutputs.h>

namespace areal::qgis {
namespace {

const QString lost_name = QStringLiteral("LOST");
const QString zones_name = QStringLiteral("ZONES");
const QString zone_field_name = QStringLiteral("ZONE_FIELD");
const QString flows_name = QStringLiteral("FLOWS");

} // namespace

QString FlowsAlgorithm::shortDescription() const {
    return tr("Sums ground lost and ground restored per zone (municipality, plan area, catchment).");
}

QString FlowsAlgorithm::shortHelpString() const {
    return tr("<p>Cuts ground that was lost and ground that was restored by zones, and sums both per zone. Ground "
              "in no zone is a row of its own, and ground drawn twice in one layer counts once.</p>"
              "<p>Where the layers carry the class before and after, the account's JSON file also has a table by "
              "class.</p>");
}

QStringList FlowsAlgorithm::tags() const {
    return tr("land,account,lost,restored,zones,municipalities,arealregnskap").split(QLatin1Char(','));
}

void FlowsAlgorithm::initAlgorithm(const QVariantMap&) {
    add_layer(lost_name, tr("Ground lost"), {});
    add_layer(restored_name, tr("Ground restored"), {});
    add_layer(zones_name, tr("Zones"), tr("The areas to sum by."));
    auto field = std::make_unique<QgsProcessingParameterField>(zone_field_name, tr("Field that names the zone"),
                                                               QVariant(), zones_name, compat::any_field, false, true);
    field->setHelp(tr("Left empty: the first field that looks like a number or a name."));
    addParameter(field.release());
    add_common_parameters();
    add_file(flows_name, tr("Table per zone"), tr("Table (*.csv)"), {});
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("LOST_M2"), tr("Lost (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("RESTORED_M2"), tr("Restored (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("BALANCE_M2"), tr("Balance (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("FINDINGS"), tr("Number of findings")));
}

QStringList FlowsAlgorithm::layer_parameters() const {
    return {lost_name, restored_name, zones_name};
}

void FlowsAlgorithm::prepare_more(const QVariantMap& parameters, QgsProcessingContext& context) {
    m_zone_field = from_qt(parameterAsString(parameters, zone_field_name, context));
}

accounting::Account FlowsAlgorithm::run(const Order& order, const accounting::Meanings& meanings) {
    accounting::FlowsRequest request;
    request.lost = named(lost_name);
    request.restored = named(restored_name);
    request.zones = named(zones_name);
    request.zone_field = m_zone_field;
    request.crs = order.crs;
    request.area_kind = order.area_kind;
    request.progress = order.progress;
    return accounting::make_flows(request, meanings);
}

std::vector<LandAlgorithm::TextFile> FlowsAlgorithm::text_files(const accounting::Account& account) const {
    return {{flows_name, report::long_csv(*account.table("flows"))}};
}

QVariantMap FlowsAlgorithm::outputs(const accounting::Account& account, const accounting::Meanings&, const QVariantMap&,
                                    QgsProcessingContext&, QgsProcessingFeedback&) {
    const accounting::Table& flows = *account.table("flows");
    return {{QStringLiteral("LOST_M2"), flows.sum("lost_m2").m2()},
            {QStringLiteral("RESTORED_M2"), flows.sum("restored_m2").m2()},
            {QStringLiteral("BALANCE_M2"), flows.sum("balance_m2").m2()},
            {QStringLiteral("FINDINGS"), static_cast<long long>(account.findings.list().size())}};
}

} // namespace areal::qgis
