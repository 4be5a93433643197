// SPDX-License-Identifier: GPL-2.0-or-later
//
// What each kind of entry needs and may carry: one row of data per kind, read by the gate.
#pragma once

#include "ledger/entry.h"

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace areal::ledger {

/// A set of roots or kinds, one bit each.
template <typename Enum>
class Choice {
  public:
    constexpr Choice() = default;
    constexpr Choice(std::initializer_list<Enum> values) {
        for (const Enum value : values)
            m_bits |= 1U << unsigned(value);
    }
    constexpr bool has(Enum value) const { return (m_bits >> unsigned(value) & 1U) != 0; }
    constexpr bool empty() const { return m_bits == 0; }

  private:
    unsigned m_bits = 0;
};

struct KindRule {
    EntryKind kind;
    Book book;
    Choice<AccountRoot> from, to;        // empty: the kind moves no ground
    Choice<EntryKind> refers;            // kinds of entry it may point back at
    std::vector<std::string_view> needs; // fields, beside those every entry has
    std::vector<std::string_view> may;
    bool moves_ground() const { return !from.empty(); }
};

const KindRule& rule_of(EntryKind kind);
/// Fields that any entry may carry: number, kind, dates, book, case, evidence, plan, author, rules, text.
bool is_common_field(std::string_view name);

/// Changes what a piece of ground is, and so owns it from then on.
bool changes_ground(EntryKind kind);
/// Reserves ground without changing it: a pledge or a restoration measure.
bool reserves_ground(EntryKind kind);

} // namespace areal::ledger
