// SPDX-License-Identifier: GPL-2.0-or-later
//
// The second page of the desk: the verdict in words first, then the places behind it, the charts, the tables and the
// findings. Everything with a place zooms the map to it.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/book_view.h"
#include "qgis/place_model.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLayout;
class QTabWidget;

namespace areal::qgis {

class AlternativesTab;
class ChartTab;
class DataTable;
class LiveCard;
class TableTab;
class VerdictCard;

class ResultPage : public QWidget {
    Q_OBJECT
  public:
    explicit ResultPage(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    void show_account(std::shared_ptr<const accounting::Account> account);
    const std::shared_ptr<const accounting::Account>& account() const { return m_account; }
    /// Its years are drawn beside the account's pictures.
    void show_book(std::shared_ptr<const BookView> book);
    /// Shown under the verdict while the plan is being drawn.
    LiveCard& live() { return *m_live; }

    /// What a difference map that was made shows.
    void show_difference(const QString& words);

  signals:
    void difference_wanted(int plan, int than);
    void back_wanted();
    void save_wanted();
    void report_wanted();
    /// A page to print, with a map.
    void layout_wanted();
    /// Post what the account leads to in the book.
    void posting_wanted();
    void place_wanted(const areal::qgis::Place& place);

  private:
    QWidget* places_tab();
    QLayout* buttons();
    QWidget* findings_tab();
    void show_places();
    void show_findings();

    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::shared_ptr<const accounting::Account> m_account;
    VerdictCard* m_card;
    LiveCard* m_live;
    QLabel *m_certificate, *m_no_findings;
    QTabWidget* m_tabs;
    ChartTab* m_charts;
    TableTab* m_tables;
    AlternativesTab* m_alternatives;
    DataTable *m_places, *m_findings;
    PlaceModel *m_place_model = nullptr, *m_finding_model = nullptr; // owned by their views
};

} // namespace areal::qgis
