// SPDX-License-Identifier: GPL-2.0-or-later
//
// The planner's desk: the order page, the result page, the run between them, and pages of others (desk_page.h) beside
// them. Needs of QGIS only a map and
// a message bar (either may be null), so that it can be tried without the QGIS window.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/live_layers.h"
#include "qgis/map_pointer.h"
#include "qgis/place_model.h"

#include <qgis.h>
#include <qgsdockwidget.h>

#include <QPointer>

#include <memory>

class QTabWidget;
class QgsMessageBar;

namespace areal::qgis {

class AccountTask;
struct AccountOrder;
class Delivery;
class DeskPage;
class DifferenceMap;
class LiveRecount;
class OrderPage;
class ResultPage;

class DeskDock : public QgsDockWidget {
    Q_OBJECT
  public:
    DeskDock(QgsMapCanvas* canvas, QgsMessageBar* messages, QWidget* parent = nullptr);
    ~DeskDock() override;

    /// For unload: no run of ours goes on after this.
    void cancel_and_wait();
    bool running() const { return !m_task.isNull(); }
    /// The last one made; null before.
    const std::shared_ptr<const accounting::Account>& account() const;
    /// Null when the desk could not be set up.
    Delivery* delivery() const { return m_delivery; }
    const std::shared_ptr<const accounting::Meanings>& meanings() const { return m_meanings; }

  public slots:
    void start();
    void cancel();
    /// Adds the sample to the open project, chosen and drawn, ready to run.
    void open_sample();
    /// Moves the map there and shows the ground behind it.
    void show_place(const areal::qgis::Place& place);
    /// The user has changed the settings.
    void take_settings();

  signals:
    /// A run has ended, with an account or without.
    void run_ended(bool made);
    /// For the pages; null when the project the account belonged to was closed.
    void account_taken(std::shared_ptr<const areal::accounting::Account> account);

  private:
    void make_pages();
    void add_page(DeskPage* page, const QString& title);
    void follow_edits();
    void follow_project();
    void take(const std::shared_ptr<const AccountOrder>& made_of,
              const std::shared_ptr<const accounting::Account>& account);
    void say(const QString& text, Qgis::MessageLevel level);

    std::shared_ptr<const accounting::Meanings> m_meanings;
    QPointer<QgsMapCanvas> m_canvas;
    MapPointer m_pointer;
    QPointer<QgsMessageBar> m_messages;
    QPointer<AccountTask> m_task;
    LiveRecount* m_live = nullptr;
    DifferenceMap* m_difference = nullptr;
    Delivery* m_delivery = nullptr;
    LiveLayers m_live_layers; // of the run that goes on
    accounting::RuleSet m_rules;
    QTabWidget* m_pages;
    OrderPage* m_order = nullptr;
    ResultPage* m_result = nullptr;
};

} // namespace areal::qgis
