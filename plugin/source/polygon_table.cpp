// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/polygon_table.h"

#include "base/failure.h"
#include "shape/measure.h"
#include "shape/repair.h"
#include "source/tidy_rings.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace areal::source {
namespace {

constexpr std::int64_t features_between_reports = 1000;
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
    void mend_unsound();
    void repair(std::int64_t id, shape::FeatureShape& shape);
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
    shape::Repairer m_repairer;
    PolygonTable m_table;
    std::vector<std::optional<double>> m_stored_m2; // per feature, when asked for
    std::int64_t m_with_arcs = 0, m_with_heights = 0, m_other_stored_area = 0;
    ExactArea m_stored_area_difference;
};

Box box_of(const shape::FeatureShape& shape) {
    Box box;
    for (const shape::Ring& ring : shape)
        for (const shape::Point& p : ring.points)
            box.add(p.x, p.y);
    return box;
}

Box box_of(const Feature& feature) {
    Box box = box_of(feature.shape);
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

/// What has coordinates that are no numbers is GEOS' business at once.
bool is_finite(const shape::FeatureShape& shape) {
    const auto is_number = [](const shape::Point& p) { return std::isfinite(p.x) && std::isfinite(p.y); };
    return std::all_of(shape.begin(), shape.end(), [&](const shape::Ring& ring) {
        return std::all_of(ring.points.begin(), ring.points.end(), is_number);
    });
}

void add_feature(const shape::FeatureShape& shape, PolygonTable& table) {
    const shape::FeatureIndex index = table.polygons.begin_feature();
    for (const shape::Ring& ring : shape)
        table.polygons.add_ring(ring.role, ring.points);
    table.areas.push_back(shape::area_of(table.polygons, index));
}

shape::FeatureShape shape_of(const shape::PolygonLayer& layer, shape::FeatureIndex feature) {
    shape::FeatureShape shape;
    for (std::size_t r = layer.ring_begin(feature); r < layer.ring_end(feature); ++r)
        shape.push_back({layer.ring(r).role, {layer.ring(r).points.begin(), layer.ring(r).points.end()}});
    return shape;
}

void Reading::repair(std::int64_t id, shape::FeatureShape& shape) {
    shape::RepairResult result = m_repairer.check(shape);
    if (result.state == shape::RepairState::valid)
        return;
    const ExactArea change = ExactArea::from_m2(std::fabs(result.after_m2 - result.before_m2));
    const Box box = box_of(shape);
    if (result.state == shape::RepairState::unresolved) {
        find(FindingKind::geometry_unresolved,
             {"Feature {1} in {2} is not a sound polygon ({3}) and could not be repaired; it is counted as it "
              "stands ({4}). Mend it in the source.",
              {std::to_string(id), m_table.name, result.fault, Daa{ExactArea::from_m2(result.before_m2)}}},
             id, ExactArea::from_m2(result.before_m2), box);
        return;
    }
    find(FindingKind::invalid_geometry_repaired,
         {"Feature {1} in {2} is not a sound polygon ({3}); it was repaired, which changed its area by {4}.",
          {std::to_string(id), m_table.name, result.fault, SquareMetres{change}}},
         id, change, box);
    shape = std::move(result.shape);
}

/// A big cover has a handful of unsound polygons or none: the overlay finds them, and GEOS mends only those.
void Reading::mend_unsound() {
    const std::vector<shape::FeatureIndex> unsound = shape::unsound_polygons(m_table.polygons);
    if (unsound.empty())
        return;
    const shape::PolygonLayer given = std::exchange(m_table.polygons, {});
    m_table.polygons.reserve(given.feature_count(), given.point_count());
    m_table.areas.clear();
    auto next = unsound.begin();
    for (shape::FeatureIndex feature = 0; feature < given.feature_count(); ++feature) {
        shape::FeatureShape shape = shape_of(given, feature);
        if (next != unsound.end() && *next == feature) {
            repair(m_table.ids[feature], shape);
            ++next;
        }
        add_feature(shape, m_table);
    }
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
    if (tidy_rings(feature.shape))
        find(FindingKind::invalid_geometry_repaired,
             {"Feature {1} in {2} has a ring that does not close; it was closed by a straight line.",
              {std::to_string(feature.id), m_table.name}}, feature.id, {}, box_of(feature.shape));
    if (m_wishes.reshape || !is_finite(feature.shape)) // what is made of it must be sound at once
        repair(feature.id, feature.shape);
    if (m_wishes.reshape && !m_wishes.reshape(feature))
        return;
    if (feature.shape.empty())
        return find_empty(feature.id);
    add_feature(feature.shape, m_table);
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
        find(FindingKind::null_geometry, {"Feature {1} in {2} has no geometry; it is left out.",
                                          {std::to_string(feature.id), m_table.name}}, feature.id);
        break;
    case GeometryKind::empty:
        find_empty(feature.id);
        break;
    case GeometryKind::not_polygons:
        if (m_wishes.reshape) {
            take_polygons(feature);
            break;
        }
        find(FindingKind::not_a_polygon, {"Feature {1} in {2} is a line or a point, not an area; it is left out.",
                                          {std::to_string(feature.id), m_table.name}}, feature.id);
        break;
    }
}

void Reading::report_progress() {
    if (m_wishes.progress == nullptr || m_table.features_read % features_between_reports != 0)
        return;
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
    mend_unsound();
    compare_stored_areas();
    report_counts();
    return std::move(m_table);
}

} // namespace

void PolygonTable::append(const PolygonTable& other) {
    polygons.append(other.polygons);
    ids.insert(ids.end(), other.ids.begin(), other.ids.end());
    values.insert(values.end(), other.values.begin(), other.values.end());
    areas.insert(areas.end(), other.areas.begin(), other.areas.end());
    features_read += other.features_read;
}

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
