// SPDX-License-Identifier: GPL-2.0-or-later
//
// Rule sets by name (resources/rules/NAME.json) or by file.
#pragma once

#include "accounting/rule_set.h"

#include <filesystem>
#include <string>
#include <vector>

namespace areal::accounting {

inline constexpr const char* default_rules = "kdd";

/// Throws BadInput: no such preset and no such file (with the presets there are), or an unsound rule set.
RuleSet load_rules(const std::string& name_or_file, const std::filesystem::path& resources);

/// Text of the preset with that SHA-256; empty when there is none.
std::string preset_with(const std::string& sha256, const std::filesystem::path& resources);

/// Names of the presets, sorted.
std::vector<std::string> rule_presets(const std::filesystem::path& resources);

} // namespace areal::accounting
