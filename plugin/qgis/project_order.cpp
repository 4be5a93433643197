// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/project_order.h"

#include <qgsproject.h>

namespace areal::qgis {
namespace {

const QString scope = QStringLiteral("arealregnskap");
const QString version_key = QStringLiteral("/order/version");
constexpr int version = 1;

struct Text {
    QString key;
    QString ProjectOrder::*value;
};
const Text texts[] = {{QStringLiteral("/order/plan"), &ProjectOrder::plan},
                      {QStringLiteral("/order/proposal"), &ProjectOrder::proposal},
                      {QStringLiteral("/order/cover"), &ProjectOrder::cover},
                      {QStringLiteral("/order/restored"), &ProjectOrder::restored},
                      {QStringLiteral("/order/rules"), &ProjectOrder::rules}};
const QString true_area_key = QStringLiteral("/order/true_area");

} // namespace

std::optional<ProjectOrder> ProjectOrder::load(const QgsProject& project) {
    if (project.readNumEntry(scope, version_key, 0) != version)
        return std::nullopt;
    ProjectOrder order;
    for (const Text& text : texts)
        order.*text.value = project.readEntry(scope, text.key);
    order.true_area = project.readBoolEntry(scope, true_area_key);
    return order;
}

void ProjectOrder::save(QgsProject& project) const {
    if (project.readNumEntry(scope, version_key, 0) > version || load(project) == *this)
        return;
    project.writeEntry(scope, version_key, version);
    for (const Text& text : texts)
        project.writeEntry(scope, text.key, this->*text.value);
    project.writeEntry(scope, true_area_key, true_area);
}

bool ProjectOrder::operator==(const ProjectOrder& other) const {
    return plan == other.plan && proposal == other.proposal && cover == other.cover && restored == other.restored &&
           rules == other.rules && true_area == other.true_area;
}

} // namespace areal::qgis
