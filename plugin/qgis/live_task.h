// SPDX-License-Identifier: GPL-2.0-or-later
//
// Makes the live balance of a plan ready in the background: reads the land cover, cuts it once, and lays the
// plan on it as it is now. The layers come in as snapshots. Exactly one of `ready` and `failed` is told, on
// the main thread, unless the task was cancelled.
#pragma once

#include "accounting/cut.h"
#include "accounting/live_plan.h"
#include "qgis/desk_task.h"
#include "qgis/layer_snapshot.h"
#include "shape/area_scale.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace areal::qgis {

/// What a live balance is made from; as the account over the same layers was.
struct LiveOrder {
    struct Built {
        std::unique_ptr<LayerSnapshot> layer;
        std::string kind; // empty: as it is recognised
    };
    std::unique_ptr<LayerSnapshot> plan, cover, boundary; // no boundary: everywhere
    std::vector<std::unique_ptr<LayerSnapshot>> other_plans;
    std::vector<Built> built;
    std::map<std::string, std::string> plan_fields, cover_fields; // role -> field
    shape::Crs crs;
    accounting::AreaKind area_kind = accounting::AreaKind::plan;
    accounting::RuleSet rules;
    accounting::PlanTerms terms;
};

/// A live balance with all it stands on.
struct LiveGround {
    LiveGround(accounting::RuleSet its_rules, shape::Crs its_crs)
        : rules(std::move(its_rules)), crs(std::move(its_crs)) {}

    accounting::RuleSet rules;
    shape::Crs crs;
    std::map<std::string, std::string> plan_fields; // to read one area of the plan by
    accounting::CoverLayer cover;
    std::optional<shape::AreaScale> scale;
    std::optional<accounting::LivePlan> plan;
};

class LiveTask : public DeskTask {
    Q_OBJECT
  public:
    LiveTask(LiveOrder order, std::shared_ptr<const accounting::Meanings> meanings);
    ~LiveTask() override;

    /// After `ready`.
    std::unique_ptr<LiveGround> take_ground() { return std::move(m_ground); }

  signals:
    void ready();
    void failed(const QString& sentence);

  protected:
    void work() override;
    void finished(bool result) override;

  private:
    class TaskProgress;

    LiveOrder m_order;
    std::unique_ptr<LiveGround> m_ground;
};

} // namespace areal::qgis
