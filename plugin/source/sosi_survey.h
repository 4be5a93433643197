// SPDX-License-Identifier: GPL-2.0-or-later
//
// One pass over a SOSI file before it is read: what its head says, what its letters are, whether it is whole, and
// where each curve begins and ends (a surface may come before the curves it refers to). Memory: some 60 bytes a curve.
#pragma once

#include "base/progress.h"
#include "shape/polygon_layer.h"
#include "source/sosi_head.h"
#include "source/sosi_text.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace areal::source {

struct SosiCurve {
    shape::Point first, last; // as whole numbers of the file's unit
    bool drawn = true;        // false for a kind that neither we nor the driver draw (BUE, KLOTOIDE...)
};

struct SosiSurvey {
    SosiHead head;
    SosiCharset charset;                                // what the letters are, whatever the head says
    bool head_is_false = false;                         // the head names another character set
    bool has_end = false;                               // .SLUTT
    std::unordered_map<std::int64_t, SosiCurve> curves; // serial number -> ends
    std::unordered_map<std::int64_t, bool> surfaces;    // serial numbers of surfaces
};

/// Throws BadInput when the file cannot be read, Cancelled when `progress` (which may be null) says so.
SosiSurvey survey_sosi(const std::string& file, const Progress* progress);

/// KURVE, LINJE, BUEP or SIRKELP: a line that can be drawn.
bool is_drawn_sosi_curve(std::string_view word);
/// BUE, SIRKEL, KLOTOIDE, BEZIER or TRASE: a line that neither we nor the driver draw.
bool is_undrawn_sosi_curve(std::string_view word);
/// "..NØ" or "..NØH" in any character set.
bool is_sosi_coordinates(std::string_view line);
/// The points (north, east, then maybe a height) of a line of coordinates; none when it is no such line. A number
/// too many is taken for a height that the tag above forgot.
std::vector<shape::Point> sosi_points(std::string_view line, bool with_heights);
/// The tag above the coordinates says that each has a height.
bool sosi_heights(std::string_view coordinates_tag);
/// 12 of ".KURVE 12:"; -1 when there is none.
std::int64_t sosi_serial(std::string_view line);

} // namespace areal::source
