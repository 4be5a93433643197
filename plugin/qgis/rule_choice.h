// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rule sets a user may choose from: the files of resources/rules, by name.
#pragma once

#include "accounting/rule_set.h"

#include <filesystem>
#include <string>
#include <vector>

namespace areal::qgis {

/// Names in alphabetical order; empty when the folder is not there.
std::vector<std::string> rule_names(const std::filesystem::path& resources);

/// Throws BadInput: no such rule set (with those there are), or a file that cannot be used.
accounting::RuleSet load_rules(const std::filesystem::path& resources, const std::string& name);

/// What the rule set calls itself in the language; else in bokmål; else its name.
std::string rule_title(const accounting::RuleSet& rules, const std::string& language);

} // namespace areal::qgis
