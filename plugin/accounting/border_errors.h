// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which input drew a border, and how many metres it may be off: the error the rule set states for that kind of
// layer. Where several layers draw the same line the largest error counts; a line of none of them (built ground,
// a theme) has the default.
#pragma once

#include "accounting/box_index.h"
#include "accounting/plan_cut.h"
#include "accounting/rule_set.h"

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
    void add(const std::string& role, const InputRecord& record, const source::PolygonTable& table,
             const RuleSet& rules, const Box& place);

    std::vector<Drawn> m_drawn;
    std::vector<Edge> m_edges;
    BoxIndex m_index;
    Drawn m_other;
};

} // namespace areal::accounting
