// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/roomiest_spot.h"

#include <algorithm>

namespace areal::report {
namespace {

using Point = std::pair<double, double>;

struct Spot {
    Point at;
    double room = 0; // free to both sides
};

// Where the level line crosses the rings, from west to east.
std::vector<double> crossings_of(const std::vector<accounting::OutlineRing>& rings, double y) {
    std::vector<double> crossings;
    for (const accounting::OutlineRing& ring : rings)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            if (const Point& a = ring[i], &b = ring[i + 1]; (a.second > y) != (b.second > y))
                crossings.push_back(a.first + (b.first - a.first) * (y - a.second) / (b.second - a.second));
    std::sort(crossings.begin(), crossings.end());
    return crossings;
}

} // namespace

std::optional<Point> roomiest_spot(const std::vector<accounting::OutlineRing>& rings) {
    if (rings.empty() || rings.front().empty())
        return std::nullopt;
    double low = rings.front().front().second, high = low;
    for (const accounting::OutlineRing& ring : rings)
        for (const Point& point : ring) {
            low = std::min(low, point.second);
            high = std::max(high, point.second);
        }
    Spot best;
    for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
        const double y = low + (high - low) * share;
        const std::vector<double> crossings = crossings_of(rings, y);
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
            if (const double room = crossings[i + 1] - crossings[i]; room > best.room)
                best = {{(crossings[i] + crossings[i + 1]) / 2, y}, room};
    }
    return best.room > 0 ? std::optional(best.at) : std::nullopt;
}

} // namespace areal::report
