// SPDX-License-Identifier: GPL-2.0-or-later
//
// The book: what is in the store, checked by the gate and chained by hash, and the only way to add to it.
//
// A draft is an entry without what the ledger fills in: number, time of writing, book, hash, and what
// follows from the entry it points at (accounts, area and footprint of a reversal; accounts of a planvask;
// plan of a loss from a pledge...). A batch is let in whole or not at all.
//
// Refuses (Refused) what the gate refuses. Throws BrokenMachinery when the store cannot be written, or when
// what is stored is damaged (then `verify` names the entry); the book is then as it was.
#pragma once

#include "ledger/books.h"
#include "ledger/chain.h"
#include "ledger/claim.h"
#include "ledger/claim_moves.h"
#include "ledger/store.h"

#include <functional>
#include <span>
#include <vector>

namespace areal::ledger {

struct LedgerDoors {
    EntryStore& store;
    Digest digest;
    Clock clock;
    ClaimCheck* claims = nullptr; // without it, footprints are not looked at
};

class Ledger {
  public:
    explicit Ledger(LedgerDoors doors);

    /// Entries as they were written. Who is overtaken by another writer looks at the book again and retries.
    std::vector<Entry> post(std::span<const Entry> drafts);
    Entry post(const Entry& draft);
    /// Drafts that depend on the book, such as the numbers it gives: made while nobody else can write, and
    /// made anew when someone did.
    using Drafts = std::function<std::vector<Entry>(const Books&)>;
    std::vector<Entry> post_made(const Drafts& drafts);
    /// The same in this book and in another: both take their entries, or neither does.
    struct Both {
        std::vector<Entry> here, there;
    };
    Both post_in_both(const Drafts& drafts, Ledger& other, const Drafts& others);
    /// Freezes the balances at the end of the year; after that, the year and those before it take no entry.
    Entry close(int year, const std::string& author);
    /// Takes whole entries, with number, time and hash, into an empty book: what was exported.
    void adopt(std::span<const Entry> entries);
    /// Takes up what others have written.
    void refresh();

    const Books& books() const { return m_books; }
    /// Hash of the last entry: the figure for the council paper.
    const std::string& head() const;

  private:
    class Batch;
    std::vector<Entry> write_once(const Drafts& drafts);
    Both write_both_once(const Drafts& drafts, Ledger& other, const Drafts& others);
    void take_up(const std::vector<StoredEntry>& stored);
    void take_in(const Entry& entry);
    void give_up(std::size_t size);

    LedgerDoors m_doors;
    Books m_books;
    std::vector<std::vector<ClaimMove>> m_moves; // of the batch that is being posted
};

} // namespace areal::ledger
