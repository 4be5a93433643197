// SPDX-License-Identifier: GPL-2.0-or-later
//
// The book year by year: what was lost and restored, the balance since the book opened, what the council's
// resolution allows, and, kept apart, what will be lost if the reserve is built as it is pledged.
//
// Resolution: an entry of the book. A budget of net loss (none: zero) from the start of the year it is dated
// in to the end of its target year, used evenly: by the end of year y a share
// (y - baseline + 1) / (target - baseline + 1) of it may be used. The last one in force on the day counts.
//
// Outlook, one rule: what is pending of a pledge is built evenly over the years after `as_of` until its last
// day (`until`), or, when it has none, until the target year (without a resolution: the last year asked for);
// what is overdue is built in the first of them. Nothing restored is foreseen. A year in which ground came or
// went by a boundary move or a method change is marked: its figures are not of the same municipality or rules
// as those before. Areas in mm2.
#pragma once

#include "ledger/books.h"

#include <optional>
#include <vector>

namespace areal::ledger {

struct Resolution {
    EntryNumber entry = 0;
    int baseline_year = 0;
    int target_year = 0;
    AreaMm2 budget_mm2 = 0; // net loss that is allowed until the target year
};

std::optional<Resolution> resolution(const Books& books, Date as_of);

struct SeriesAsk {
    int from_year = 0; // both included
    int to_year = 0;
    Date as_of;
    bool includes_farmland = false;
};

struct SeriesYear {
    int year = 0;
    AreaMm2 lost_mm2 = 0;
    AreaMm2 restored_mm2 = 0;
    AreaMm2 balance_mm2 = 0;            // restored - lost since the book opened
    AreaMm2 used_mm2 = 0;               // lost - restored since the start of the resolution
    std::optional<AreaMm2> allowed_mm2; // net loss the resolution allows until the end of the year
    AreaMm2 foreseen_mm2 = 0;           // outlook: loss of nature if the reserve is built as pledged; 0 for past years
    AreaMm2 foreseen_so_far_mm2 = 0;
    bool is_forecast = false;   // after `as_of`
    bool is_broken = false;     // boundary move or change of method
    bool is_renumbered = false; // the municipality got another number or name; its figures are comparable
    /// Whether the net loss, and what is foreseen, stay within the resolution. True when there is none.
    bool is_within() const { return !allowed_mm2 || foreseen_so_far_mm2 + used_mm2 <= *allowed_mm2; }
};

std::vector<SeriesYear> series(const Books& books, const SeriesAsk& ask);

/// What was set aside for building: opening + pledged - built - withdrawn - lapsed - moved = closing, of all
/// land.
struct ReserveYear {
    int year = 0;
    AreaMm2 opening_mm2 = 0, pledged_mm2 = 0, built_mm2 = 0;
    AreaMm2 withdrawn_mm2 = 0; // planvask: planned loss avoided, not restoration
    AreaMm2 lapsed_mm2 = 0;
    AreaMm2 moved_mm2 = 0; // to another municipality
    AreaMm2 closing_mm2 = 0;
};

/// Past years only.
std::vector<ReserveYear> reserve_series(const Books& books, const SeriesAsk& ask);

} // namespace areal::ledger
