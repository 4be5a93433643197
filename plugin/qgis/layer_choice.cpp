// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layer_choice.h"

#include "base/number.h"
#include "qgis/compat.h"
#include "qgis/qt_text.h"

#include <qgsmaplayercombobox.h>
#include <qgsvectorlayer.h>

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace areal::qgis {

LayerChoice::LayerChoice(const QString& label, LayerRole role, bool optional,
                         std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_role(role), m_optional(optional), m_meanings(std::move(meanings)),
      m_combo(new QgsMapLayerComboBox(this)), m_card(new QLabel(this)), m_selected(new QCheckBox(this)) {
    auto* title = new QLabel(label, this);
    title->setBuddy(m_combo);
    m_combo->setFilters(compat::polygon_layers);
    m_combo->setAllowEmptyLayer(optional, optional ? tr("(none)") : QString());
    if (optional)
        m_combo->setLayer(nullptr); // it stands on a layer where the project has some already
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(18);
    m_combo->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_card->setWordWrap(true);
    m_card->setTextFormat(Qt::PlainText);
    QFont small = m_card->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_card->setFont(small);
    m_selected->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(m_combo);
    column->addWidget(m_selected);
    column->addWidget(m_card);
    setFocusProxy(m_combo);
    connect(m_combo, &QgsMapLayerComboBox::layerChanged, this, &LayerChoice::follow_layer);
    connect(m_combo, qOverload<int>(&QComboBox::activated), this, [this] { m_chosen_by_hand = true; });
    connect(m_selected, &QCheckBox::toggled, this, &LayerChoice::changed);
    follow_layer();
}

QgsVectorLayer* LayerChoice::layer() const {
    return qobject_cast<QgsVectorLayer*>(m_combo->currentLayer());
}

void LayerChoice::set_layer(QgsVectorLayer* layer) {
    m_combo->setLayer(layer);
}

void LayerChoice::choose(QgsVectorLayer* layer) {
    if (layer == nullptr && !m_optional)
        return;
    m_combo->setLayer(layer);
    m_chosen_by_hand = true;
}

bool LayerChoice::ready() const {
    return layer() == nullptr ? m_optional : m_fits;
}

bool LayerChoice::selected_only() const {
    return layer() != nullptr && m_selected->isVisibleTo(this) && m_selected->isChecked();
}

std::unique_ptr<LayerSnapshot> LayerChoice::snapshot() const {
    if (layer() == nullptr)
        return nullptr;
    LayerWishes wishes;
    wishes.name = from_qt(layer()->name());
    wishes.selected_only = selected_only();
    return std::make_unique<LayerSnapshot>(*layer(), wishes);
}

void LayerChoice::follow_layer() {
    if (m_followed)
        disconnect(m_followed, nullptr, this, nullptr);
    m_followed = layer();
    if (m_followed) {
        connect(m_followed, &QgsVectorLayer::selectionChanged, this, &LayerChoice::show_selection);
        connect(m_followed, &QgsVectorLayer::updatedFields, this, &LayerChoice::recognise);
        connect(m_followed, &QgsMapLayer::crsChanged, this, &LayerChoice::recognise);
        connect(m_followed, &QgsVectorLayer::subsetStringChanged, this, &LayerChoice::recognise);
        connect(m_followed, &QgsVectorLayer::layerModified, this, &LayerChoice::show_card);
        connect(m_followed, &QgsVectorLayer::editingStopped, this, &LayerChoice::recognise);
    }
    show_selection();
    recognise();
}

void LayerChoice::recognise() {
    m_fits = false;
    m_recognised = m_optional ? QString() : tr("No polygon layer in the project yet.");
    if (layer() != nullptr) {
        const Recognition recognition = LayerRecognition::of(*layer(), m_role, *m_meanings);
        m_fits = recognition.fits;
        m_recognised = m_fits ? recognition.card : QStringLiteral("⚠ ") + recognition.card;
    }
    show_card();
}

void LayerChoice::show_card() {
    QStringList words{m_recognised};
    if (layer() != nullptr && !layer()->subsetString().isEmpty())
        words << tr("Filter: only %1.").arg(layer()->subsetString());
    if (layer() != nullptr && layer()->isModified())
        words << tr("Edits that are not saved yet count.");
    m_card->setText(words.join(QLatin1Char(' ')));
    m_card->setVisible(!m_card->text().isEmpty());
    m_combo->setAccessibleDescription(m_card->text());
    m_combo->setToolTip(layer() == nullptr ? QString() : layer()->name());
    emit changed();
}

void LayerChoice::show_selection() {
    const int count = layer() == nullptr ? 0 : layer()->selectedFeatureCount();
    m_selected->setVisible(count > 0);
    m_selected->setText(tr("Only the %1 selected").arg(to_qt(format_count(count, m_meanings->language()))));
    if (count == 0)
        m_selected->setChecked(false);
}

} // namespace areal::qgis
