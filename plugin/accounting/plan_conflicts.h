// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which plan areas lie on something: the unbuilt ground each plan area takes, sorted by how much of it has a hit
// in a chosen theme, and the areas without any hit. An area is cleared only where every chosen theme is known to
// have been mapped and the land cover is known: not registered is not the same as not there.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace areal::accounting {

class PlanConflicts {
  public:
    explicit PlanConflicts(const GroundView& view);

    /// `plan_conflicts`, the largest conflict first: taken = conflict + not_known + no_conflict; of the conflict,
    /// value is in a theme of value and exposed in a hazard (both may be true of one place).
    Table table() const;
    /// `theme_hits`: plan area by theme and value.
    Table hits() const;
    /// `no_conflict`: plan areas that take ground, all of it cleared; the largest first.
    Table cleared() const;

  private:
    struct Conflict {
        ExactArea taken, conflict, value, exposed, not_known;
    };
    void add(const Ground& ground);
    std::vector<Cell> named(shape::FeatureIndex feature) const;

    const GroundView& m_view;
    std::map<shape::FeatureIndex, Conflict> m_by_feature;
    std::map<std::pair<shape::FeatureIndex, std::size_t>, std::map<std::pair<std::string, std::string>, ExactArea>>
        m_hits; // plan area, theme -> value, its name
};

} // namespace areal::accounting
