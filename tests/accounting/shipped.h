// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is shipped with the program, for the tests of the accounts.
#pragma once

#include "accounting/meanings.h"
#include "accounting/rule_file.h"

#include <filesystem>
#include <string>

namespace areal::test {

inline const std::filesystem::path resources = AREAL_SOURCE_DIR "/resources";
inline const std::string samples = AREAL_SOURCE_DIR "/sample_data/";

inline const accounting::Meanings& english() {
    static const accounting::Meanings meanings(resources, Language::en);
    return meanings;
}

inline accounting::RuleSet preset(const std::string& name) {
    return accounting::load_rules(name, resources);
}

} // namespace areal::test
