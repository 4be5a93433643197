// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/project_order.h"

#include "qgis/project_scope.h"

#include <qgsproject.h>

namespace areal::qgis {
namespace {

const QString version_key = QStringLiteral("/order/version");
constexpr int version = 2; // 1 knew of no others and no need

struct TextOfOrder {
    QString key;
    QString ProjectOrder::*value;
};
const TextOfOrder texts_of_order[] = {{QStringLiteral("/order/plan"), &ProjectOrder::plan},
                                      {QStringLiteral("/order/proposal"), &ProjectOrder::proposal},
                                      {QStringLiteral("/order/cover"), &ProjectOrder::cover},
                                      {QStringLiteral("/order/restored"), &ProjectOrder::restored},
                                      {QStringLiteral("/order/rules"), &ProjectOrder::rules}};
const QString order_true_area_key = QStringLiteral("/order/true_area");
const QString need_key = QStringLiteral("/order/need");

// Three lists side by side.
struct Column {
    QString key;
    QString OtherLayer::*value;
};
const Column columns_of_others[] = {{QStringLiteral("/order/others/layers"), &OtherLayer::layer},
                                    {QStringLiteral("/order/others/uses"), &OtherLayer::use},
                                    {QStringLiteral("/order/others/value_fields"), &OtherLayer::value_field}};

QList<OtherLayer> load_others(const QgsProject& project) {
    QList<OtherLayer> others;
    for (const Column& column : columns_of_others) {
        const QStringList texts = project.readListEntry(project_scope, column.key);
        while (others.size() < texts.size())
            others << OtherLayer();
        for (int i = 0; i < texts.size(); ++i)
            others[i].*column.value = texts[i];
    }
    return others;
}

void save_others(QgsProject& project, const QList<OtherLayer>& others) {
    for (const Column& column : columns_of_others) {
        QStringList texts;
        for (const OtherLayer& other : others)
            texts << other.*column.value;
        project.writeEntry(project_scope, column.key, texts);
    }
}

} // namespace

std::optional<ProjectOrder> ProjectOrder::load(const QgsProject& project) {
    const int kept = project.readNumEntry(project_scope, version_key, 0);
    if (kept < 1 || kept > version)
        return std::nullopt;
    ProjectOrder order;
    for (const TextOfOrder& text : texts_of_order)
        order.*text.value = project.readEntry(project_scope, text.key);
    order.true_area = project.readBoolEntry(project_scope, order_true_area_key);
    order.others = load_others(project);
    if (const QString need = project.readEntry(project_scope, need_key); !need.isEmpty())
        order.need = project.readPath(need);
    return order;
}

void ProjectOrder::save(QgsProject& project) const {
    if (project.readNumEntry(project_scope, version_key, 0) > version || load(project) == *this)
        return;
    project.writeEntry(project_scope, version_key, version);
    for (const TextOfOrder& text : texts_of_order)
        project.writeEntry(project_scope, text.key, this->*text.value);
    project.writeEntry(project_scope, order_true_area_key, true_area);
    save_others(project, others);
    project.writeEntry(project_scope, need_key, need.isEmpty() ? need : project.writePath(need));
}

bool ProjectOrder::operator==(const ProjectOrder& other) const {
    return plan == other.plan && proposal == other.proposal && cover == other.cover && restored == other.restored &&
           rules == other.rules && true_area == other.true_area && others == other.others && need == other.need;
}

} // namespace areal::qgis
