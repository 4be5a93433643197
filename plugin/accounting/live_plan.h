// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the plans of an account take of which land cover while one layer of them is being drawn: every edit costs only
// the ground it touches. The land cover is cut and kept once; the areas of the edited layer come one by one and may
// move, change purpose or plan, and go; the other layers stay as they were.
//
// Ground under several areas counts once, for the plan that holds there (plan_order.h), as in the account; so do plans
// that do not count, ground outside a boundary, and ground that the rules book as built on other evidence than the land
// cover. The sums follow from the areas as they are now, whatever way they came to be so: edits and their undo sum to
// nothing, exactly. Against a full account they differ by less than the books' unit (1 mm2) as a rule.
//
// Not followed: land cover that overlaps itself (each of its polygons counts), and restoration measures. Slivers are a
// matter of the reserve and take no ground from anyone.
// Areas as the account measures: plan area, or true area when there is a scale.
//
// Refuses (BadInput): an area so large that it has a point far away.
#pragma once

#include "accounting/cover_layer.h"
#include "accounting/live_mosaic.h"
#include "base/progress.h"
#include "shape/live_index.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace areal::accounting {

/// Ground under development, by account of the land cover; differences may be negative.
struct LiveBalance {
    std::map<std::string, ExactArea> by_account; // no zeros
    ExactArea nature, farmland, water;           // of it
    ExactArea not_known;                         // no known cover there
    ExactArea all;
    ExactArea in_doubt; // beside it: ground with a purpose or status nobody knows, as far as it is not built already
};

class LivePlan {
  public:
    using Id = LivePlans::Id;

    /// The plans as the account found them; what follows is measured against it. Cover, rules and meanings must live
    /// on; so must the scale, where one is given. The limits are only looked at now. Throws Cancelled.
    LivePlan(const CoverLayer& cover, const RuleSet& rules, const LiveLimits& limits, const PlanDelivery& edited,
             const std::vector<PlanDelivery>& others, PlanTerms terms, const Meanings& meanings,
             const shape::AreaScale* scale = nullptr, int threads = 0, Progress* progress = nullptr);
    LivePlan(const LivePlan&) = delete;
    LivePlan& operator=(const LivePlan&) = delete;

    /// A feature of the edited layer as it is read now, alone; without an area on the ground it takes none.
    void put(Id id, const PlanDelivery& now);
    void remove(Id id) { put(id, {}); }

    LiveBalance now() const { return balance(m_sum); }
    LiveBalance since_opened() const;
    /// What one more area to build on would change, of the plan that most of the edited layer is of.
    LiveBalance preview(const shape::FeatureShape& shape) const;

  private:
    using Key = LiveMosaic::Key;
    using Tile = std::pair<std::int64_t, std::int64_t>; // column, row
    using Tiles = std::vector<Tile>;
    struct Sum {
        shape::LiveAreas developed, in_doubt;
        Sum& operator+=(const Sum& other);
        Sum operator-() const { return {-developed, -in_doubt}; }
        friend bool operator==(const Sum&, const Sum&) = default;
    };

    void open(Key key, LiveArea area, Tiles& tiles);
    Key key(Id id);
    LiveArea live_area(std::optional<LivePlans::Saying> saying, const PlanDelivery& plan, shape::FeatureIndex f) const;
    Sum sum_of(const shape::Loops& developed, const shape::Loops& in_doubt) const;
    Sum whole(const LiveArea& before, const LiveArea& after) const;
    Sum lost(const Tile& tile, const LiveMosaic::Edit* edit = nullptr) const;
    void count_again(Tiles tiles, Progress* progress = nullptr);
    LiveBalance balance(const Sum& sum) const;

    const RuleSet& m_rules;
    std::vector<std::string> m_accounts; // by label
    bool m_true_area;
    shape::LiveIndex m_cover;
    LivePlans m_plans;
    LiveMosaic m_mosaic;
    std::unordered_map<Id, Key> m_keys; // of the edited layer, for good
    Key m_next_key = 0;
    std::map<Tile, Sum> m_lost; // negative; where anything is
    Sum m_sum, m_opened;
};

} // namespace areal::accounting
