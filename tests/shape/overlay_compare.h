// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two overlay tables told apart in words, whatever ids their overlapping stacks have.
#pragma once

#include "shape/overlay.h"

#include <map>
#include <string>

namespace areal::test {

/// A combination written out: "[1] [0,2] []" for polygon 1, polygons 0 and 2, nothing.
std::string combination(const shape::OverlayTable& table, const shape::OverlayRow& row);
std::map<std::string, ExactArea> plan_areas(const shape::OverlayTable& table);
std::map<std::string, ExactArea> true_areas(const shape::OverlayTable& table);

/// Empty if no combination differs by more than so many square metres, else the worst one in words.
std::string difference(const std::map<std::string, ExactArea>& a, const std::map<std::string, ExactArea>& b,
                       double tolerance_m2);

/// Every bit of a table that a caller can see, in a line per row.
std::string written_out(const shape::OverlayTable& table);

} // namespace areal::test
