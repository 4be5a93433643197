// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which field of a layer plays which role (resources/recognition/fields.csv), unless the user says so.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"

#include <map>
#include <optional>
#include <string>

namespace areal::accounting {

class LayerFields {
  public:
    /// `kind` is "plan", "cover"... Throws BadInput when the user names a field that is not there.
    LayerFields(const NamedSource& input, const std::string& kind, const Meanings& meanings);

    std::optional<std::size_t> find(const std::string& role) const;
    /// Throws BadInput: no field that could be it, with the fields there are. `what` in the user's words.
    std::size_t require(const std::string& role, const Sentence& what) const;
    /// List of the codes in the field, when the field's name says it.
    const std::string& code_list(const std::string& role) const;
    /// role -> field name, for the record.
    std::map<std::string, std::string> names() const;

  private:
    struct Role {
        std::size_t field;
        std::string code_list;
    };
    const source::LayerInfo& m_info;
    const Meanings& m_meanings;
    std::map<std::string, Role> m_roles;
};

} // namespace areal::accounting
