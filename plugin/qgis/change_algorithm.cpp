// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/change_algorithm.h"

#include "accounting/change.h"
#include "qgis/parameter_names.h"
#include "report/csv.h"

#include <qgsprocessingoutputs.h>

namespace areal::qgis {
namespace {

const QString change_name = QStringLiteral("CHANGE");

ExactArea changed_area(const accounting::Table& change) {
    ExactArea sum;
    for (std::size_t row = 0; row < change.rows.size(); ++row)
        if (change.text(row, "from_code") != change.text(row, "to_code"))
            sum += change.area(row, "area_m2");
    return sum;
}

} // namespace

QString ChangeAlgorithm::shortDescription() const {
    return tr("Lays two vintages of land cover over each other and says how much went from which class to which.");
}

QString ChangeAlgorithm::shortHelpString() const {
    return tr("<p>Lays two vintages of land cover over each other: how much went from which class to which, "
              "and per "
              "class gross loss, gross gain, net, and swap (lost here and gained there).</p>"
              "<p>Whether a change is real or only drawn differently is for a person to say. Ground that "
              "only one of "
              "the vintages covers is a row of its own.</p>");
}

QStringList ChangeAlgorithm::tags() const {
    return tr("land,account,change,gain,loss,swap,transition,arealregnskap").split(QLatin1Char(','));
}

void ChangeAlgorithm::initAlgorithm(const QVariantMap&) {
    add_layer(from_name, tr("Older land cover"), {});
    add_layer(to_name, tr("Newer land cover"), {});
    add_layer(boundary_name, tr("Boundary"), tr("Only ground inside is counted."), true);
    add_common_parameters();
    add_file(change_name, tr("Table from class to class"), tr("Table (*.csv)"), {});
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("WHOLE_M2"), tr("Ground compared (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("CHANGED_M2"), tr("Ground with another class (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("FINDINGS"), tr("Number of findings")));
}

QStringList ChangeAlgorithm::layer_parameters() const {
    return {from_name, to_name, boundary_name};
}

accounting::Account ChangeAlgorithm::run(const Order& order, const accounting::Meanings& meanings) {
    accounting::ChangeRequest request;
    request.from = named(from_name);
    request.to = named(to_name);
    if (layer(boundary_name) != nullptr)
        request.boundary = named(boundary_name);
    request.crs = order.crs;
    request.area_kind = order.area_kind;
    request.progress = order.progress;
    return accounting::make_change(request, meanings);
}

std::vector<LandAlgorithm::TextFile> ChangeAlgorithm::text_files(const accounting::Account& account) const {
    return {{change_name, report::long_csv(*account.table("change"))}};
}

QVariantMap ChangeAlgorithm::outputs(const accounting::Account& account, const accounting::Meanings&,
                                     const QVariantMap&, QgsProcessingContext&, QgsProcessingFeedback&) {
    const accounting::Table& change = *account.table("change");
    return {{QStringLiteral("WHOLE_M2"), change.sum("area_m2").m2()},
            {QStringLiteral("CHANGED_M2"), changed_area(change).m2()},
            {QStringLiteral("FINDINGS"), static_cast<long long>(account.findings.list().size())}};
}

} // namespace areal::qgis
