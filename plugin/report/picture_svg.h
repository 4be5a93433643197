// SPDX-License-Identifier: GPL-2.0-or-later
//
// Charts and maps as SVG, each drawn in one place for every form of a report. A loss is dark and hatched, a gain
// light and dotted, so that a copy in black and white says the same; every bar carries its figure.
#pragma once

#include "report/document.h"
#include "report/svg.h"

#include <string>

namespace areal::report {

inline constexpr double picture_width = 640; // units of the SVG; a page scales it

Svg draw(const Waterfall& figures, const Chart& chart);
Svg draw(const ClassBars& figures, const Chart& chart);
Svg draw(const Flows& figures, const Chart& chart);
Svg draw(const Series& figures, const Chart& chart);
Svg draw(const LandMap& map);

/// Caption and words, what stands below a picture.
std::string said(const Picture& picture);
std::string picture_svg(const Picture& picture);
Svg drawn(const Picture& picture);

/// Cut with "…" to about what fits in `width` at `size`.
std::string fitted(const std::string& words, double width, double size);

} // namespace areal::report
