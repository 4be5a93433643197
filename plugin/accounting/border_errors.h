// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which input drew a border, and how many metres it may be off: the error the rule set states for that kind of
// layer. Where several layers draw the same line the largest error counts; a line of none of them (built ground,
// a theme) has the default.
#pragma once

#include "accounting/plan_cut.h"
#include "accounting/rule_set.h"
#include "source/box_index.h"

#include <functional>
#include <string>
#include <vector>

namespace areal::accounting {

class BorderErrors {
  public:
    /// Only borders of polygons that touch `place` are known.
    BorderErrors(const PlanCut& cut, const RuleSet& rules, const Box& place);

    struct Drawn {
        std::string by; // role of the input: "plan", "cover", "restored", "other"
        double error_m = 0;
    };
    /// Of the border that passes the point.
    Drawn at(shape::Point point) const;

  private:
    struct Edge {
        shape::Point a, b;
        std::size_t drawn;
    };
    using KindOf = std::function<std::string(shape::FeatureIndex)>; // of the layer a polygon came from
    void add(const std::string& role, const source::PolygonTable& table, const KindOf& kind_of, const RuleSet& rules,
             const Box& place);

    std::vector<Drawn> m_drawn;
    std::vector<Edge> m_edges;
    source::BoxIndex m_index;
    Drawn m_other;
};

} // namespace areal::accounting
