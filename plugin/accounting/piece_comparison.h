// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two files of pieces, feature by feature: every attribute and every ring must be the same.
#pragma once

#include "accounting/comparison.h"

#include <filesystem>
#include <vector>

namespace areal::accounting {

/// Both may be missing (an account without pieces); only one missing is a difference.
std::vector<Difference> compare_pieces(const std::filesystem::path& delivered, const std::filesystem::path& again);

} // namespace areal::accounting
