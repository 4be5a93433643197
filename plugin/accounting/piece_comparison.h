// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two files of pieces, feature by feature: every attribute and every ring must be the same.
#pragma once

#include "accounting/comparison.h"

#include <filesystem>
#include <vector>

namespace areal::accounting {

/// Both may be missing (an account without pieces). A file that only one of them has, or that cannot be read, was
/// changed by hand; `explains` is what other pieces come from.
std::vector<Difference> compare_pieces(const std::filesystem::path& delivered, const std::filesystem::path& again,
                                       Cause explains);

} // namespace areal::accounting
