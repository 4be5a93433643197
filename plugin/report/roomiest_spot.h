// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where a number stands well inside the ground it is the number of.
#pragma once

#include "accounting/outlines.h"

#include <optional>
#include <utility>
#include <vector>

namespace areal::report {

/// The middle of the widest stretch on a few level lines through the rings (even-odd), in metres; nothing where no
/// line meets them.
std::optional<std::pair<double, double>> roomiest_spot(const std::vector<accounting::OutlineRing>& rings);

} // namespace areal::report
