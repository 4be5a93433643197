// SPDX-License-Identifier: GPL-2.0-or-later
//
// Is this field the one a specification calls so? Deliveries change case, lose æøå, add paths
// ("arealplanId|planidentifikasjon"), cut names to ten letters (shapefile) and number the doubles.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace areal::codes {

enum class NameMatch : std::uint8_t { none, truncated, exact };

/// Letters and digits only, folded. A byte that is not UTF-8 (a letter lost in an encoding) becomes '?'.
std::string field_key(std::string_view name);

/// `alias` is a name as specifications write it; "####" in it stands for a year.
NameMatch match_field(std::string_view field, std::string_view alias);

} // namespace areal::codes
