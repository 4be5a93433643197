// SPDX-License-Identifier: GPL-2.0-or-later
//
// Lost against restored, type for type: neutral only when no type has lost more than was restored of the
// same type. 12 daa of mire lost and 12 daa of meadow gained is not neutral, and the swap is named.
//
// Counted: loss of nature (and of farmland, when the rule set includes it); restoration from the status the
// rule set names, where it stands in the municipality. Not counted: planvask (no ground changed), re-mapping
// and method (the map changed), densification, money, and ground given back after temporary use.
// Loss and restoration outside the municipality are listed, never added. Areas in mm2; weighted beside raw.
#pragma once

#include "ledger/books.h"

#include <vector>

namespace areal::ledger {

struct NeutralityRow {
    AccountPath type;
    AreaMm2 lost_mm2 = 0;
    AreaMm2 restored_mm2 = 0;
    AreaMm2 weighted_lost_mm2 = 0;
    AreaMm2 weighted_restored_mm2 = 0;
    AreaMm2 balance_mm2() const { return restored_mm2 - lost_mm2; }
};

struct OffSiteRow {
    EntryNumber entry = 0;
    std::string place;
    AreaMm2 lost_mm2 = 0;
    AreaMm2 restored_mm2 = 0;
};

enum class NeutralityState : std::uint8_t { negative, neutral, positive };
std::string_view name_of(NeutralityState state);

struct Neutrality {
    std::vector<NeutralityRow> rows; // by type
    AreaMm2 lost_mm2 = 0;
    AreaMm2 restored_mm2 = 0;
    AreaMm2 farmland_lost_mm2 = 0; // in the rows and sums only when included
    bool includes_farmland = false;
    /// The least of loss in some types that is matched by surplus in others: what a plain sum would hide.
    AreaMm2 swapped_mm2 = 0;
    NeutralityState state = NeutralityState::neutral;
    std::vector<OffSiteRow> off_site;
};

/// From the first to the last day, both included.
Neutrality neutrality(const Books& books, Date from, Date to, bool includes_farmland);

} // namespace areal::ledger
