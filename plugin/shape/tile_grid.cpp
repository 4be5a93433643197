// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_grid.h"

#include "base/failure.h"

namespace areal::shape {

namespace {

constexpr int most_tiles_across_bits = 30;

int median_length_bits(const EdgeCensus& census) {
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < census.by_length.size(); ++i) {
        seen += census.by_length[i];
        if (2 * seen >= census.edges)
            return int(i) - 32;
    }
    return 0;
}

/// Upper bound of the tile borders that edges cross.
double crossings(const EdgeCensus& census, int side_bits) {
    double sum = 0;
    for (std::size_t i = 0; i < census.by_length.size(); ++i)
        sum += double(census.by_length[i]) * std::ldexp(1.5, int(i) - 31 - side_bits);
    return sum;
}

} // namespace

void EdgeCensus::add(const EdgeCensus& other) {
    extent.add(other.extent);
    edges += other.edges;
    for (std::size_t i = 0; i < by_length.size(); ++i)
        by_length[i] += other.by_length[i];
}

TileGrid::TileGrid(int side_bits)
    : m_side_bits(side_bits), m_side_m(std::ldexp(1.0, side_bits)), m_tiles_per_m(std::ldexp(1.0, -side_bits)) {}

TileGrid TileGrid::for_edges(const EdgeCensus& census, const TileWish& wish) {
    const Box& e = census.extent;
    if (e.empty())
        return TileGrid(0);
    const double farthest = std::max({-e.min_x, -e.min_y, e.max_x, e.max_y});
    if (farthest > farthest_coordinate_m)
        throw BadInput("A layer has coordinates more than a million kilometres from the origin. "
                       "Check that it has the right coordinate system and no broken polygons.");
    const int fitting = std::min(median_length_bits(census) + wish.width_bits, wish.coarsest_side_bits);
    int bits = std::max(wish.side_bits.value_or(fitting), finest_side_bits);
    // Few edges need few tiles.
    const double most_crossings = 4.0 * double(census.edges) + 4e3;
    while (bits < coarsest_side_bits && (std::ldexp(farthest, -bits) > std::ldexp(1.0, most_tiles_across_bits) ||
                                         crossings(census, bits) > most_crossings))
        ++bits;
    return TileGrid(std::min(bits, coarsest_side_bits));
}

} // namespace areal::shape
