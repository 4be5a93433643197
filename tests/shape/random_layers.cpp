// SPDX-License-Identifier: GPL-2.0-or-later
#include "random_layers.h"

#include <algorithm>
#include <cmath>

namespace areal::test {

using namespace shape;

namespace {

double uniform(Random& random, double from, double to) {
    return from + (to - from) * (double(random() >> 11) * 0x1p-53);
}

int whole(Random& random, int from, int to) {
    return from + int(random() % std::uint64_t(to - from + 1));
}

Point centimetres(double x, double y) {
    return {std::round(x * 100) / 100, std::round(y * 100) / 100};
}

std::vector<Point> star(Random& random, Point centre, double radius_m, int corners) {
    std::vector<Point> ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * (i + uniform(random, 0, 0.8)) / corners;
        const double r = radius_m * uniform(random, 0.4, 1);
        ring.push_back(centimetres(centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)));
    }
    return ring;
}

Point cell_centre(const Place& place, int cell, int across) {
    const double step = place.size_m / across;
    return {place.x + (cell % across + 0.5) * step, place.y + (cell / across + 0.5) * step};
}

} // namespace

PolygonLayer coverage(Random& random, const Place& place, int cells_across) {
    const int n = cells_across;
    const double step = place.size_m / n;
    std::vector<Point> corners, across_middles, up_middles; // middles of the edges from each corner
    for (int j = 0; j <= n; ++j)
        for (int i = 0; i <= n; ++i)
            corners.push_back(centimetres(place.x + (i + uniform(random, -0.3, 0.3)) * step,
                                          place.y + (j + uniform(random, -0.3, 0.3)) * step));
    const auto middle = [&](Point a, Point b) {
        return centimetres((a.x + b.x) / 2 + uniform(random, -0.15, 0.15) * step,
                           (a.y + b.y) / 2 + uniform(random, -0.15, 0.15) * step);
    };
    const auto corner = [&](int i, int j) { return corners[std::size_t(j * (n + 1) + i)]; };
    for (int j = 0; j <= n; ++j)
        for (int i = 0; i <= n; ++i) {
            across_middles.push_back(middle(corner(i, j), corner(std::min(i + 1, n), j)));
            up_middles.push_back(middle(corner(i, j), corner(i, std::min(j + 1, n))));
        }
    const auto across = [&](int i, int j) { return across_middles[std::size_t(j * (n + 1) + i)]; };
    const auto up = [&](int i, int j) { return up_middles[std::size_t(j * (n + 1) + i)]; };
    PolygonLayer layer;
    for (int j = 0; j < n; ++j)
        for (int i = 0; i < n; ++i) {
            if (uniform(random, 0, 1) < 0.05)
                continue; // ground that is not mapped
            layer.begin_feature();
            const std::vector<Point> ring{corner(i, j),         across(i, j),     corner(i + 1, j), up(i + 1, j),
                                          corner(i + 1, j + 1), across(i, j + 1), corner(i, j + 1), up(i, j)};
            layer.add_ring(RingRole::shell, ring);
        }
    return layer;
}

PolygonLayer stars(Random& random, const Place& place, int count, bool overlap, bool holes) {
    PolygonLayer layer;
    const int across = int(std::ceil(std::sqrt(count)));
    for (int i = 0; i < count; ++i) {
        Point centre = cell_centre(place, i, across);
        double radius = 0.49 * place.size_m / across;
        if (overlap) {
            centre = {place.x + uniform(random, 0.2, 0.8) * place.size_m,
                      place.y + uniform(random, 0.2, 0.8) * place.size_m};
            radius = uniform(random, 0.05, 0.4) * place.size_m;
        }
        layer.begin_feature();
        layer.add_ring(RingRole::shell, star(random, centre, radius, whole(random, 5, 12)));
        if (holes && whole(random, 0, 1) == 1)
            layer.add_ring(RingRole::hole, star(random, centre, radius * 0.25, whole(random, 3, 6)));
    }
    return layer;
}

PolygonLayer bow_ties(Random& random, const Place& place, int count) {
    PolygonLayer layer;
    const int across = int(std::ceil(std::sqrt(count)));
    const double reach = 0.49 * place.size_m / across;
    for (int i = 0; i < count; ++i) {
        const Point centre = cell_centre(place, i, across);
        std::vector<Point> ring;
        for (int k = whole(random, 4, 6); k > 0; --k)
            ring.push_back(
                centimetres(centre.x + uniform(random, -reach, reach), centre.y + uniform(random, -reach, reach)));
        layer.begin_feature();
        layer.add_ring(RingRole::shell, ring);
    }
    return layer;
}

PolygonLayer rectangles(Random& random, const Place& place, int count) {
    PolygonLayer layer;
    const int size = int(place.size_m);
    for (int i = 0; i < count; ++i) {
        const int x0 = whole(random, 0, size - 1), x1 = whole(random, x0 + 1, size);
        const int y0 = whole(random, 0, size - 1), y1 = whole(random, y0 + 1, size);
        const std::vector<Point> ring{{place.x + x0, place.y + y0},
                                      {place.x + x1, place.y + y0},
                                      {place.x + x1, place.y + y1},
                                      {place.x + x0, place.y + y1}};
        layer.begin_feature();
        layer.add_ring(RingRole::shell, ring);
    }
    return layer;
}

PolygonLayer random_layer(Random& random, const Place& place, LayerKind kind) {
    switch (kind) {
    case LayerKind::coverage:
        return coverage(random, place, whole(random, 2, 4));
    case LayerKind::overlapping:
        return stars(random, place, whole(random, 2, 6), true, true);
    case LayerKind::stars_with_holes:
        return stars(random, place, whole(random, 1, 5), false, true);
    case LayerKind::bow_ties:
        return bow_ties(random, place, whole(random, 1, 4));
    case LayerKind::rectangles:
        return rectangles(random, place, whole(random, 1, 5));
    }
    return {};
}

PolygonLayer with_features_reordered(const PolygonLayer& layer, std::span<const FeatureIndex> order) {
    PolygonLayer result;
    for (const FeatureIndex f : order) {
        result.begin_feature();
        for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r)
            result.add_ring(layer.ring(r).role, layer.ring(r).points);
    }
    return result;
}

PolygonLayer with_rings_turned(Random& random, const PolygonLayer& layer) {
    PolygonLayer result;
    for (FeatureIndex f = 0; f < layer.feature_count(); ++f) {
        result.begin_feature();
        for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r) {
            const auto points = layer.ring(r).points;
            std::vector<Point> ring(points.begin(), points.end() - 1);
            std::rotate(ring.begin(), ring.begin() + whole(random, 0, int(ring.size()) - 1), ring.end());
            if (whole(random, 0, 1) == 1)
                std::reverse(ring.begin(), ring.end());
            result.add_ring(layer.ring(r).role, ring);
        }
    }
    return result;
}

PolygonLayer moved(const PolygonLayer& layer, double dx_m, double dy_m) {
    PolygonLayer result;
    for (FeatureIndex f = 0; f < layer.feature_count(); ++f) {
        result.begin_feature();
        for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r) {
            std::vector<Point> ring;
            for (const Point& p : layer.ring(r).points)
                ring.push_back({p.x + dx_m, p.y + dy_m});
            result.add_ring(layer.ring(r).role, ring);
        }
    }
    return result;
}

} // namespace areal::test
