// SPDX-License-Identifier: GPL-2.0-or-later
//
// Real layers with real faults (tests/zoo/layers), read and overlaid: parts against wholes, and against figures
// that GEOS gave for the same clips in another program (GeoPandas: intersection, unary_union).
#include "shape/overlay.h"
#include "source/ogr_source.h"
#include "source/polygon_table.h"

#include <gtest/gtest.h>

#include <map>

namespace areal::source {
namespace {

using shape::OverlayRow;
using shape::OverlayTable;
using shape::PolygonLayer;

PolygonTable layer_of(const std::string& file, const std::string& layer, const std::string& crs) {
    const auto source = open_ogr({AREAL_SOURCE_DIR "/tests/zoo/layers/" + file, layer});
    ReadWishes wishes{shape::Crs::from_definition(crs), {}, {}, {}, nullptr};
    for (std::size_t field = 0; field < source->info().fields.size(); ++field)
        wishes.fields.push_back(field);
    return read_polygons(*source, wishes);
}

/// Squares of 200 m over the box, as one layer.
PolygonLayer board_over(const Box& box) {
    PolygonLayer board;
    for (double y = box.min_y - 1; y < box.max_y; y += 200)
        for (double x = box.min_x - 1; x < box.max_x; x += 200) {
            board.begin_feature();
            board.add_ring(shape::RingRole::shell,
                           std::array<shape::Point, 4>{{{x, y}, {x + 200, y}, {x + 200, y + 200}, {x, y + 200}}});
        }
    return board;
}

/// A polygon's ground counts once for every polygon on it.
ExactArea ground_by_polygon(const OverlayTable& table) {
    ExactArea sum;
    for (const OverlayRow& row : table.rows)
        for (std::size_t n = table.stacks[0].features(row.stacks[0]).size(); n > 0; --n)
            sum += row.plan_area;
    return sum;
}

ExactArea ground_once(const OverlayTable& table) {
    ExactArea sum;
    for (const OverlayRow& row : table.rows)
        if (row.stacks[0] != shape::no_polygon)
            sum += row.plan_area;
    return sum;
}

TEST(ZooLayers, BellunosBrokenRingsLoseNoGround) {
    const PolygonTable cover = layer_of("belluno_zoppe.gpkg", "copertura", "EPSG:25832");
    ASSERT_EQ(cover.areas.size(), 91U);
    EXPECT_EQ(cover.findings.count(FindingKind::geometry_unresolved), 0U);
    // Eight of the 91 are invalid to GEOS; only where they wind wrongly is ground in doubt, and that is little.
    for (const Finding& finding : cover.findings.list())
        EXPECT_LT(finding.area.m2(), 0.001) << finding.feature.value_or(0);
    ExactArea whole;
    for (const ExactArea area : cover.areas)
        whole += area;
    EXPECT_NEAR(whole.m2(), 4319058.5158, 1e-3);
    const PolygonLayer* const alone[] = {&cover.polygons};
    const OverlayTable one = shape::overlay(alone);
    EXPECT_NEAR(ground_by_polygon(one).m2(), whole.m2(), 1e-6);
    const PolygonLayer board = board_over(cover.polygons.box());
    const PolygonLayer* const both[] = {&cover.polygons, &board};
    const OverlayTable parts = shape::overlay(both);
    EXPECT_NEAR(ground_by_polygon(parts).m2(), whole.m2(), 1e-6);
    EXPECT_TRUE(parts.unsound[0].empty());
}

TEST(ZooLayers, MunicipalitiesByLandCoverSumToTheMunicipalities) {
    const PolygonTable municipalities = layer_of("n1000.gpkg", "kommune", "EPSG:25833");
    const PolygonTable cover = layer_of("n1000.gpkg", "arealdekke", "EPSG:25833");
    const PolygonLayer* const layers[] = {&municipalities.polygons, &cover.polygons};
    const OverlayTable table = shape::overlay(layers);
    std::map<std::string, double> by_class_m2;
    std::vector<ExactArea> parts(municipalities.areas.size());
    for (const OverlayRow& row : table.rows) {
        if (row.stacks[0] == shape::no_polygon)
            continue;
        ASSERT_FALSE(table.stacks[0].is_overlap(row.stacks[0]));
        parts[row.stacks[0] - 1] += row.plan_area;
        for (const shape::FeatureIndex f : table.stacks[1].features(row.stacks[1]))
            by_class_m2[*cover.values[f][0]] += row.plan_area.m2();
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        EXPECT_NEAR(parts[i].m2(), municipalities.areas[i].m2(), 1e-3) << *municipalities.values[i][0];
    const std::map<std::string, double> geos_m2{{"ApentOmrade", 3412802328.067222},    {"Havflate", 991224148.2158334},
                                                {"Innsjo", 187644099.15540704},        {"Myr", 71866625.62319744},
                                                {"Skog", 1380333818.0919297},          {"SnoIsbre", 219178692.5237921},
                                                {"Tettbebyggelse", 14865339.909799233}};
    for (const auto& [name, area_m2] : geos_m2)
        EXPECT_NEAR(by_class_m2[name], area_m2, 0.01) << name;
    EXPECT_EQ(by_class_m2.size(), geos_m2.size());
}

TEST(ZooLayers, NaturePolygonsOnTopOfEachOtherAreFound) {
    const PolygonTable nature = layer_of("nature_overlap.gpkg", "polygons", "EPSG:25833");
    ASSERT_EQ(nature.areas.size(), 132U);
    const PolygonLayer* const alone[] = {&nature.polygons};
    const OverlayTable table = shape::overlay(alone);
    const double counted_twice_m2 = (ground_by_polygon(table) - ground_once(table)).m2();
    EXPECT_NEAR(counted_twice_m2, 66430.63263801171, 1e-4);
    EXPECT_NEAR(ground_by_polygon(table).m2(), 616393.7134951146, 1e-4);
}

} // namespace
} // namespace areal::source
