// SPDX-License-Identifier: GPL-2.0-or-later
//
// A map before it is drawn: ground as rings in metres, each with what happens to it. Rings are simplified for
// the picture only; no area is ever measured from them.
#pragma once

#include "accounting/outlines.h"
#include "report/chart.h"

#include <string>
#include <utility>
#include <vector>

namespace areal::report {

struct LandMap {
    struct Ground {
        Mark mark = Mark::plain;
        std::vector<accounting::OutlineRing> rings; // filled even-odd
    };
    struct LegendLine {
        Mark mark = Mark::plain;
        std::string label;
    };
    struct Place { // a numbered spot, and what stands beside its number in the legend
        std::pair<double, double> at;
        std::string number, label;
    };
    std::string name;           // "lost_and_restored"
    std::vector<Ground> ground; // in the order of drawing
    std::vector<LegendLine> legend;
    std::vector<Place> places;
    std::string north_label; // "N"
};

} // namespace areal::report
