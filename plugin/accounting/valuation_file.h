// SPDX-License-Identifier: GPL-2.0-or-later
//
// How restoration is valued, as data: resources/valuation/*.json by name, or a file. Factors are texts with at
// most four decimals ("0.67"), so that they are exact.
//
// Refuses (BadInput, with what is wrong): no such preset and no such file, text that is no valuation, bands
// that do not ascend, factors that are none.
#pragma once

#include "ledger/weight.h"

#include <filesystem>
#include <string>

namespace areal::accounting {

ledger::WeightRule load_valuation(const std::string& name_or_file, const std::filesystem::path& resources);
ledger::WeightRule parse_valuation(const std::string& json, const std::string& file);

} // namespace areal::accounting
