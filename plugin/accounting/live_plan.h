// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a plan takes of which account while it is being drawn: every edit costs only the ground it touches.
// The land cover is cut and kept once; the plan's areas come one by one and may move, change purpose and go.
// Ground under several areas counts once, as in the account. Edits and their undo sum to nothing, exactly;
// against a full account the sums differ by less than the books' unit (1 mm2) as a rule.
//
// Ground outside a boundary does not count, and ground that the rules book as built on other evidence than the land
// cover is taken from nobody. Where the land cover overlaps itself each of its polygons counts. Every area counts,
// whatever plan it is of: which of several plans holds (plan_order.h) and which do not count is not asked, and slivers
// take no ground from anyone.
// Areas as the account measures: plan area, or true area when there is a scale.
#pragma once

#include "accounting/built_layer.h"
#include "accounting/cover_layer.h"
#include "accounting/plan_delivery.h"
#include "accounting/rule_set.h"
#include "shape/live_index.h"
#include "shape/without.h"
#include "source/box_index.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace areal::accounting {

/// Ground under development, by account of the land cover; differences may be negative.
struct LiveBalance {
    std::map<std::string, ExactArea> by_account; // no zeros
    ExactArea nature, farmland, water;           // of it
    ExactArea not_known;                         // no known cover there
    ExactArea all;
};

/// What decides beside the plan and the land cover which ground counts; nothing of it need be there.
struct LiveLimits {
    const source::PolygonTable* boundary = nullptr;
    std::vector<BuiltLayer> built; // as far as the rules go by it
};

class LivePlan {
  public:
    using Id = std::int64_t;

    /// Cover and rules must live on; so must the scale, where one is given. The limits are only looked at now.
    LivePlan(const CoverLayer& cover, const RuleSet& rules, const LiveLimits& limits = {},
             const shape::AreaScale* scale = nullptr, int threads = 0);

    /// The plan as the account found it; what follows is measured against it.
    void open(const PlanDelivery& plan);
    /// An area added, moved, reshaped, or with another purpose.
    void put(Id id, Effect effect, const shape::FeatureShape& shape);
    void remove(Id id);

    LiveBalance now() const { return balance(m_taken); }
    LiveBalance since_opened() const;
    /// What `put` would change, without doing it.
    LiveBalance preview(Id id, Effect effect, const shape::FeatureShape& shape) const;

  private:
    struct Area {
        Effect effect = Effect::keeps;
        shape::FeatureShape shape;
    };
    /// Shapes that stay where they are, found by place.
    struct Fixed {
        std::vector<shape::FeatureShape> shapes;
        source::BoxIndex boxes;
        void add(const source::PolygonTable& table);
        void touching(const Box& box, std::vector<const shape::FeatureShape*>& found) const;
    };
    shape::LiveAreas change(Id id, const Area& after) const;
    shape::FeatureShape own_ground(Id id, const Area& area) const;
    LiveBalance balance(const shape::LiveAreas& areas) const;

    const RuleSet& m_rules;
    std::vector<std::string> m_accounts; // by label
    bool m_true_area;
    Fixed m_built;
    std::optional<Fixed> m_boundary;
    shape::LiveIndex m_cover;
    shape::Clipper m_clipper;
    std::unordered_map<Id, Area> m_areas;
    source::BoxIndex m_developing; // boxes of the areas that develop
    shape::LiveAreas m_taken, m_opened;
};

} // namespace areal::accounting
