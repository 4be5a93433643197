// SPDX-License-Identifier: GPL-2.0-or-later
//
// The other polygon layers of the project, each with what it is used as in the account: nothing, one more plan in
// force, one more proposal, an earlier revision, a boundary, ground built already, or a theme (with the field of its
// value, where it is not the one that is recognised). Follows the project; what was chosen for a layer is kept while
// the layer is there.
#pragma once

#include "qgis/account_task.h"
#include "qgis/live_layers.h"
#include "qgis/project_order.h"

#include <QMap>
#include <QString>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QgsVectorLayer;

namespace areal::qgis {

class ExtraLayers : public QWidget {
    Q_OBJECT
  public:
    enum class Use { nothing, plan, proposal, earlier, boundary, built, built_throughout, theme };

    explicit ExtraLayers(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    /// Lists what the project has, but not these (chosen already) and not results of ours.
    void list_others(const QList<QgsVectorLayer*>& chosen);
    void use(QgsVectorLayer& layer, Use use, const QString& value_field = {});
    void forget();
    /// What a project keeps of this: the layers that are used, in the order of the map.
    QList<OtherLayer> chosen() const;
    void choose(const QList<OtherLayer>& others);
    int used() const;
    /// Snapshots of what is used. Throws Failure.
    void add_to(AccountOrder& order) const;
    /// What decides which ground of a plan counts.
    void add_to(LiveLayers& live) const;

  signals:
    void changed();

  private:
    void add_row(QgsVectorLayer& layer, int row);
    void add_value_row(QgsVectorLayer& layer, int row, QComboBox& use);
    QgsVectorLayer* layer(const QString& id) const;

    std::shared_ptr<const accounting::Meanings> m_meanings;
    QStringList m_listed; // ids
    QMap<QString, Use> m_uses;
    QMap<QString, QString> m_value_fields;
    QGridLayout* m_rows;
    QLabel* m_none;
};

} // namespace areal::qgis
