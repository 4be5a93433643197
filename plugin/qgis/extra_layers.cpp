// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/extra_layers.h"

#include "qgis/compat.h"
#include "qgis/qt_text.h"
#include "qgis/result_layers.h"
#include "qgis/small_note.h"

#include <qgsfieldcombobox.h>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace areal::qgis {
namespace {

using Use = ExtraLayers::Use;

// As a project keeps them.
const std::pair<Use, QString> words_of_uses[] = {
    {Use::plan, QStringLiteral("plan")},       {Use::proposal, QStringLiteral("proposal")},
    {Use::earlier, QStringLiteral("earlier")}, {Use::boundary, QStringLiteral("boundary")},
    {Use::built, QStringLiteral("built")},     {Use::built_throughout, QStringLiteral("built_throughout")},
    {Use::theme, QStringLiteral("theme")}};

} // namespace

ExtraLayers::ExtraLayers(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_rows(new QGridLayout(this)),
      m_none(small_note(tr("The project has no other polygon layers."))) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(0, 1);
    m_rows->addWidget(m_none, 0, 0, 1, 2);
}

QgsVectorLayer* ExtraLayers::layer(const QString& id) const {
    return qobject_cast<QgsVectorLayer*>(QgsProject::instance()->mapLayer(id));
}

void ExtraLayers::list_others(const QList<QgsVectorLayer*>& chosen) {
    QStringList ids;
    for (QgsMapLayer* one : QgsProject::instance()->layerTreeRoot()->layerOrder()) {
        auto* other = qobject_cast<QgsVectorLayer*>(one);
        if (other != nullptr && other->geometryType() == compat::polygon_geometry && !ResultLayers::is_result(*other) &&
            !chosen.contains(other))
            ids << other->id();
    }
    if (ids == m_listed)
        return;
    m_listed = ids;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != m_none)
            item->widget()->deleteLater();
        delete item;
    }
    m_rows->addWidget(m_none, 0, 0, 1, 2);
    m_none->setVisible(ids.isEmpty());
    for (int row = 0; row < ids.size(); ++row)
        add_row(*layer(ids[row]), 2 * row + 1);
}

void ExtraLayers::add_row(QgsVectorLayer& other, int row) {
    auto* use = new QComboBox;
    const std::pair<Use, QString> choices[] = {{Use::nothing, tr("not used")},
                                               {Use::plan, tr("plan in force, too")},
                                               {Use::proposal, tr("another proposal")},
                                               {Use::earlier, tr("earlier revision of the proposal")},
                                               {Use::boundary, tr("boundary: only inside counts")},
                                               {Use::built, tr("built ground (AR5, buildings, roads)")},
                                               {Use::built_throughout, tr("built ground, all of it")},
                                               {Use::theme, tr("theme (nature types, soil, hazard)")}};
    for (const auto& [value, text] : choices)
        use->addItem(text, int(value));
    use->setCurrentIndex(use->findData(int(m_uses.value(other.id(), Use::nothing))));
    use->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    use->setMinimumContentsLength(12);
    use->setAccessibleName(tr("What %1 is used as").arg(other.name()));
    auto* name = small_note(other.name());
    name->setBuddy(use);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(use, row, 1);
    connect(&other, &QgsMapLayer::nameChanged, name, [name, layer = &other] { name->setText(layer->name()); });
    connect(use, qOverload<int>(&QComboBox::currentIndexChanged), this, [this, use, id = other.id()] {
        m_uses[id] = Use(use->currentData().toInt());
        emit changed();
    });
    add_value_row(other, row + 1, *use);
}

// Under a theme: the field with its value.
void ExtraLayers::add_value_row(QgsVectorLayer& other, int row, QComboBox& use) {
    auto* field = new QgsFieldComboBox;
    field->setAllowEmptyFieldName(true);
    field->setLayer(&other);
    field->setField(m_value_fields.value(other.id()));
    field->setAccessibleName(tr("Field with the value in %1").arg(other.name()));
    field->setToolTip(tr("Left empty, the field is recognised by its name and what is in it"));
    auto* name = small_note(tr("Value in the field"));
    name->setBuddy(field);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(field, row, 1);
    const auto show = [name, field, &use] {
        const bool is_theme = Use(use.currentData().toInt()) == Use::theme;
        name->setVisible(is_theme);
        field->setVisible(is_theme);
    };
    show();
    connect(&use, qOverload<int>(&QComboBox::currentIndexChanged), field, show);
    connect(field, &QgsFieldComboBox::fieldChanged, this,
            [this, id = other.id()](const QString& chosen) { m_value_fields[id] = chosen; });
}

void ExtraLayers::use(QgsVectorLayer& layer, Use use, const QString& value_field) {
    m_uses[layer.id()] = use;
    m_value_fields[layer.id()] = value_field;
    m_listed.clear();
    emit changed();
}

void ExtraLayers::forget() {
    m_uses.clear();
    m_value_fields.clear();
    m_listed.clear();
}

QList<OtherLayer> ExtraLayers::chosen() const {
    QList<OtherLayer> others;
    for (const QString& id : m_listed)
        for (const auto& [use, word] : words_of_uses)
            if (m_uses.value(id, Use::nothing) == use)
                others << OtherLayer{id, word, use == Use::theme ? m_value_fields.value(id) : QString()};
    return others;
}

void ExtraLayers::choose(const QList<OtherLayer>& others) {
    forget();
    for (const OtherLayer& other : others)
        for (const auto& [use, word] : words_of_uses)
            if (other.use == word && layer(other.layer) != nullptr) {
                m_uses[other.layer] = use;
                m_value_fields[other.layer] = other.value_field;
            }
    emit changed();
}

int ExtraLayers::used() const {
    return int(std::count_if(m_listed.begin(), m_listed.end(),
                             [this](const QString& id) { return m_uses.value(id, Use::nothing) != Use::nothing; }));
}

void ExtraLayers::add_to(LiveLayers& live) const {
    for (const QString& id : m_listed) {
        const Use use = m_uses.value(id, Use::nothing);
        if (use == Use::plan)
            live.other_plans.push_back(layer(id));
        else if (use == Use::boundary)
            live.boundary = layer(id);
        else if (use == Use::built || use == Use::built_throughout)
            live.built.push_back({layer(id), use == Use::built_throughout});
    }
}

void ExtraLayers::add_to(AccountOrder& order) const {
    for (const QString& id : m_listed) {
        const Use use = m_uses.value(id, Use::nothing);
        const QgsVectorLayer* one = layer(id);
        if (use == Use::nothing || one == nullptr)
            continue;
        LayerWishes wishes;
        wishes.name = from_qt(one->name());
        auto snapshot = std::make_unique<LayerSnapshot>(*one, wishes);
        if (use == Use::plan)
            order.more_plans.push_back(std::move(snapshot));
        else if (use == Use::proposal)
            order.more_proposals.push_back(std::move(snapshot));
        else if (use == Use::earlier)
            order.earlier = std::move(snapshot);
        else if (use == Use::boundary)
            order.boundary = std::move(snapshot);
        else if (use == Use::theme)
            order.themes.push_back({std::move(snapshot), from_qt(m_value_fields.value(id))});
        else
            (use == Use::built ? order.built : order.built_throughout).push_back(std::move(snapshot));
    }
}

} // namespace areal::qgis
