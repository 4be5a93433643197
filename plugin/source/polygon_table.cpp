// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/polygon_table.h"

#include "base/failure.h"
#include "source/polygon_mending.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace areal::source {
namespace {

// Between two looks at whether to go on: some milliseconds, whatever the polygons are like.
constexpr std::int64_t features_between_reports = 1000;
constexpr std::size_t points_between_reports = 100000;
constexpr double stored_area_slack_m2 = 1.0; // a stored area is often rounded to whole m2

class Reading {
  public:
    Reading(FeatureSource& source, const ReadWishes& wishes)
        : m_source(source), m_wishes(wishes), m_from(require_crs(source.info())) {
        m_table.name = source.info().name;
        if (!m_from.same_as(wishes.crs))
            m_transform.emplace(m_from, wishes.crs);
    }

    PolygonTable run();

  private:
    void take(Feature& feature);
    void take_polygons(Feature& feature);
    void check_degrees(const Feature& feature) const;
    void transform(Feature& feature) const;
    void compare_stored_areas();
    void report_counts();
    void report_progress();
    void find(FindingKind kind, Sentence sentence, std::optional<std::int64_t> id = {}, ExactArea area = {},
              Box box = {}) {
        m_table.findings.add({kind, m_table.name, id, std::move(sentence), area, box});
    }

    void find_empty(std::int64_t id) {
        find(FindingKind::empty_geometry,
             {"Feature {1} in {2} has an empty geometry; it is left out.", {std::to_string(id), m_table.name}}, id);
    }

