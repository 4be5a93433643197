// SPDX-License-Identifier: GPL-2.0-or-later
//
// Follows an edit session on a plan of the last account, the one that is judged or another that holds beside it: each
// polygon drawn, moved, split, reshaped or
// deleted, each purpose changed, and undo and redo of them, changes the balance at once; while a polygon is
// being drawn the ground under the line follows the cursor. Main thread only.
//
// Of several sessions the first is followed; what is drawn in the others counts as it was when that one began.
// Ends with the edit session: what is saved is for the next account to count.
#pragma once

#include "accounting/account.h"
#include "qgis/live_layers.h"
#include "qgis/live_task.h"

#include <qgsfeatureid.h>
#include <qgspointxy.h>

#include <QObject>
#include <QPointer>
#include <QSet>

class QgsMapCanvas;
class QgsVectorLayer;

namespace areal::qgis {

struct LiveNumbers {
    accounting::LiveBalance now, change;                // change since the session began
    std::optional<accounting::LiveBalance> being_drawn; // under the line that is not finished
    // What is left out of them.
    std::optional<ExactArea> account_nature; // what the account counted, where the session began with another figure
    int other_plans = 0;                     // layers of the account beside the one that is edited
    int edited_beside = 0;                   // of them: edited too, which is not followed
};

class LiveRecount : public QObject {
    Q_OBJECT
  public:
    LiveRecount(QgsMapCanvas* canvas, std::shared_ptr<const accounting::Meanings> meanings, QObject* parent = nullptr);
    ~LiveRecount() override;

    /// From now on follows the plan of these layers, as the account counted it.
    void watch(const LiveLayers& layers, const accounting::Account& account, const accounting::RuleSet& rules);
    void forget();
    bool active() const { return m_ground != nullptr; }

  signals:
    void getting_ready();
    void changed(const areal::qgis::LiveNumbers& numbers);
    void ended();
    void failed(const QString& sentence);

  private:
    QVector<QgsVectorLayer*> plans() const;
    void follow(QgsVectorLayer& plan);
    void begin(QgsVectorLayer& plan);
    void begin_where_edited(const QgsVectorLayer* but = nullptr);
    void stopped(const QgsVectorLayer& plan);
    void end();
    void take_ground();
    void edited(const QgsVectorLayer& plan, QgsFeatureId id);
    void reread_all(const QSet<QgsFeatureId>& edited);
    void reread(QgsFeatureId id);
    void tell(std::optional<accounting::LiveBalance> being_drawn = {});
    void follow_cursor(const QgsPointXY& cursor);
    std::unique_ptr<LayerSnapshot> snapshot(QgsVectorLayer& layer, std::optional<QgsFeatureId> only = {}) const;

    QPointer<QgsMapCanvas> m_canvas;
    std::shared_ptr<const accounting::Meanings> m_meanings;
    LiveLayers m_layers;
    QPointer<QgsVectorLayer> m_edited; // the plan of them that is followed
    QPointer<LiveTask> m_task;
    std::map<std::string, std::string> m_plan_fields, m_cover_fields;
    accounting::AreaKind m_area_kind = accounting::AreaKind::plan;
    accounting::RuleSet m_rules;
    accounting::PlanTerms m_terms;
    std::string m_crs;
    std::unique_ptr<LiveGround> m_ground;
    std::optional<ExactArea> m_account_nature; // that the plan takes
    bool m_begins_otherwise = false;           // the session began with another figure than the account's
    QSet<QgsFeatureId> m_waiting;              // edited while the ground was being made ready
    bool m_was_drawing = false;
};

} // namespace areal::qgis
