// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table in a terminal: the first column to the left, figures to the right, two blanks between. Widths are
// counted in characters, not bytes.
#pragma once

#include <string>
#include <vector>

namespace areal::report {

/// The first row is the heading. `text_columns`: how many columns at the left hold words.
std::string text_table(const std::vector<std::vector<std::string>>& rows, std::size_t text_columns);

} // namespace areal::report
