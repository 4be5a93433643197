// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which field of a layer plays which role, by a table of resources/posting/ (role; need; aliases), unless the
// user says so. Refuses (BadInput): a required role no field can play, a date that is none.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "base/date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

class ResourceFields {
  public:
    using Values = std::vector<std::optional<std::string>>;

    ResourceFields(const NamedSource& input, const std::string& table, const Meanings& meanings);

    /// Indexes of the fields that play a role, for `ReadWishes`; `Values` are in their order.
    const std::vector<std::size_t>& wanted() const { return m_wanted; }
    bool has(const std::string& role) const { return m_places.contains(role); }
    /// Empty when the layer does not say.
    std::string text(const Values& values, const std::string& role) const;
    std::optional<Date> date(const Values& values, const std::string& role) const;

  private:
    std::string m_layer;
    std::vector<std::size_t> m_wanted;
    std::map<std::string, std::size_t> m_places; // role -> place in `wanted`
};

} // namespace areal::accounting
