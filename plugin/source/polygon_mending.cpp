// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/polygon_mending.h"

#include "shape/measure.h"
#include "source/lookout.h"
#include "source/tidy_rings.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace areal::source {
namespace {

// The share done is told by the reading, of which the mending is the end.
class OnlyCancel : public Progress {
  public:
    explicit OnlyCancel(const Progress* asked) : m_asked(asked) {}
    bool cancelled() const override { return m_asked != nullptr && m_asked->cancelled(); }

  private:
    const Progress* m_asked;
};

/// What has coordinates that are no numbers is GEOS' business at once.
bool is_finite(const shape::FeatureShape& shape) {
    const auto is_number = [](const shape::Point& p) { return std::isfinite(p.x) && std::isfinite(p.y); };
    return std::all_of(shape.begin(), shape.end(), [&](const shape::Ring& ring) {
        return std::all_of(ring.points.begin(), ring.points.end(), is_number);
    });
}

} // namespace

void PolygonMending::add(const shape::FeatureShape& shape) {
    const shape::FeatureIndex index = m_table.polygons.begin_feature();
    for (const shape::Ring& ring : shape)
        m_table.polygons.add_ring(ring.role, ring.points);
    m_table.areas.push_back(shape::area_of(m_table.polygons, index));
}

void PolygonMending::tidy(std::int64_t id, shape::FeatureShape& shape, bool fully) {
    if (tidy_rings(shape))
        m_table.findings.add({FindingKind::invalid_geometry_repaired,
                              m_table.name,
                              id,
                              {"Feature {1} in {2} has a ring that does not close; it was closed by a straight line.",
                               {std::to_string(id), m_table.name}},
                              {},
                              shape::box_of(shape)});
    if (fully || !is_finite(shape))
        repair(id, shape);
}

void PolygonMending::repair(std::int64_t id, shape::FeatureShape& shape) {
    shape::RepairResult result = m_repairer.check(shape);
    if (result.state == shape::RepairState::valid)
        return;
    const ExactArea change = ExactArea::from_m2(std::fabs(result.after_m2 - result.before_m2));
    const Box box = shape::box_of(shape);
    if (result.state == shape::RepairState::unresolved) {
        m_table.findings.add(
            {FindingKind::geometry_unresolved,
             m_table.name,
             id,
             {"Feature {1} in {2} is not a sound polygon ({3}) and could not be repaired; it is counted as it "
              "stands ({4}). Mend it in the source.",
              {std::to_string(id), m_table.name, result.fault, Daa{ExactArea::from_m2(result.before_m2)}}},
             ExactArea::from_m2(result.before_m2),
             box});
        return;
    }
    m_table.findings.add(
        {FindingKind::invalid_geometry_repaired,
         m_table.name,
         id,
         {"Feature {1} in {2} is not a sound polygon ({3}); it was repaired, which changed its area by {4}.",
          {std::to_string(id), m_table.name, result.fault, SquareMetres{change}}},
         change,
         box});
    shape = std::move(result.shape);
}

/// A big cover has a handful of unsound polygons or none: the overlay finds them, and GEOS mends only those.
void PolygonMending::mend_unsound() {
    OnlyCancel only_cancel(m_progress);
    Lookout lookout(m_progress);
    const std::vector<shape::FeatureIndex> unsound = shape::unsound_polygons(m_table.polygons, &only_cancel);
    if (unsound.empty())
        return;
    const shape::PolygonLayer given = std::exchange(m_table.polygons, {});
    m_table.polygons.reserve(given.feature_count(), given.point_count());
    m_table.areas.clear();
    auto next = unsound.begin();
    for (shape::FeatureIndex feature = 0; feature < given.feature_count(); ++feature) {
        shape::FeatureShape shape = shape::shape_of(given, feature);
        lookout.often();
        if (next != unsound.end() && *next == feature) {
            lookout.now();
            repair(m_table.ids[feature], shape);
            ++next;
        }
        add(shape);
    }
}

} // namespace areal::source
