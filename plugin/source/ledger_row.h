// SPDX-License-Identifier: GPL-2.0-or-later
//
// An entry as a row of a store: one column a field, in canonical order, the hash last. The same values in
// every store: areas in mm2 and money in øre as whole numbers, factors as numbers, the rest as text.
//
// Reading takes back only what writing gives; any other value is a fault of the stored entry.
#pragma once

#include "ledger/field.h"
#include "ledger/store.h"

#include <functional>
#include <string>
#include <variant>

namespace areal::source {

using StoredValue = std::variant<std::monostate, std::int64_t, double, std::string>;

/// Nothing (monostate) when the field says nothing.
StoredValue stored_value(const ledger::Field& field, const ledger::Entry& entry);

/// "number, kind, ... , hash"
std::string ledger_columns();

/// `value` gives the value of a column, counted from 0.
ledger::StoredEntry read_row(const std::function<StoredValue(int)>& value);

} // namespace areal::source
