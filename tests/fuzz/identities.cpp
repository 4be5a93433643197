// SPDX-License-Identifier: GPL-2.0-or-later
#include "identities.h"

#include "base/failure.h"
#include "shape/edge_run.h"
#include "shape/overlay.h"
#include "shape/tile_wish.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <span>

namespace areal::fuzz {
namespace {

using shape::FeatureIndex;
using shape::OverlayTable;
using shape::PolygonLayer;

using Stack = std::vector<FeatureIndex>;
using Rows = std::map<std::vector<Stack>, ExactArea>; // a stack per layer, spelled out

[[noreturn]] void fail(const char* what, double seen, double expected) {
    std::fprintf(stderr, "identity broken: %s (%.12g m2, expected %.12g)\n", what, seen, expected);
    std::abort();
}

/// Ground a place can hold: the row's place may be larger than its ground by a tile, never smaller.
void check_row(const shape::OverlayRow& row) {
    if (row.plan_area.units() <= 0)
        fail("a row without ground", row.plan_area.m2(), 0);
    const double width = row.place.max_x - row.place.min_x, height = row.place.max_y - row.place.min_y;
    const double most = width * height;
    if (!(row.plan_area.m2() <= most * (1 + 1e-9) + 1e-6))
        fail("a row with more ground than its place", row.plan_area.m2(), most);
}

/// Nothing when the engine refuses the input with a sentence.
std::optional<Rows> rows_of(const std::vector<const PolygonLayer*>& layers, int threads = 1) {
    shape::OverlayOptions options;
    options.threads = threads;
    OverlayTable table;
    try {
        table = shape::overlay(layers, options);
    } catch (const BadInput&) {
        return std::nullopt;
    }
    Rows rows;
    for (const shape::OverlayRow& row : table.rows) {
        check_row(row);
        std::vector<Stack> key;
        for (std::size_t k = 0; k < layers.size(); ++k)
            key.push_back(table.stacks[k].features(row.stacks[k]));
        if (!rows.emplace(std::move(key), row.plan_area).second)
            fail("one combination in two rows", row.plan_area.m2(), 0);
    }
    return rows;
}

void expect_same(const char* what, const std::optional<Rows>& seen, const std::optional<Rows>& expected) {
    if (seen.has_value() != expected.has_value())
        fail(what, seen.has_value(), expected.has_value());
    if (!seen || *seen == *expected)
        return;
    for (const auto& [key, area] : *expected) {
        const auto at = seen->find(key);
        if (at == seen->end() || at->second != area)
            fail(what, at == seen->end() ? 0 : at->second.m2(), area.m2());
    }
    fail(what, double(seen->size()), double(expected->size()));
}

PolygonLayer turned(const PolygonLayer& layer) {
    PolygonLayer result;
    std::vector<shape::Point> points;
    for (FeatureIndex f = 0; f < layer.feature_count(); ++f) {
        result.begin_feature();
        for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r) {
            const PolygonLayer::RingView ring = layer.ring(r);
            points.assign(ring.points.begin(), ring.points.end() - 1);
            std::rotate(points.begin(), points.begin() + std::ptrdiff_t(points.size() / 2), points.end());
            std::reverse(points.begin(), points.end());
            result.add_ring(ring.role, points);
        }
    }
    return result;
}

Rows with_layers_reversed(const Rows& rows) {
    Rows result;
    for (const auto& [key, area] : rows)
        result[std::vector<Stack>(key.rbegin(), key.rend())] = area;
    return result;
}

/// The rows of one layer alone against its share of the whole. Alone it may be cut at another grid: equal but
/// for the rounding of cut points, far below a square millimetre for anything on a map.
void check_parts(const Rows& whole, const Rows& alone, std::size_t layer, double rounding_m2) {
    std::map<Stack, ExactArea> missing;
    for (const auto& [key, area] : alone)
        missing[key[0]] += area;
    for (const auto& [key, area] : whole)
        if (!key[layer].empty())
            missing[key[layer]] -= area;
    for (const auto& [stack, area] : missing)
        if (std::fabs(area.m2()) > rounding_m2)
            fail("parts that do not sum to the whole", area.m2(), 0);
}

/// Tiles that the layers' borders pass when they are overlaid, or some more.
double tiles_passed(std::span<const PolygonLayer* const> layers) {
    shape::EdgeCensus census;
    double tiles = 0;
    std::vector<double> lengths_m;
    for (const PolygonLayer* layer : layers) {
        const shape::EdgeRuns edges = shape::edge_runs(*layer, 0, FeatureIndex(layer->feature_count()));
        census.add(edges.census);
        for (const shape::EdgeRun& run : edges.runs)
            for (std::uint32_t i = 0; i < run.edge_count; ++i)
                lengths_m.push_back(std::fabs(run.points[i + 1].x - run.points[i].x) +
                                    std::fabs(run.points[i + 1].y - run.points[i].y));
    }
    const double side_m = shape::TileGrid::for_edges(census, shape::tile_wish({}, layers.size())).side_m();
    for (const double length_m : lengths_m)
        tiles += 2 + length_m / side_m;
    return tiles;
}

/// What rounding may add up to: some units in the last place of the coordinates, along all lines, where cut points
/// are; and an area unit for each tile that a border passes (shape/overlay.h).
double rounding_m2(std::span<const PolygonLayer* const> layers) {
    double farthest_m = 1, line_m = 0;
    for (const PolygonLayer* layer : layers)
        for (std::size_t r = 0; r < layer->ring_count(); ++r) {
            const auto points = layer->ring(r).points;
            for (std::size_t k = 0; k + 1 < points.size(); ++k) {
                farthest_m = std::max({farthest_m, std::fabs(points[k].x), std::fabs(points[k].y)});
                line_m += std::hypot(points[k + 1].x - points[k].x, points[k + 1].y - points[k].y);
            }
        }
    return 1e-7 + 1e-14 * farthest_m * line_m + tiles_passed(layers) / ExactArea::units_per_m2;
}

} // namespace

void check_overlay(const std::vector<PolygonLayer>& layers) {
    std::vector<const PolygonLayer*> in_order;
    std::vector<PolygonLayer> rings_turned;
    for (const PolygonLayer& layer : layers) {
        in_order.push_back(&layer);
        rings_turned.push_back(turned(layer));
    }
    const std::optional<Rows> rows = rows_of(in_order);
    expect_same("two threads change the rows", rows_of(in_order, 2), rows);

    std::vector<const PolygonLayer*> reversed(in_order.rbegin(), in_order.rend());
    const std::optional<Rows> other_way = rows_of(reversed);
    expect_same("the order of the layers changes the rows",
                other_way ? std::optional(with_layers_reversed(*other_way)) : other_way, rows);

    // A ring of three points with one that is no number: turned, it may come to be closed by the other two, and
    // then it is no ring at all and nothing to refuse.
    if (!rows)
        return;
    std::vector<const PolygonLayer*> turned_in_order;
    for (const PolygonLayer& layer : rings_turned)
        turned_in_order.push_back(&layer);
    expect_same("ring start and direction change the rows", rows_of(turned_in_order), rows);

    for (std::size_t k = 0; layers.size() > 1 && k < layers.size(); ++k)
        if (const auto alone = rows_of({in_order[k]}))
            check_parts(*rows, *alone, k,
                        rounding_m2(in_order) + tiles_passed({&in_order[k], 1}) / ExactArea::units_per_m2);
}

} // namespace areal::fuzz
