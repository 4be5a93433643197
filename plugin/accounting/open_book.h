// SPDX-License-Identifier: GPL-2.0-or-later
//
// A book opened for work, by the name of its store: "bok.gpkg", or "PG:dbname=... active_schema=..." in a
// database. Holds the store, the claims and the ledger together.
//
// Journals posted here may write the ground of an entry as WKT (POLYGON or MULTIPOLYGON in the CRS of the
// book); it becomes a footprint of the store, and an entry without an area takes that of its ground. An
// exported book is its journal and, below, its footprints, so that import brings back the same file.
#pragma once

#include "accounting/claims.h"
#include "ledger/ledger.h"
#include "ledger/verify.h"

#include <memory>
#include <string>
#include <vector>

namespace areal::accounting {

/// Entries and footprints of one store.
struct BookStore {
    std::unique_ptr<ledger::EntryStore> owner;
    ledger::EntryStore* entries = nullptr;
    source::FootprintStore* footprints = nullptr;
};

/// A book that lives as long as the program.
BookStore memory_store();
/// Throws BadInput when there is no such book.
BookStore open_store(const std::string& name);
/// Throws BadInput when there is one already.
BookStore create_store(const std::string& name, const std::string& crs);

class OpenBook {
  public:
    OpenBook(BookStore store, Clock clock);
    OpenBook(const OpenBook&) = delete;
    OpenBook& operator=(const OpenBook&) = delete;

    ledger::Ledger& ledger() { return m_ledger; }
    const ledger::Books& books() const { return m_ledger.books(); }
    const ledger::ClaimCheck& claims() const { return m_claims; }
    /// What is stored, recomputed from the first entry on.
    ledger::VerifyResult verified() const;
    source::FootprintStore& footprints() { return *m_store.footprints; }
    const source::FootprintStore& footprints() const { return *m_store.footprints; }
    const Clock& clock() const { return m_clock; }
    /// All entries of a hand-written journal, or none of them. Throws Refused, BadInput.
    std::vector<ledger::Entry> post_journal(const std::string& journal);
    /// The journal and, below it, the footprints.
    std::string exported() const;
    void import(const std::string& text);

  private:
    BookStore m_store;
    Clock m_clock;
    PolygonClaims m_claims;
    ledger::Ledger m_ledger;
};

/// `ledger init`: a new store with the CRS of the journal's baseline, and the journal posted into it.
/// Nothing is left of the store when the journal is refused.
std::unique_ptr<OpenBook> init_book(const std::string& name, const std::string& journal, Clock clock);
/// The same from entries made elsewhere.
std::unique_ptr<OpenBook> init_book(const std::string& name, const std::vector<ledger::Entry>& drafts, Clock clock);
/// The same from an export, to the byte.
std::unique_ptr<OpenBook> import_book(const std::string& name, const std::string& text, Clock clock);
/// Reads a book that may be damaged.
ledger::VerifyResult verify_book(const std::string& name, const std::string& known_head);

} // namespace areal::accounting
