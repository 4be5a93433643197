// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_row.h"

#include <cmath>
#include <optional>

namespace areal::source {
namespace {

using ledger::FieldType;

/// The text of a stored value; nothing when the value has another type than is written.
std::optional<std::string> text_of(const StoredValue& value, FieldType type) {
    if (type == FieldType::text) {
        const auto* text = std::get_if<std::string>(&value);
        return text ? std::optional(*text) : std::nullopt;
    }
    if (type == FieldType::factor) {
        const auto* factor = std::get_if<double>(&value);
        if (!factor)
            return std::nullopt;
        const double units = std::round(*factor * ledger::factor_one);
        const bool exact = std::abs(units) < 1e9 && units / ledger::factor_one == *factor;
        return exact ? std::optional(ledger::factor_text(ledger::Factor(units))) : std::nullopt;
    }
    const auto* number = std::get_if<std::int64_t>(&value);
    if (!number)
        return std::nullopt;
    return type == FieldType::area    ? ledger::area_text(*number)
           : type == FieldType::money ? ledger::money_text(*number)
                                      : std::to_string(*number);
}

} // namespace

StoredValue stored_value(const ledger::Field& field, const ledger::Entry& entry) {
    std::string text = field.write(entry);
    if (text.empty())
        return {};
    switch (field.type) {
    case FieldType::text:
        return text;
    case FieldType::area:
        return std::int64_t(entry.area_mm2);
    case FieldType::money:
        return entry.cost_ore;
    case FieldType::factor:
        return double(*ledger::parse_factor(text)) / ledger::factor_one;
    case FieldType::integer:
        return *ledger::parse_integer(text);
    }
    return {};
}

std::string ledger_columns() {
    std::string list;
    for (const ledger::Field& field : ledger::fields())
        list += std::string(field.column) + ", ";
    return list + "hash";
}

ledger::StoredEntry read_row(const std::function<StoredValue(int)>& value) {
    ledger::StoredEntry stored;
    int column = 0;
    for (const ledger::Field& field : ledger::fields()) {
        const StoredValue held = value(column++);
        const bool is_nothing = std::holds_alternative<std::monostate>(held);
        if (is_nothing && field.write(stored.entry).empty()) // a field that may say nothing
            continue;
        const auto text = text_of(held, field.type);
        if ((!text || !field.read(stored.entry, *text)) && stored.fault.empty())
            stored.fault = "Its field \"" + std::string(field.column) + "\" holds no value of that kind.";
    }
    if (const StoredValue held = value(column); std::holds_alternative<std::string>(held))
        stored.entry.hash = std::get<std::string>(held);
    return stored;
}

} // namespace areal::source
