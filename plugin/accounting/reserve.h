// SPDX-License-Identifier: GPL-2.0-or-later
//
// Arealreserve: what a plan sets aside for building (by purpose, whatever the status), what of it is built
// already, is water or is left in slivers, and the rest: the reserve. Densification is no reserve.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

#include <map>
#include <string>
#include <string_view>

namespace areal::accounting {

/// planned = built + water + sliver + free.
struct ReserveSums {
    ExactArea planned, built, water, sliver;
    void add(const Ground& ground);
    ExactArea free() const { return planned - built - water - sliver; }
};

/// Ground the reserve is about.
inline bool is_set_aside(const Ground& ground) {
    return ground.purpose != nullptr && ground.purpose->develops_by_purpose;
}

std::string_view share_name(ReserveShare share); // the word in the result layer

/// Name of a purpose group; overlapping purposes of several groups are joined as "02+11".
std::string group_name(const std::string& group, const Meanings& meanings);

/// By purpose group.
std::map<std::string, ReserveSums> reserve_by_group(const GroundView& view);

/// `reserve`: purpose_group, name, planned, built, sliver, water, reserve, reserve_with_slivers.
Table reserve_table(const GroundView& view);

/// `reserve_by_purpose`: the same by purpose.
Table reserve_by_purpose_table(const GroundView& view);

/// `reserve_by_mask`: the reserve under each source of built ground alone, and under those the rules go by
/// ("rules"), before slivers: mask, name, in_rules, purpose_group, planned, built, reserve.
Table reserve_by_mask_table(const GroundView& view);
/// The same of the plan in force, when a proposal is judged.
Table reserve_by_mask_in_force(const GroundView& view);

/// `reserve_qualities`: what the reserve is made of. One row a quality and value; for each quality the rows of a
/// group add up to its reserve: purpose_group, quality, code, name, area.
Table reserve_qualities_table(const GroundView& view);

} // namespace areal::accounting
