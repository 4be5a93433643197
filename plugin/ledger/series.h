// SPDX-License-Identifier: GPL-2.0-or-later
//
// The book year by year: what was lost and restored, the balance so far, what the council's resolution
// allows, and, kept apart, what will be lost if the reserve is built as it is pledged.
//
// Trajectory: a budget of net loss from the start of the baseline year to the end of the target year, used
// evenly: by the end of year y a share (y - baseline + 1) / (target - baseline + 1) of it may be used.
//
// Outlook, one rule: what is pending of a pledge is built evenly over the years after `as_of` until its last
// day (`until`), or until the target year when it has none; what is overdue is built in the first of them.
// Nothing restored is foreseen. A year in which ground came or went by a boundary move or a method change is
// marked: its figures are not of the same municipality or rules as those before. Areas in mm2.
#pragma once

#include "ledger/books.h"

#include <vector>

namespace areal::ledger {

struct Resolution {
    int baseline_year = 0;
    int target_year = 0;
    AreaMm2 budget_mm2 = 0; // net loss that is allowed until the target year
};

struct SeriesYear {
    int year = 0;
    AreaMm2 lost_mm2 = 0;
    AreaMm2 restored_mm2 = 0;
    AreaMm2 balance_mm2 = 0;  // restored - lost since the first year of the series
    AreaMm2 allowed_mm2 = 0;  // net loss the resolution allows until the end of the year
    AreaMm2 foreseen_mm2 = 0; // outlook: loss of nature if the reserve is built as pledged; 0 for past years
    bool is_forecast = false; // after `as_of`
    bool is_broken = false;   // boundary move or change of method
    AreaMm2 foreseen_so_far_mm2 = 0;
    /// Whether the net loss, and what is foreseen, stay within the resolution.
    bool is_within() const { return foreseen_so_far_mm2 - balance_mm2 <= allowed_mm2; }
};

/// From the baseline year to the target year, both included.
std::vector<SeriesYear> series(const Books& books, const Resolution& resolution, Date as_of,
                               bool includes_farmland);

} // namespace areal::ledger
