// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ground_reader.h"

#include "shape/buffer.h"

#include <array>
#include <utility>

namespace areal::source {
namespace {

class GroundMaker {
  public:
    GroundMaker(const GroundWishes& wishes, std::string layer) : m_wishes(wishes), m_layer(std::move(layer)) {}

    bool make(Feature& feature);
    Findings findings() const;

  private:
    double reach_m(const Feature& feature, GroundGeometry geometry, bool present);

    const GroundWishes& m_wishes;
    std::string m_layer;
    shape::Bufferer m_bufferer;
    std::array<std::int64_t, std::size_t(GroundGeometry::count_)> m_without_width{};
    Findings m_given_up;
};

double GroundMaker::reach_m(const Feature& feature, GroundGeometry geometry, bool present) {
    if (!present)
        return 0;
    const std::optional<double> reach = m_wishes.reach_m(feature, geometry);
    if (reach && *reach > 0)
        return *reach;
    ++m_without_width[std::size_t(geometry)]; // of no matter for a polygon
    return 0;
}

bool GroundMaker::make(Feature& feature) {
    const shape::Reach reach{reach_m(feature, GroundGeometry::point, !feature.points.empty()),
                             reach_m(feature, GroundGeometry::line, !feature.lines.empty()),
                             reach_m(feature, GroundGeometry::polygon, !feature.shape.empty())};
    auto ground =
        m_bufferer.ground({std::move(feature.points), std::move(feature.lines), std::move(feature.shape)}, reach);
    if (!ground) {
        m_given_up.add({FindingKind::geometry_unresolved,
                        m_layer,
                        feature.id,
                        {"The ground of feature {1} in {2} could not be drawn; it is left out.",
                         {std::to_string(feature.id), m_layer}},
                        {},
                        {}});
        return false;
    }
    feature.shape = std::move(*ground);
    return !feature.shape.empty();
}

Findings GroundMaker::findings() const {
    Findings findings = m_given_up;
    const auto list = [&](GroundGeometry geometry, const char* pattern) {
        if (const std::int64_t count = m_without_width[std::size_t(geometry)]; count > 0)
            findings.add({FindingKind::no_width, m_layer, std::nullopt, {pattern, {count, m_layer}}, {}, {}});
    };
    list(GroundGeometry::point, "Points in {2} have no known width and take no ground; give them one. Features: {1}.");
    list(GroundGeometry::line, "Lines in {2} have no known width and take no ground; give them one. Features: {1}.");
    return findings;
}

} // namespace

PolygonTable read_ground(FeatureSource& source, const GroundWishes& wishes) {
    GroundMaker maker(wishes, source.info().name);
    ReadWishes read = wishes.read;
    read.reshape = [&](Feature& feature) { return maker.make(feature); };
    PolygonTable table = read_polygons(source, read);
    table.findings.add(maker.findings());
    return table;
}

} // namespace areal::source
