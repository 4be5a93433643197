// SPDX-License-Identifier: GPL-2.0-or-later
//
// The name of an account: what a piece of ground is, from the general to the particular,
// "nature/mire", "built/housing", "farmland/cultivated", "nature/mire/degraded".
//
// The first word is the root and says how a movement is judged:
//   nature    natural and semi-natural ground; loss and restoration are about this
//   farmland  jordbruk; its loss is kept in a column of its own
//   built     man-made ground, also taken for a time ("built/temporary")
//   water, sea, unknown (not mapped, no code)
//   outside   not the municipality's ground: where an opening comes from and a boundary move goes to
//   debt      money book only: ground that is owed
// The last word "degraded" marks nature that is damaged but repairable (drained mire, filled shore). It is
// still nature (Nordre Follo's provisions § 16.6), and it is what a restoration inside nature starts from.
//
// Refuses: another root, empty words, capitals, blanks, more than 8 words or 120 bytes.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace areal::ledger {

enum class AccountRoot : std::uint8_t { none, nature, farmland, built, water, sea, unknown, outside, debt };

class AccountPath {
  public:
    /// No account: an entry that moves no ground.
    AccountPath() = default;
    static std::optional<AccountPath> parse(std::string_view text);
    /// For names written in code; a name that does not parse is a programmer's error.
    static AccountPath of(std::string_view text);

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    AccountRoot root() const { return m_root; }
    bool is_degraded() const;
    /// The type of ground for like-for-like: the path without "degraded".
    AccountPath type() const;
    /// This account, or one below it.
    bool is_within(const AccountPath& other) const;

    friend std::strong_ordering operator<=>(const AccountPath& a, const AccountPath& b) {
        return a.m_text <=> b.m_text;
    }
    friend bool operator==(const AccountPath& a, const AccountPath& b) { return a.m_text == b.m_text; }

  private:
    std::string m_text;
    AccountRoot m_root = AccountRoot::none;
};

} // namespace areal::ledger
