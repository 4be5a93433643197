// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a reader of one kind needs, as data (resources/report/profiles.json): the title, the stage of the plan it
// belongs to, and the sections in order. Refuses (BadInput) a profile there is not, with those there are, and a
// section this program does not have.
#pragma once

#include "report/draft.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace areal::report {

struct Profile {
    std::string name, title, stage;    // in the language of the report; the stage may be empty
    std::vector<std::string> sections; // "verdict", "causes:6"...
    int pages = 0;                     // the most it may have on paper; 0: as many as it takes
};

/// By name. Throws BadInput when there is no such profile.
Profile load_profile(const std::filesystem::path& resources, const std::string& name, Language language);
std::vector<std::string> profile_names(const std::filesystem::path& resources);

/// The whole document, as the profile has it.
Document make_document(const accounting::Account& account, const ReportWishes& wishes,
                       const accounting::Meanings& meanings);

} // namespace areal::report
