// SPDX-License-Identifier: GPL-2.0-or-later
//
// Plans side by side: the do-nothing line (the plan in force, as it stands) and every proposal, each with what
// it sets aside for building, what of it is built already, and what land it takes. The figures of one plan are
// those of its own account; nothing is netted.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/reserve.h"
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

    /// `alternatives`: alternative (do_nothing, proposal), plan, planned (set aside, whatever the status); of it
    /// built, water and the reserve, before slivers; developed (with a status that takes ground), of it built_no_loss
    /// (built already, and booked so), nature_lost, farmland_lost, water_lost, not_known; theme_hit (of what is
    /// taken: with a hit in a theme of value), carbon (kg over the horizon) and the m2 no factor fits.
    /// Built and built_no_loss differ: by status, and where the rules book by the land cover what a mask calls built.
    Table table() const;
    /// `alternative_masks`: `reserve_by_mask` of each: alternative, plan, and its columns.
    Table masks() const;
    /// `alternative_qualities`: alternative, plan, account, name, lost.
    Table qualities() const;

  private:
    struct Column {
        std::string alternative, plan;
        ReserveSums reserve; // slivers are not looked for in every plan
        ExactArea developed, built_no_loss, nature, farmland, water, not_known, theme_hit, no_factor;
        std::int64_t carbon_kg = 0;
        std::map<std::pair<std::string, std::string>, ExactArea> lost; // account, its name
        Table masks;                                                   // reserve_by_mask of this plan
    };
    void add(const std::string& alternative, const std::string& plan, const GroundView& view, bool in_force);

    std::vector<Column> m_columns;
};

} // namespace areal::accounting
