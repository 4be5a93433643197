// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a layer was recognised as, and which of its fields plays which role, unless the user says so. The
// knowledge is resources/recognition/; a layer taken for one thing is never read with another's code list.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "codes/recognition.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {

/// What the caller needs the layer for.
enum class LayerUse : std::uint8_t { plan, cover, restoration, flow, zones, theme, structures, provisions };

class LayerFields {
  public:
    /// Looks at the names of the fields and the values of the first features, and rewinds.
    /// Throws BadInput when the user names a field that is not there.
    LayerFields(const NamedSource& input, LayerUse use, const Meanings& meanings);

    /// The recognised kind is one that can be used so.
    bool fits() const { return m_fits; }
    const codes::Recognition& card() const { return m_card; }

    std::optional<std::size_t> find(const std::string& role) const;
    /// Throws BadInput: no field that could be it, with the fields there are. `what` in the user's words.
    std::size_t require(const std::string& role, const Sentence& what) const;
    /// List of the codes in the field; empty when it has none.
    std::string code_list(const std::string& role) const;
    /// role -> field name, for the record.
    std::map<std::string, std::string> names() const;

  private:
    const source::LayerInfo& m_info;
    const Meanings& m_meanings;
    codes::Recognition m_card;
    bool m_fits = false;
    std::map<std::string, std::size_t> m_roles;
};

} // namespace areal::accounting
