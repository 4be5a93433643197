// SPDX-License-Identifier: GPL-2.0-or-later
//
// The fields of an entry, in one list: canonical form, journal, store columns and their comments all walk
// it, so that none of them can forget a field.
//
// Text of a field: areas in m2 with as many decimals as they need ("1250.5 m2"), money in kroner with two
// ("1500.00 kr"), factors with up to four ("0.67"), dates in ISO. Reading accepts that form only, plus "daa"
// for areas (1 daa = 1000 m2), and says no to anything else. Free text is UTF-8 without control characters
// but line breaks.
#pragma once

#include "ledger/entry.h"

#include <span>
#include <string>
#include <string_view>

namespace areal::ledger {

enum class FieldType : std::uint8_t { text, integer, area, factor, money };

struct Field {
    std::string_view name;   // in the journal, and of the column (which adds the unit)
    std::string_view column; // in a store
    FieldType type;
    std::string_view meaning;                    // Norwegian, for the column comment
    std::string (*write)(const Entry&);          // empty when the field says nothing
    bool (*read)(Entry&, std::string_view text); // false when the text is no value of the field
};

/// All but the hash, in canonical order: number, kind and effective date first.
std::span<const Field> fields();
/// Null when there is no such field.
const Field* field(std::string_view name);

std::string area_text(AreaMm2 area_mm2);
std::optional<AreaMm2> parse_area(std::string_view text);
std::string factor_text(Factor factor);
std::optional<Factor> parse_factor(std::string_view text);
std::string money_text(std::int64_t ore);
std::optional<std::int64_t> parse_money(std::string_view text);
std::optional<std::int64_t> parse_integer(std::string_view text);
/// UTF-8, no control character but line breaks, not blank at either end.
bool is_free_text(std::string_view text);

} // namespace areal::ledger
