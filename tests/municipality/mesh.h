// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ground cut into right triangles of exactly 200 m2 whose corners are whole metres. Everything the synthetic
// municipality holds is a set of such triangles, so every area anybody may ask for is a count times 200,
// while the borders run askew (the mesh is turned by 36.87 degrees) and neighbours share every corner.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <vector>

namespace areal::fixture {

struct Corner {
    int i = 0, j = 0; // steps of 20 m along the two axes of the mesh
    friend auto operator<=>(const Corner&, const Corner&) = default;
};

struct Metres {
    double x = 0, y = 0;
    friend bool operator==(const Metres&, const Metres&) = default;
};

/// Closed rings of corners; the shell runs counter-clockwise, holes clockwise.
struct MeshPolygon {
    std::vector<Corner> shell;
    std::vector<std::vector<Corner>> holes;
};

using Triangle = int;

class Mesh {
  public:
    static constexpr std::int64_t triangle_m2 = 200;

    Mesh(int columns, int rows) : m_columns(columns), m_rows(rows) {}

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    int size() const { return 2 * m_columns * m_rows; }
    /// Counter-clockwise; the right angle is at one of them.
    std::array<Corner, 3> corners(Triangle t) const;
    /// Three times the middle, in steps of the mesh, so that it stays whole.
    Corner middle3(Triangle t) const;
    /// Triangles that share an edge; -1 at the rim.
    std::array<Triangle, 3> neighbours(Triangle t) const;
    /// EPSG:25832, whole metres.
    static Metres metres(Corner corner);

    /// The polygons of a set of triangles: one for each part that hangs together by edges, without corners
    /// that lie on a straight line.
    std::vector<MeshPolygon> outline(const std::vector<Triangle>& triangles) const;
    /// Groups of equal label that hang together by edges; triangles with label < 0 are left out.
    std::vector<std::vector<Triangle>> regions(const std::vector<int>& label) const;

  private:
    Triangle at(int i, int j, int half) const;

    int m_columns, m_rows;
};

} // namespace areal::fixture
