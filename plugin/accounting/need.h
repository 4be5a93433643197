// SPDX-License-Identifier: GPL-2.0-or-later
//
// Utbyggingsbehov, per purpose group: the need over the years of the plan (normally 12), written
// as daa, or as units (dwellings, cabins) and the daa each takes.
//
// A file is CSV with ";" and a head line, or JSON as a list of objects, with the columns purpose_group, daa or
// units and daa_per_unit, and years (12 when it is not there).
// Refuses (BadInput, with file and line): a file that cannot be read, a purpose group that is none, a number that
// is none or negative, a need given both ways or neither, a group given twice.
#pragma once

#include "accounting/meanings.h"
#include "accounting/table.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace areal::accounting {

struct Need {
    std::string purpose_group;
    std::int64_t years = 12;
    double units = 0; // 0: given as daa
    double need_m2 = 0;
};

std::vector<Need> load_needs(const std::filesystem::path& file, const Meanings& meanings);
std::vector<Need> parse_needs(const std::string& text, const std::string& file, const Meanings& meanings);

} // namespace areal::accounting
