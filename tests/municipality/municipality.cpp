// SPDX-License-Identifier: GPL-2.0-or-later
#include "municipality/municipality.h"

#include "municipality/sketch.h"

#include <algorithm>
#include <stdexcept>

namespace areal::fixture {
namespace {

constexpr int columns = 200, rows = 160; // 4.0 km by 3.2 km

} // namespace

std::size_t Layer::field(std::string_view wanted) const {
    const auto at = std::find(fields.begin(), fields.end(), wanted);
    if (at == fields.end())
        throw std::out_of_range(name + " has no field " + std::string(wanted));
    return std::size_t(at - fields.begin());
}

const std::string& Layer::value(const Feature& feature, std::string_view wanted) const {
    return feature.values[field(wanted)];
}

std::vector<int> Layer::owner(const Mesh& mesh) const {
    std::vector<int> owners(std::size_t(mesh.size()), -1);
    for (std::size_t k = features.size(); k-- > 0;)
        for (const Triangle t : features[k].triangles)
            owners[std::size_t(t)] = int(k);
    return owners;
}

Feature feature_on(const Mesh& mesh, std::vector<std::string> values, std::vector<Triangle> triangles) {
    Feature feature;
    feature.values = std::move(values);
    feature.polygons = mesh.outline(triangles);
    feature.area_m2 = Mesh::triangle_m2 * std::int64_t(triangles.size());
    feature.triangles = std::move(triangles);
    return feature;
}

Layer tiled_layer(const Municipality& m, std::string name, std::vector<std::string> fields, const Labelling& label) {
    Layer layer{std::move(name), std::move(fields), {}, false};
    std::map<std::vector<std::string>, int> numbers;
    std::vector<std::vector<std::string>> values;
    std::vector<int> labels(std::size_t(m.mesh.size()), -1);
    for (Triangle t = 0; t < m.mesh.size(); ++t) {
        if (!m.inside[std::size_t(t)])
            continue;
        const std::vector<std::string> here = label(t);
        if (here.empty())
            continue;
        const auto [at, added] = numbers.emplace(here, int(values.size()));
        if (added)
            values.push_back(here);
        labels[std::size_t(t)] = at->second;
    }
    for (std::vector<Triangle>& region : m.mesh.regions(labels)) {
        const auto& of_region = values[std::size_t(labels[std::size_t(region.front())])];
        layer.features.push_back(feature_on(m.mesh, of_region, std::move(region)));
    }
    return layer;
}

std::vector<Triangle> blob(const Municipality& m, int i, int j, int radius, std::uint64_t seed) {
    const Noise noise(seed);
    std::vector<Triangle> triangles;
    for (Triangle t = 0; t < m.mesh.size(); ++t) {
        const Corner c = m.mesh.middle3(t);
        const std::int64_t di = c.i - 3 * i, dj = c.j - 3 * j;
        // The rim moves in and out by up to a third of the radius.
        const std::int64_t reach = 3LL * radius * (6667 + 2 * noise.at(c, 10) / 3) / 10000;
        if (m.inside[std::size_t(t)] && di * di + dj * dj <= reach * reach)
            triangles.push_back(t);
    }
    return triangles;
}

Municipality::Municipality(std::uint64_t seed) : mesh(columns, rows), inside(std::size_t(mesh.size()), false) {
    const Noise rim(seed);
    std::vector<Triangle> ground;
    for (Triangle t = 0; t < mesh.size(); ++t) {
        const Corner c = mesh.middle3(t);
        const int margin = 3 * (2 + rim.at(c, 16) / 1000);
        inside[std::size_t(t)] =
            c.i >= margin && c.j >= margin && c.i < 3 * columns - margin && c.j < 3 * rows - margin;
    }
    // The boundary is one piece: islands that the ragged rim cut off are not the municipality's.
    std::vector<int> label(inside.size());
    std::transform(inside.begin(), inside.end(), label.begin(), [](bool in) { return in ? 0 : -1; });
    auto parts = mesh.regions(label);
    ground =
        *std::max_element(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    inside.assign(inside.size(), false);
    for (const Triangle t : ground)
        inside[std::size_t(t)] = true;

    boundary = {"kommune", {"kommunenummer", "kommunenavn", "syntetisk"}, {}, false};
    boundary.features.push_back(feature_on(mesh, {"9999", "Prøvekommunen", synthetic}, ground));
    draw_ground(*this, seed);
    draw_plans(*this, seed);
    draw_zoning_plans(*this, seed);
    draw_themes(*this, seed);
}

} // namespace areal::fixture
