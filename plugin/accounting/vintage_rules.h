// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a change between two vintages of land cover leads to: the decision table
// resources/posting/vintage.csv. Refuses (BadInput with file and line): a kind or place the table does not
// know.
#pragma once

#include "ledger/entry.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

/// Where changed ground lies, seen from the book.
enum class ChangePlace : std::uint8_t { pledge, set_aside, in_case, temporary, open };

class VintageRules {
  public:
    static VintageRules load(const std::filesystem::path& resources);

    /// The kind of entry, or nothing when the ground is left alone.
    std::optional<ledger::EntryKind> kind(const ledger::AccountPath& from, const ledger::AccountPath& to,
                                          ChangePlace place) const;
    double smallest_m2() const { return m_smallest_m2; }

  private:
    struct Row {
        std::string from, to, where;
        std::optional<ledger::EntryKind> kind;
    };
    std::vector<Row> m_rows;
    double m_smallest_m2 = 0;
};

} // namespace areal::accounting
