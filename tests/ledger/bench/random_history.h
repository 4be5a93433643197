// SPDX-License-Identifier: GPL-2.0-or-later
//
// A book that lives through years of made-up events, the same for the same seed: plans, building, planvask,
// lapses, restorations that move on and fail, temporary takings, new maps, mistakes taken back, years closed.
// Many drafts are nonsense on purpose (ground already lost, more than there is); the book must refuse them.
#pragma once

#include "ledger/ledger.h"
#include "ledger/rectangle_claims.h"
#include "ledger/refusal.h"

#include <array>
#include <functional>
#include <optional>
#include <random>

namespace areal::ledger::testing {

/// Makes a footprint of ground and gives its id; "rect ..." for the memory twin.
using MakeFootprint = std::function<FootprintId(const Rectangle&)>;
FootprintId rectangle_footprint(const Rectangle& rectangle);

class RandomHistory {
  public:
    /// `now` is the clock the ledger was given; the history moves it.
    RandomHistory(std::uint64_t seed, Moment& now, MakeFootprint footprint);

    /// Baseline and openings, into an empty book.
    void open(Ledger& ledger);
    /// One more event. The entry that was written, or nothing when the draft was refused.
    std::optional<Entry> step(Ledger& ledger);
    std::size_t refusals(RefusalKind kind) const { return m_refusals[std::size_t(kind)]; }

  private:
    Entry draft(const Books& books);
    Entry ground_draft(EntryKind kind, const char* from, const char* to);
    Entry follow_up(const Books& books);
    int below(int count) { return int(m_random() % std::uint64_t(count)); }
    EntryNumber any_of(const Books& books, EntryKind kind);
    Date some_day() const;

    std::mt19937_64 m_random;
    Moment& m_now;
    MakeFootprint m_footprint;
    std::array<std::size_t, std::size_t(RefusalKind::count_)> m_refusals{};
};

} // namespace areal::ledger::testing
