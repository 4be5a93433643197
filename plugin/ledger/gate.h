// SPDX-License-Identifier: GPL-2.0-or-later
//
// The one gate into the book: whether an entry may follow what is there. Nothing else decides, neither
// when posting nor when verifying (which leads every entry through the gate once more).
//
// In order: form (fields, accounts), dates, references and what is left of them, ownership of the
// ground, balances. The first refusal is given.
#pragma once

#include "ledger/books.h"
#include "ledger/claim.h"
#include "ledger/refusal.h"

#include <optional>

namespace areal::ledger {

class Gate {
  public:
    /// Without claims, footprints are not looked at.
    Gate(const Books& books, const ClaimCheck* claims) : m_books(books), m_claims(claims) {}
    std::optional<Refusal> check(const Entry& entry) const;

  private:
    using Answer = std::optional<Refusal>;
    Answer check_form(const Entry& entry) const;
    Answer check_fields(const Entry& entry) const;
    Answer check_accounts(const Entry& entry) const;
    Answer check_meaning(const Entry& entry) const;
    Answer check_dates(const Entry& entry) const;
    Answer check_opening(const Entry& entry) const;
    Answer check_close(const Entry& entry) const;
    Answer check_reference(const Entry& entry) const;
    Answer check_takes(const Entry& entry, const Entry& from) const;
    Answer check_status(const Entry& entry) const;
    Answer check_candidate(const Entry& entry) const;
    Answer check_reversal(const Entry& entry) const;
    Answer check_balance(const Entry& entry) const;
    Answer check_claims(const Entry& entry) const;
    Answer check_footprint(const Entry& entry) const;
    Answer check_ground(const Entry& entry) const;
    Answer check_reserve(const Entry& entry) const;
    Answer check_nothing_on_top(const Entry& target) const;

    const Books& m_books;
    const ClaimCheck* m_claims;
};

/// The entry that a chain of reversals is about, and whether the chain reinstates it (an even number).
struct ReversalRoot {
    EntryNumber entry = 0;
    bool reinstates = false;
};
ReversalRoot root_of_reversal(const Books& books, const Entry& reversal);

/// For sentences: "7 (loss, 2027-05-03)", and what kinds, accounts and statuses are called.
EntryMention describe(const Entry& entry);
CodeName called(EntryKind kind);
CodeName called(Status status);
CodeName called(const AccountPath& account);

} // namespace areal::ledger
