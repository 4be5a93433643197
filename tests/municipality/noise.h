// SPDX-License-Identifier: GPL-2.0-or-later
//
// Smooth chance in whole numbers: the same on every machine, because nothing is rounded.
#pragma once

#include "bench/generate/hash.h"
#include "municipality/mesh.h"

#include <cstdint>

namespace areal::fixture {

class Noise {
  public:
    explicit Noise(std::uint64_t seed) : m_seed(seed) {}

    /// 0..9999, smooth over about `cell` steps of the mesh, with finer detail on top.
    int at(Corner middle3, int cell) const {
        return (4 * octave(middle3, cell) + 2 * octave(middle3, (cell + 1) / 2) + octave(middle3, (cell + 3) / 4)) / 7;
    }
    /// 0..9999, the same for a whole square of `cell` steps.
    int block(Corner middle3, int cell) const { return lattice(middle3.i / (3 * cell), middle3.j / (3 * cell), cell); }

  private:
    int lattice(int i, int j, int cell) const {
        const auto place = (std::uint64_t(std::uint32_t(i)) << 32) | std::uint32_t(j);
        return int(bench::mix(bench::mix(m_seed, std::uint64_t(cell)), place) % 10000);
    }
    int octave(Corner middle3, int cell) const {
        const int side = 3 * cell;
        const int i = middle3.i / side, j = middle3.j / side;
        const std::int64_t u = middle3.i % side, v = middle3.j % side;
        const std::int64_t low = lattice(i, j, cell) * (side - u) + lattice(i + 1, j, cell) * u;
        const std::int64_t high = lattice(i, j + 1, cell) * (side - u) + lattice(i + 1, j + 1, cell) * u;
        return int((low * (side - v) + high * v) / (std::int64_t(side) * side));
    }

    std::uint64_t m_seed;
};

} // namespace areal::fixture
