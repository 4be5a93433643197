// SPDX-License-Identifier: GPL-2.0-or-later
//
// Plans side by side: the do-nothing line (the plan in force, as it stands) and every proposal, each with what
// it sets aside for building, what of it is built already, and what land it takes. The figures of one plan are
// those of its own account; nothing is netted.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace areal::accounting {

class Alternatives {
  public:
    /// The plan that the view judges.
    void add_judged(const GroundView& view);
    /// The plan in force of the same cut: what happens when nothing is decided.
    void add_do_nothing(const GroundView& view);

    /// `alternatives`: alternative (do_nothing, proposal), plan, planned (set aside, whatever the status),
    /// developed (with a status that takes ground), built (of it), nature_lost, farmland_lost, water_lost, not_known,
    /// theme_hit (of what is taken: with a hit in a theme of value), carbon (kg over the horizon) and the m2 no
    /// factor fits.
    Table table() const;
    /// `alternative_qualities`: alternative, plan, account, name, lost.
    Table qualities() const;

  private:
    struct Column {
        std::string alternative, plan;
        ExactArea planned, developed, built, nature, farmland, water, not_known, theme_hit, no_factor;
        std::int64_t carbon_kg = 0;
        std::map<std::pair<std::string, std::string>, ExactArea> lost; // account, its name
    };
    void add(Column column, const GroundView& view, bool in_force);

    std::vector<Column> m_columns;
};

} // namespace areal::accounting
