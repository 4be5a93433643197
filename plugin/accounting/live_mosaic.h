// SPDX-License-Identifier: GPL-2.0-or-later
//
// The mosaic of plans while one of them is drawn: what the areas that take ground lose within a box, to the areas of
// plans that go before theirs, to areas of their own plan that take the ground already, to what is built, and to what
// lies beyond the boundary. Told as loops to be taken off the areas as they are drawn, so that an area nobody disputes
// is never cut.
#pragma once

#include "accounting/built_layer.h"
#include "accounting/live_plans.h"
#include "accounting/rule_set.h"
#include "shape/clipper.h"
#include "shape/loop.h"
#include "source/box_index.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace areal::accounting {

/// What decides beside plans and land cover which ground counts; nothing of it need be there.
struct LiveLimits {
    const source::PolygonTable* boundary = nullptr;
    std::vector<BuiltLayer> built; // as far as the rules go by it
};

struct LiveArea {
    std::optional<LivePlans::Saying> saying; // what says its plan; none: goes before all
    bool counts = false;                     // its plan does
    Effect effect = Effect::keeps;
    bool in_doubt = false; // takes nothing, and nobody knows whether it should
    shape::ReadyPolygon ground;

    bool develops() const { return counts && effect == Effect::develops; }
    bool is_in_doubt() const { return counts && in_doubt && effect != Effect::develops; }
};

class LiveMosaic {
  public:
    using Key = source::BoxIndex::Key;
    /// Of the boxes that are asked about: room for a handful of plan areas.
    static constexpr double tile_m = 256;
    /// An area as it would be.
    struct Edit {
        Key key;
        const LiveArea& area;
    };
    struct Lost {
        shape::Loops developed, in_doubt;
    };

    /// The plans must live on; the limits are only looked at now. Made ready, ground is told from the origin on, and so
    /// are boxes and loops.
    LiveMosaic(const LivePlans& plans, const RuleSet& rules, const LiveLimits& limits, shape::Point origin);

    shape::Point origin() const { return m_origin; }
    shape::ReadyPolygon ready(shape::FeatureShape shape) const;
    void put(Key key, LiveArea area);
    /// One without ground where none was put.
    const LiveArea& at(Key key) { return m_areas[key]; }
    /// Their plans, and whether they count, are the caller's to change; their ground is not.
    std::vector<LiveArea*> areas_that_say(const std::vector<LivePlans::Saying>& sayings);

    /// Both to be added to the areas as they are drawn: they wind the other way.
    Lost lost(const Box& box, const Edit* edit = nullptr) const;

  private:
    /// An area in a box.
    struct Here {
        const LiveArea* area;
        std::optional<std::size_t> plan;
        std::optional<shape::FeatureShape> ground; // within the box, once it was asked for
    };
    /// Polygons that stay where they are.
    struct Fixed {
        std::vector<shape::ReadyPolygon> polygons;
        source::BoxIndex boxes;
    };
    using Grounds = std::vector<const shape::FeatureShape*>;

    void add(const source::PolygonTable& table, Fixed& fixed) const;
    std::vector<shape::FeatureShape> within(const Fixed& fixed, const Box& box) const;
    std::vector<Here> here(const Box& box, const Edit* edit) const;
    const shape::FeatureShape& ground(Here& one, const Box& box) const;
    std::deque<shape::FeatureShape> ground_before(std::size_t plan, std::vector<Here>& here, const Box& box) const;
    void lose(Here& one, const Box& box, const Grounds& to, shape::Loops& lost) const;

    const LivePlans& m_plans;
    const shape::Point m_origin;
    shape::Clipper m_clipper{tile_m};
    Fixed m_built;
    std::optional<Fixed> m_boundary;
    std::unordered_map<Key, LiveArea> m_areas;
    source::BoxIndex m_boxes;
};

} // namespace areal::accounting
