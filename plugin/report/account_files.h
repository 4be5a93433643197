// SPDX-License-Identifier: GPL-2.0-or-later
//
// An account as files in a folder: account.json, <table>.csv for every table (long), plan_cover_wide.csv, and
// pieces.gpkg, revision.gpkg (what an earlier revision had otherwise), and what the caller lays beside them. All
// or nothing: an account that cannot be written whole leaves the folder as it was.
#pragma once

#include "accounting/account.h"

#include <filesystem>
#include <map>
#include <string>

namespace areal::report {

/// Throws BrokenMachinery when the folder cannot be written.
void write_account(const accounting::Account& account, const accounting::Meanings& meanings,
                   const std::filesystem::path& folder, const std::map<std::string, std::string>& beside = {});

} // namespace areal::report
