// SPDX-License-Identifier: GPL-2.0-or-later
//
// Bytes as polygons: one to three layers of a few features with a few rings, any of them crossing, touching,
// repeating or falling together. Most points sit on a coarse lattice, because that is where edges coincide
// and corners meet edges; the lattice is scaled and moved to fall on, off and across the engine's tiles.
#include "identities.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace {

using areal::shape::Point;
using areal::shape::PolygonLayer;
using areal::shape::RingRole;

class Bytes {
  public:
    Bytes(const std::uint8_t* data, std::size_t size) : m_at(data), m_end(data + size) {}
    std::uint8_t next() { return m_at == m_end ? 0 : *m_at++; }
    bool done() const { return m_at == m_end; }
    float next_float() {
        std::array<std::uint8_t, 4> raw{next(), next(), next(), next()};
        float value;
        std::memcpy(&value, raw.data(), sizeof value);
        return value;
    }

  private:
    const std::uint8_t* m_at;
    const std::uint8_t* m_end;
};

struct Lattice {
    double step_m;
    Point origin;
    bool free; // points are any float, not on a lattice
    Point point(Bytes& bytes) const {
        if (free) {
            const double x = bytes.next_float();
            return {x, double(bytes.next_float())};
        }
        const double x = bytes.next() % 64;
        return {origin.x + x * step_m, origin.y + bytes.next() % 64 * step_m};
    }
};

Lattice lattice_of(std::uint8_t byte) {
    constexpr std::array steps{0.01, 0.37, 1.0, 3.0, 7.3, 24.0, 1000.0, 1e5};
    constexpr std::array<Point, 4> origins{Point{0, 0}, {600000, 6640000}, {-31.5, -31.5}, {1e9 + 0.25, -1e9}};
    return {steps[byte % 8], origins[byte / 8 % 4], byte >= 224};
}

std::vector<PolygonLayer> layers_of(Bytes bytes) {
    const std::uint8_t head = bytes.next();
    const Lattice lattice = lattice_of(bytes.next());
    std::vector<PolygonLayer> layers(1 + head % 3);
    std::vector<Point> ring;
    for (int features = 0; features < 24 && !bytes.done(); ++features) {
        PolygonLayer& layer = layers[bytes.next() % layers.size()];
        layer.begin_feature();
        const int rings = 1 + bytes.next() % 3;
        for (int r = 0; r < rings; ++r) {
            ring.clear();
            const int points = 3 + bytes.next() % 14;
            for (int p = 0; p < points; ++p)
                ring.push_back(lattice.point(bytes));
            layer.add_ring(bytes.next() % 4 == 0 && r > 0 ? RingRole::hole : RingRole::shell, ring);
        }
    }
    return layers;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    areal::fuzz::check_overlay(layers_of(Bytes(data, size)));
    return 0;
}