    FeatureSource& m_source;
    const ReadWishes& m_wishes;
    shape::Crs m_from;
    std::optional<shape::CrsTransform> m_transform;
    PolygonTable m_table;
    PolygonMending m_mending{m_table, m_wishes.progress};
    std::vector<std::optional<double>> m_stored_m2; // per feature, when asked for
    std::size_t m_points_reported = 0;
    std::int64_t m_with_arcs = 0, m_with_heights = 0, m_other_stored_area = 0;
    ExactArea m_stored_area_difference;
};

Box box_of(const Feature& feature) {
    Box box;
    for (const shape::Ring& ring : feature.shape)
        for (const shape::Point& p : ring.points)
            box.add(p.x, p.y);
    for (const auto& line : feature.lines)
        for (const shape::Point& p : line)
            box.add(p.x, p.y);
    for (const shape::Point& p : feature.points)
        box.add(p.x, p.y);
    return box;
}

void Reading::check_degrees(const Feature& feature) const {
    if (!m_from.is_geographic())
        return;
    const Box box = box_of(feature);
    if (box.empty() || (box.min_x >= -180 && box.max_x <= 180 && box.min_y >= -90 && box.max_y <= 90))
        return;
    throw BadInput("\"{1}\" says its coordinates are degrees ({2}), but feature {3} lies outside ±180/±90: they "
                   "are metres in some other system. Set the right coordinate system on the layer.",
                   {m_table.name, m_from.name(), std::to_string(feature.id)});
}

void Reading::transform(Feature& feature) const {
    if (!m_transform)
        return;
    for (shape::Ring& ring : feature.shape)
        m_transform->apply(ring.points);
    for (auto& line : feature.lines)
        m_transform->apply(line);
    m_transform->apply(feature.points);
}

void Reading::compare_stored_areas() {
    for (std::size_t feature = 0; feature < m_stored_m2.size(); ++feature) {
        if (!m_stored_m2[feature])
            continue;
        const double difference_m2 = std::fabs(*m_stored_m2[feature] - m_table.areas[feature].m2());
        if (difference_m2 <= stored_area_slack_m2)
            continue;
        ++m_other_stored_area;
        m_stored_area_difference += ExactArea::from_m2(difference_m2);
    }
}

void Reading::take_polygons(Feature& feature) {
    check_degrees(feature);
    transform(feature);
    m_mending.tidy(feature.id, feature.shape, bool(m_wishes.reshape)); // what is made of it must be sound at once
    if (m_wishes.reshape && !m_wishes.reshape(feature))
        return;
    if (feature.shape.empty())
        return find_empty(feature.id);
    m_mending.add(feature.shape);
    m_table.ids.push_back(feature.id);
    if (m_wishes.stored_area_field) {
        const auto& stored = feature.values[*m_wishes.stored_area_field];
        m_stored_m2.push_back(stored ? std::optional(std::atof(stored->c_str())) : std::nullopt);
    }
    auto& kept = m_table.values.emplace_back();
    for (const std::size_t field : m_wishes.fields)
        kept.push_back(std::move(feature.values[field]));
}

void Reading::take(Feature& feature) {
    m_with_arcs += feature.had_arcs;
    m_with_heights += feature.had_heights;
    switch (feature.kind) {
    case GeometryKind::polygons:
        take_polygons(feature);
        break;
    case GeometryKind::null:
        find(FindingKind::null_geometry,
             {"Feature {1} in {2} has no geometry; it is left out.", {std::to_string(feature.id), m_table.name}},
             feature.id);
        break;
    case GeometryKind::empty:
        find_empty(feature.id);
        break;
    case GeometryKind::not_polygons:
        if (m_wishes.reshape) {
            take_polygons(feature);
            break;
        }
        find(FindingKind::not_a_polygon,
             {"Feature {1} in {2} is a line or a point, not an area; it is left out.",
              {std::to_string(feature.id), m_table.name}},
             feature.id);
        break;
    }
}

void Reading::report_progress() {
    const bool many_points = m_table.polygons.point_count() - m_points_reported >= points_between_reports;
    if (m_wishes.progress == nullptr || (m_table.features_read % features_between_reports != 0 && !many_points))
        return;
    m_points_reported = m_table.polygons.point_count();
    if (m_wishes.progress->cancelled())
        throw Cancelled();
    if (m_source.info().feature_count > 0)
        m_wishes.progress->share(double(m_table.features_read) / double(m_source.info().feature_count));
}

void Reading::report_counts() {
    m_table.findings.add(m_source.info().opening);
    if (!m_source.info().crs_note.empty())
        find(FindingKind::crs_corrected,
             {"The coordinate system of {1} is {2} ({3}), read from the file's own head; the driver did not know it.",
              {m_table.name, m_from.id(), m_from.name()}});
    if (m_with_arcs > 0)
        find(FindingKind::curves_linearised, {"Arcs in {2} were drawn as lines that leave the arc by at most 1 mm. "
                                              "Features: {1}.",
                                              {m_with_arcs, m_table.name}});
    if (m_with_heights > 0)
        find(FindingKind::heights_dropped,
             {"Heights in {2} are not used; areas are measured in the plane. Features: {1}.",
              {m_with_heights, m_table.name}});
    if (m_other_stored_area > 0)
        find(FindingKind::stored_area_differs,
             {"The stored area in field {3} of {2} differs from the geometry by {4} in all; the geometry is "
              "used. Features: {1}.",
              {m_other_stored_area, m_table.name, m_source.info().fields[*m_wishes.stored_area_field].name,
               SquareMetres{m_stored_area_difference}}},
             std::nullopt, m_stored_area_difference);
}

PolygonTable Reading::run() {
    if (m_source.info().feature_count > 0)
        m_table.polygons.reserve(std::size_t(m_source.info().feature_count), 0);
    m_source.rewind();
    Feature feature;
    while (m_source.next(feature)) {
        ++m_table.features_read;
        if (!m_wishes.wanted || m_wishes.wanted(feature))
            take(feature);
        report_progress();
    }
    if (m_table.features_read == 0 && !m_wishes.may_be_empty)
        throw BadInput("\"{1}\" has no features; the layer is empty.", {m_table.name});
    if (m_table.polygons.feature_count() == 0 && !m_wishes.may_be_empty)
        throw BadInput("\"{1}\" has {2} features but none with an area that can be used; an account needs polygons.",
                       {m_table.name, m_table.features_read});
    m_mending.mend_unsound();
    compare_stored_areas();
    report_counts();
    return std::move(m_table);
}

} // namespace

const shape::Crs& require_crs(const LayerInfo& info) {
    if (!info.crs)
        throw BadInput("\"{1}\" does not say which coordinate system it is in, so its areas cannot be measured. Set "
                       "the coordinate system on the layer (in QGIS: Layer > Set CRS) and save it.",
                       {info.name});
    return *info.crs;
}

PolygonTable read_polygons(FeatureSource& source, const ReadWishes& wishes) {
    return Reading(source, wishes).run();
}

} // namespace areal::source
