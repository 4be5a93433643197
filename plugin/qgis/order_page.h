// SPDX-License-Identifier: GPL-2.0-or-later
//
// The first page of the desk: three steps (plan, ground, rules), filled in with what the project's layers are
// recognised as, what else the account may be told (more plans, built ground, themes, need), and the button that starts
// the run. While a run goes on it shows how far it has come.
#pragma once

#include "qgis/account_task.h"
#include "qgis/live_layers.h"
#include "qgis/project_order.h"
#include "qgis/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QGroupBox;
class QgsCollapsibleGroupBox;
class QgsFileWidget;
class QgsVectorLayer;

namespace areal::qgis {

class ExtraLayers;
class LayerChoice;

class OrderPage : public QWidget {
    Q_OBJECT
  public:
    explicit OrderPage(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    /// Snapshots of what is chosen. Throws Failure when the rule set or a CRS cannot be used.
    AccountOrder order() const;
    bool ready() const;
    ExtraLayers& others() { return *m_others; }
    /// What an account of this order judges and stands on; no plan where only a selection of a layer counts, which a
    /// balance that follows the pen does not know.
    LiveLayers live_layers() const;
    /// Chooses layers of the project by what they are recognised as, where the user has not chosen.
    void fill_in();
    /// Another project: what was chosen by hand in the one before does not bind.
    void forget();
    void set_running(bool running);
    /// What is set for all accounts: the rule sets there are, which to begin with, the area.
    void show_settings(const Settings& settings);
    /// What a project keeps of its order: layers that are gone are not chosen.
    ProjectOrder chosen() const;
    void choose(const ProjectOrder& order);

  public slots:
    void show_stage(const QString& what);
    void show_progress(double percent);

  signals:
    void run_wanted();
    void sample_wanted();
    void cancel_wanted();

  private:
    QGroupBox* plan_step();
    QGroupBox* ground_step();
    QGroupBox* rules_step();
    QGroupBox* more_step();
    void list_others();
    void show_rules();
    void list_rules(const Settings& settings);
    void check();
    void offer_sample();

    std::shared_ptr<const accounting::Meanings> m_meanings;
    LayerChoice *m_plan, *m_proposal, *m_cover, *m_restored;
    QgsCollapsibleGroupBox* m_more;
    ExtraLayers* m_others;
    QgsFileWidget* m_need;
    QComboBox *m_rules, *m_area_kind;
    QLabel *m_rules_source, *m_stage;
    QPushButton *m_run, *m_cancel, *m_sample;
    QProgressBar* m_progress;
    QWidget* m_steps;
    int m_threads = 0;
};

} // namespace areal::qgis
