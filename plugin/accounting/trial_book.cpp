// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/trial_book.h"

#include "source/sha256.h"

#include <algorithm>

namespace areal::accounting {

std::optional<source::Footprint> TrialBook::Footprints::find(const ledger::FootprintId& id) const {
    auto added = m_added.find(id);
    return added ? std::move(added) : m_below.find(id);
}

std::vector<ledger::FootprintId> TrialBook::Footprints::touching(const Box& box) const {
    std::vector<ledger::FootprintId> ids = m_below.touching(box);
    for (ledger::FootprintId& id : m_added.touching(box))
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(std::move(id));
    return ids;
}

TrialBook::TrialBook(const OpenBook& book)
    : m_entries(book.books().entries()), m_footprints(book.footprints()), m_claims(m_footprints),
      m_ledger(ledger::LedgerDoors{m_entries, source::sha256, book.clock(), &m_claims}) {}

} // namespace areal::accounting
