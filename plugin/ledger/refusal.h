// SPDX-License-Identifier: GPL-2.0-or-later
//
// Why the book does not take an entry, in a sentence a planner can act on, with the entry that stands in
// the way and the ground they share.
#pragma once

#include "base/failure.h"
#include "base/sentence.h"
#include "ledger/claim.h"
#include "ledger/entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace areal::ledger {

enum class RefusalKind : std::uint8_t {
    form,        // a field is missing, not for this kind, or has no meaning here
    date,        // before the baseline, in the future, before what it points at
    closed_year, // the year is closed
    reference,   // points at no entry, a dead one or one of the wrong kind
    overdrawn,   // the account does not have that much ground
    exceeds,     // more than is left of the pledge, measure, loss or candidate
    footprint,   // unknown ground, or ground of another size than the area
    claimed,     // the ground has another owner
    dependents,  // later entries rest on the one to be reversed
    count_
};

std::string_view name_of(RefusalKind kind);

struct Refusal {
    RefusalKind kind = RefusalKind::form;
    Sentence sentence = {};
    EntryNumber other = 0;          // the entry in the way
    std::vector<Claim> claims = {}; // the ground they share
};

class Refused : public BadInput {
  public:
    explicit Refused(Refusal refusal) : BadInput(refusal.sentence), m_refusal(std::move(refusal)) {}
    const Refusal& refusal() const { return m_refusal; }

  private:
    Refusal m_refusal;
};

} // namespace areal::ledger
