// SPDX-License-Identifier: GPL-2.0-or-later
//
// A small SYNTHETIC municipality in the official schemas (no polygon of it is real): land cover as AR5 and as
// Grunnkart, a kommuneplan in force and a proposal, twelve reguleringsplaner of all ages on top of each
// other, nature types that overlap, cultivable soil, buildings and roads. Made from a seed; every area is
// known exactly, because all polygons are sets of equal triangles (mesh.h). The answers are in answers.h.
//
// Field names are those of the specifications with æøå; make_municipality writes them under other namings.
#pragma once

#include "municipality/mesh.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace areal::fixture {

struct Feature {
    std::vector<std::string> values; // in the order of the layer's fields; empty for null
    std::vector<Triangle> triangles; // the ground it takes; for buildings the triangle it stands in
    std::vector<MeshPolygon> polygons;
    std::vector<Metres> outline; // instead of polygons: a small ring or, in a layer of lines, a line
    std::int64_t area_m2 = 0;
};

struct Layer {
    std::string name;
    std::vector<std::string> fields;
    std::vector<Feature> features;
    bool lines = false;

    const std::string& value(const Feature& feature, std::string_view field) const;
    /// Feature on each triangle, -1 for none; where several lie on top the one listed first.
    std::vector<int> owner(const Mesh& mesh) const;
    /// Throws std::out_of_range when there is no such field.
    std::size_t field(std::string_view name) const;
};

struct Municipality {
    explicit Municipality(std::uint64_t seed);

    Mesh mesh;
    std::vector<bool> inside; // by triangle: within the boundary
    Layer boundary;
    Layer ar5;           // tiles the municipality but for one gap; 99 and constructed ground are there
    Layer grunnkart;     // the same ground, finer; some polygons taken from the plan (arealbrukKilde FraPlan)
    Layer plan_in_force; // pbl 2008; one gap, one tunnel below the ground
    Layer proposal;
    Layer zoning_outlines; // RpOmråde: id, date, status, law
    Layer zoning_plans;    // RpArealformålOmråde and RbFormålOmråde of twelve plans
    Layer nature_mdir;     // lokalitetskvalitet; polygons overlap
    Layer nature_dn13;     // verdi A, B, C; polygons overlap, each other and nature_mdir
    Layer cultivable;
    Layer buildings; // 50 m2 each
    Layer roads;     // lines with a width
};

} // namespace areal::fixture
