// SPDX-License-Identifier: GPL-2.0-or-later
//
// One layer to choose: a label, the combo of polygon layers, a card with what the layer is recognised as and what of it
// counts (its filter, its unsaved edits), and a box for "selected features only" that shows itself when the layer has a
// selection.
#pragma once

#include "accounting/meanings.h"
#include "qgis/layer_recognition.h"
#include "qgis/layer_snapshot.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QgsMapLayerComboBox;
class QgsVectorLayer;

namespace areal::qgis {

class LayerChoice : public QWidget {
    Q_OBJECT
  public:
    /// `label` with its mnemonic ("&Plan in force").
    LayerChoice(const QString& label, LayerRole role, bool optional,
                std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    QgsVectorLayer* layer() const;
    void set_layer(QgsVectorLayer* layer);
    /// As by hand; nothing, where nothing may be chosen, is a choice too.
    void choose(QgsVectorLayer* layer);
    /// True once the user has chosen here; until then the choice may be made for them.
    bool chosen_by_hand() const { return m_chosen_by_hand; }
    bool is_optional() const { return m_optional; }
    void forget_hand() { m_chosen_by_hand = false; }
    /// Chosen and recognised; an optional choice is also ready when nothing is chosen.
    bool ready() const;
    bool selected_only() const;
    /// Null when nothing is chosen. On the main thread.
    std::unique_ptr<LayerSnapshot> snapshot() const;

  signals:
    void changed();

  private:
    void follow_layer();
    void recognise();
    void show_card();
    void show_selection();

    LayerRole m_role;
    bool m_optional;
    bool m_fits = false;
    bool m_chosen_by_hand = false;
    QString m_recognised;
    std::shared_ptr<const accounting::Meanings> m_meanings;
    QPointer<QgsVectorLayer> m_followed;
    QgsMapLayerComboBox* m_combo;
    QLabel* m_card;
    QCheckBox* m_selected;
};

} // namespace areal::qgis
