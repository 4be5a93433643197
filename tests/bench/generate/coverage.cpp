// SPDX-License-Identifier: GPL-2.0-or-later
#include "coverage.h"

#include "base/failure.h"
#include "fractal_edge.h"
#include "hash.h"
#include "outline.h"
#include "voronoi.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace areal::bench {
namespace {

using shape::Point;

/// Place on a Z-order curve, so that neighbours in the map are neighbours in the file.
std::uint64_t z_order(Point share_of_extent) {
    const auto spread = [](double v) {
        std::uint64_t n = std::uint64_t(std::clamp(v, 0.0, 1.0) * 65535);
        n = (n | (n << 8)) & 0x00ff00ff;
        n = (n | (n << 4)) & 0x0f0f0f0f;
        n = (n | (n << 2)) & 0x33333333;
        return (n | (n << 1)) & 0x55555555;
    };
    return spread(share_of_extent.x) | (spread(share_of_extent.y) << 1);
}

/// Random places, crowded along curved valleys: each coordinate is moved by a sine of the other.
std::vector<Seed> scatter(const CoverageSpec& spec) {
    constexpr double turn = 2 * std::numbers::pi;
    std::vector<std::pair<std::uint64_t, Seed>> found;
    found.reserve(spec.seeds);
    for (std::uint64_t i = 0; i < spec.seeds; ++i) {
        const std::uint64_t id = mix(spec.seed, i);
        if (share(mix(id, 1)) < spec.dropped_share)
            continue;
        double x = share(mix(id, 2)), y = share(mix(id, 3));
        y += spec.warp * std::sin(turn * (3 * y + 0.7 * std::sin(5 * x))) / (turn * 3);
        x += spec.warp * 0.5 * std::sin(turn * (2 * x + y)) / (turn * 2);
        if (x > 0 && y > 0 && x < 1 && y < 1)
            found.push_back({z_order({x, y}), {{x * spec.extent_m, y * spec.extent_m}, id}});
    }
    std::ranges::sort(found, {}, [](const auto& f) { return std::pair(f.first, f.second.id); });
    std::vector<Seed> seeds;
    for (const auto& [order, seed] : found)
        seeds.push_back(seed);
    return seeds;
}

/// Which cells belong together: union-find over sides between cells that may be joined.
std::vector<std::uint32_t> join_cells(const Tessellation& t, const CoverageSpec& spec) {
    std::vector<std::uint32_t> parent(t.cell_count());
    std::iota(parent.begin(), parent.end(), 0U);
    const auto root = [&](std::uint32_t c) {
        while (parent[c] != c)
            c = parent[c] = parent[parent[c]];
        return c;
    };
    const auto joinable = [&](std::uint32_t seed) { return share(mix(t.seeds[seed].id, 4)) < spec.merged_share; };
    for (std::uint32_t c = 0; c < t.cell_count(); ++c)
        for (std::uint32_t k = t.first_side[c]; k < t.first_side[c + 1]; ++k) {
            const std::uint32_t here = t.seed_of_cell[c], there = t.beyond[k], other = t.cell_of_seed[there];
            if (other == no_cell || here > there || !joinable(here) || !joinable(there))
                continue;
            if (share(mix(t.seeds[here].id ^ t.seeds[there].id, 5)) < spec.join_share)
                parent[std::max(root(c), root(other))] = std::min(root(c), root(other));
        }
    for (std::uint32_t c = 0; c < t.cell_count(); ++c)
        parent[c] = root(c);
    return parent;
}

/// AR5 area types (Nibio, AR5 klassifikasjonssystem): most of a municipality is forest, farmland and open
/// land.
int cover_code(std::uint64_t id) {
    constexpr std::array codes{30, 30, 30, 30, 21, 21, 50, 50, 60, 60, 11, 12, 22, 23, 70, 81, 82, 99};
    return codes[mix(id, 6) % codes.size()];
}

LabelledLayer make(const CoverageSpec& spec, bool is_cover) {
    const Tessellation t = tessellate(scatter(spec), spec.extent_m);
    const std::vector<std::uint32_t> group = join_cells(t, spec);
    std::vector<std::uint32_t> cells(t.cell_count());
    std::iota(cells.begin(), cells.end(), 0U);
    std::ranges::stable_sort(cells, {}, [&](std::uint32_t c) { return group[c]; });
    OutlineTracer tracer(t, group, spec);
    LabelledLayer layer;
    for (std::size_t begin = 0, end = 0; begin < cells.size(); begin = end) {
        while (end < cells.size() && group[cells[end]] == group[cells[begin]])
            ++end;
        tracer.add_outline(std::span(cells).subspan(begin, end - begin), layer.polygons);
        layer.labels.push_back(is_cover ? cover_code(t.seeds[t.seed_of_cell[cells[begin]]].id)
                                        : int(layer.labels.size()) + 1);
    }
    return layer;
}

} // namespace

LabelledLayer make_cover(const CoverageSpec& spec) {
    return make(spec, true);
}
LabelledLayer make_plan(const CoverageSpec& spec) {
    return make(spec, false);
}

StudySpec study(char size) {
    struct Row {
        char size;
        std::size_t cover_seeds, plan_seeds;
        double extent_m;
    };
    constexpr std::array rows{Row{'T', 2550, 460, 3000}, Row{'S', 17300, 3400, 7800}, Row{'M', 68500, 13600, 15700},
                              Row{'L', 682000, 53500, 49500}};
    for (const Row& row : rows)
        if (row.size == size) {
            StudySpec s;
            s.name = std::string(1, size);
            s.cover = {.seeds = row.cover_seeds,
                       .extent_m = row.extent_m,
                       .seed = 11,
                       .spacing_m = 3.85,
                       .merged_share = 0.4,
                       .join_share = 0.45};
            s.plan = {.seeds = row.plan_seeds,
                      .extent_m = row.extent_m,
                      .seed = 12,
                      .spacing_m = 11,
                      .merged_share = 0.6,
                      .warp = 0.4};
            s.plan_before = s.plan;
            s.plan_before.dropped_share = 0.02;
            return s;
        }
    throw BadInput("Size must be T, S, M or L.");
}

} // namespace areal::bench
