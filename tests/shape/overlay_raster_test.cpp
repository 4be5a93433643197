// SPDX-License-Identifier: GPL-2.0-or-later
//
// The engine against a raster (AREAL_OVERLAY_CASES sets how many pairs and triples): every cell's middle asks every
// ring how often it winds about it. Knows nothing of edges, tiles or GEOS, and applies the rule for unsound polygons by
// itself.
#include "overlay_compare.h"
#include "random_layers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

namespace areal::test {
namespace {

using namespace shape;

constexpr double cell_m = 0.5;

int turns(std::span<const Point> ring, Point p) {
    int result = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a = ring[i], b = ring[i + 1];
        if ((a.y <= p.y) == (b.y <= p.y))
            continue;
        const double x = a.x + (b.x - a.x) * ((p.y - a.y) / (b.y - a.y));
        result += x > p.x ? (b.y > a.y ? 1 : -1) : 0;
    }
    return result;
}

double twice_area(std::span<const Point> ring) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        sum += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) -
               (ring[i + 1].x - ring[0].x) * (ring[i].y - ring[0].y);
    return sum;
}

bool covers_by_turns(const PolygonLayer& layer, FeatureIndex f, Point p) {
    int shells = 0, holes = 0;
    for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r) {
        const auto ring = layer.ring(r);
        const int t = turns(ring.points, p) * (twice_area(ring.points) > 0 ? 1 : -1);
        (ring.role == RingRole::shell ? shells : holes) += t;
    }
    const int total = shells - holes;
    return total == 0 || total == 1 ? total == 1 : std::abs(shells) > std::abs(holes);
}

std::map<std::string, ExactArea> rastered(const std::vector<PolygonLayer>& layers, const Place& place) {
    std::map<std::string, ExactArea> areas;
    const int cells = int(1.5 * place.size_m / cell_m);
    for (int j = 0; j < cells; ++j)
        for (int i = 0; i < cells; ++i) {
            const Point p{place.x - 0.25 * place.size_m + (i + 0.4711) * cell_m,
                          place.y - 0.25 * place.size_m + (j + 0.5279) * cell_m};
            std::string name;
            bool any = false;
            for (const PolygonLayer& layer : layers) {
                name += name.empty() ? "[" : " [";
                for (FeatureIndex f = 0; f < layer.feature_count(); ++f)
                    if (covers_by_turns(layer, f, p)) {
                        name += (name.back() == '[' ? "" : ",") + std::to_string(f);
                        any = true;
                    }
                name += "]";
            }
            if (any)
                areas[name] += ExactArea::from_m2(cell_m * cell_m);
        }
    return areas;
}

TEST(OverlayRaster, AgreesWithCellsCounted) {
    const char* wanted = std::getenv("AREAL_OVERLAY_CASES");
    const int cases = wanted != nullptr ? std::atoi(wanted) : 300;
    constexpr std::array kinds{LayerKind::coverage, LayerKind::overlapping, LayerKind::stars_with_holes,
                               LayerKind::bow_ties, LayerKind::rectangles};
    const Place place{600000, 6640000, 30};
    for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
        Random random{std::uint64_t(seed)};
        std::vector<PolygonLayer> layers;
        for (int i = 0; i < 2 + seed % 2; ++i)
            layers.push_back(random_layer(random, place, kinds[random() % kinds.size()]));
        std::vector<const PolygonLayer*> pointers;
        for (const PolygonLayer& layer : layers)
            pointers.push_back(&layer);
        // The borders of a row of several polygons pass some 500 cells. What lies in such a cell is counted whole or
        // not: off by 0.072 m2 in the root mean square (a cell of 0.25 m2 / sqrt 12), so 1.6 m2 for the row. 8 m2 is
        // five of these, for the 10^5 rows of ten thousand cases.
        EXPECT_EQ(difference(plan_areas(overlay(pointers)), rastered(layers, place), 8), "") << "seed " << seed;
    }
}

} // namespace
} // namespace areal::test
