// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the tests of this room share: a short digest, a clock that is set by hand, and a small opened book.
#pragma once

#include "ledger/ledger.h"
#include "ledger/memory_store.h"
#include "ledger/rectangle_claims.h"
#include "ledger/refusal.h"

#include <memory>
#include <string>

namespace areal::ledger::testing {

/// FNV-1a of 64 bits, four times over with different starts: enough to see any change, no cryptography.
std::string short_digest(std::string_view bytes);

Date day(const char* iso);
Moment noon(Date date);

Entry draft(EntryKind kind, const char* effective);
Entry draft(EntryKind kind, const char* effective, const char* from, const char* to, AreaMm2 area_daa);

/// A ledger on memory: baseline 2025-01-01, nothing opened yet; the clock stands at 2030-01-01.
struct BenchBook {
    MemoryStore store;
    RectangleClaims claims;
    Moment now = noon(day("2030-01-01"));
    Ledger ledger;

    explicit BenchBook(bool with_baseline = true);
    Entry open(const char* account, AreaMm2 area_daa);
    /// Posts and gives the kind of refusal, or `count_` when it was let in.
    RefusalKind refusal(const Entry& draft);
    LedgerDoors doors() {
        return {store, short_digest, [this] { return now; }, &claims};
    }
};

inline constexpr AreaMm2 daa_mm2 = 1'000'000'000;

} // namespace areal::ledger::testing
