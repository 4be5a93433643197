// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where in the books a piece of ground is booked: a path such as `nature/mire`. Its first step is the level-0
// account (nature, farmland, built, water, unknown); the full set with names is resources/codes/accounts.csv.
// What is not mapped or has no known code is `unknown`: never nature, never built.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace areal::codes {

enum class AccountTop : std::uint8_t { nature, farmland, built, water, unknown };

std::string_view account_top_name(AccountTop top);

class AccountPath {
  public:
    AccountPath() = default; // unknown
    /// Throws BadInput when the first step is not a level-0 account or a step is empty.
    explicit AccountPath(std::string_view path);

    AccountTop top() const { return m_top; }
    const std::string& str() const { return m_path; }
    bool is_unknown() const { return m_top == AccountTop::unknown; }

    friend bool operator==(const AccountPath& a, const AccountPath& b) { return a.m_path == b.m_path; }
    friend auto operator<=>(const AccountPath& a, const AccountPath& b) { return a.m_path <=> b.m_path; }

  private:
    AccountTop m_top = AccountTop::unknown;
    std::string m_path = "unknown";
};

} // namespace areal::codes
