// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plans of an account side by side, a column a plan and a row a figure, to do nothing first; and the map of what
// any of them does otherwise than another.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/table_model.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace areal::qgis {

class DataTable;

/// The table `alternatives` turned on its side.
class AlternativesModel : public TableModel {
    Q_OBJECT
  public:
    AlternativesModel(const accounting::Table& alternatives, std::shared_ptr<const accounting::Meanings> meanings,
                      const report::Titles& titles, QObject* parent = nullptr);
    /// "To do nothing: PLAN", "PROPOSAL".
    static QStringList names(const accounting::Table& alternatives);

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  protected:
    QString shown(int row, int column) const override;

  private:
    QStringList m_names;
    std::vector<QString> m_figures; // titles
};

class AlternativesTab : public QWidget {
    Q_OBJECT
  public:
    explicit AlternativesTab(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    /// False when there is nothing to set side by side.
    bool show_account(const accounting::Account& account);
    void show_words(const QString& words);

  signals:
    /// By number: 0 is to do nothing.
    void difference_wanted(int plan, int than);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void check();
    void give_the_titles_room();

    std::shared_ptr<const accounting::Meanings> m_meanings;
    DataTable* m_table;
    QComboBox *m_plan, *m_than;
    QPushButton* m_map;
    QLabel* m_words;
};

} // namespace areal::qgis
