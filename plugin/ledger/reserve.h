// SPDX-License-Identifier: GPL-2.0-or-later
//
// What has become of each pledge: pledged = pending + realised + withdrawn (planvask) + lapsed + moved (to
// another municipality), always.
// Areas in mm2.
#pragma once

#include "ledger/books.h"

#include <vector>

namespace areal::ledger {

struct PledgeState {
    EntryNumber entry = 0;
    AreaMm2 pledged_mm2 = 0;
    AreaMm2 realised_mm2 = 0;
    AreaMm2 withdrawn_mm2 = 0;
    AreaMm2 lapsed_mm2 = 0;
    AreaMm2 moved_mm2 = 0;
    AreaMm2 pending_mm2 = 0;
    bool is_overdue = false; // something is pending after its last day
};

/// Live pledges, in order.
std::vector<PledgeState> pledges(const Books& books, Date as_of);

struct OpenTemporary {
    EntryNumber entry = 0;
    AreaMm2 area_mm2 = 0; // not given back
    bool is_overdue = false;
};

/// Ground taken for a time and not given back.
std::vector<OpenTemporary> open_temporary(const Books& books, Date as_of);

/// Candidate changes (kartendring) that wait for a person.
std::vector<EntryNumber> open_candidates(const Books& books, Date as_of);

} // namespace areal::ledger
