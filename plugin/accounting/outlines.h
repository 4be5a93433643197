// SPDX-License-Identifier: GPL-2.0-or-later
//
// The pieces of an account as a report needs them, for its map and for its table per plan area: from an account
// that was just made, or from the pieces.gpkg of a delivered one. Rings in metres of the account's CRS; the
// area is the account's own, never one measured from the rings.
#pragma once

#include "accounting/account.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace areal::accounting {

using OutlineRing = std::vector<std::pair<double, double>>; // closed

struct Outline {
    std::string plan_feature, area_name, purpose_code, purpose, account, effect; // as in pieces.gpkg
    std::string status, from_code, from_status; // from: the plan, or the revision, it is held against
    ExactArea area;
    std::vector<OutlineRing> rings;
};

std::vector<Outline> outlines_of(const Account& account);
/// What an earlier revision had otherwise.
std::vector<Outline> revised_outlines_of(const Account& account);

/// Throws BadInput when the file is there but is not the pieces of an account.
std::vector<Outline> read_outlines(const std::filesystem::path& pieces_file);
/// Those that lie beside a delivered account.json; nothing where it was delivered without.
std::optional<std::vector<Outline>> outlines_beside(const std::filesystem::path& account_file);
std::optional<std::vector<Outline>> revised_outlines_beside(const std::filesystem::path& account_file);

} // namespace areal::accounting
