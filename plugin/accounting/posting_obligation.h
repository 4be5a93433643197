// SPDX-License-Identifier: GPL-2.0-or-later
//
// Land owed for a loss: who built (utbygger), who pays, who performs, what it may cost and until when. Owed is
// land of the type that was lost; money never stands for it. The obligation stays open until restored ground
// with the counting status answers for it (ledger/debt.h).
#pragma once

#include "accounting/posting.h"

namespace areal::accounting {

struct Owed {
    ledger::EntryNumber loss = 0;
    std::optional<AreaMm2> area_mm2; // default: what of the loss is not owed yet
    std::string project, developer, payer, performer;
    std::int64_t cost_ore = 0;
    std::optional<Date> deadline;
};

/// Throws BadInput when there is no such loss, or all of it is owed already.
Posting owe_for_loss(const OpenBook& book, const Owed& owed, const PostingTerms& terms);

} // namespace areal::accounting
