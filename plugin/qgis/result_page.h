// SPDX-License-Identifier: GPL-2.0-or-later
//
// The second page of the desk: the verdict in words first, then the places behind it, the tables and the
// findings. Every place zooms the map to where it is.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/place_model.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QTabWidget;

namespace areal::qgis {

class DataTable;
class LiveCard;
class VerdictCard;

class ResultPage : public QWidget {
    Q_OBJECT
  public:
    explicit ResultPage(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    void show_account(std::shared_ptr<const accounting::Account> account);
    const std::shared_ptr<const accounting::Account>& account() const { return m_account; }
    /// Shown under the verdict while the plan is being drawn.
    LiveCard& live() { return *m_live; }

  signals:
    void back_wanted();
    void save_wanted();
    void place_wanted(const areal::qgis::Place& place);

  private:
    QWidget* places_tab();
    QWidget* tables_tab();
    QWidget* findings_tab();
    void show_places();
    void show_findings();
    void show_table(int index);

    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::shared_ptr<const accounting::Account> m_account;
    VerdictCard* m_card;
    LiveCard* m_live;
    QLabel *m_certificate, *m_how_to_read, *m_no_findings;
    QTabWidget* m_tabs;
    QComboBox* m_table_choice;
    DataTable *m_places, *m_table, *m_findings;
    PlaceModel *m_place_model = nullptr, *m_finding_model = nullptr; // owned by their views
};

} // namespace areal::qgis
