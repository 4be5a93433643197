// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layer_geometry.h"

#include <gtest/gtest.h>

namespace areal::qgis {
namespace {

source::Feature read(const char* wkt) {
    source::Feature feature;
    read_geometry(QgsGeometry::fromWkt(QLatin1String(wkt)), feature);
    return feature;
}

TEST(LayerGeometry, KeepsShellsHolesAndCoordinates) {
    const auto feature = read("MultiPolygon(((0 0,10 0,10 10,0 0),(1 .5,2 .5,2 1,1 .5)),((20 0,30 0,30 10,20 0)))");
    ASSERT_EQ(feature.kind, source::GeometryKind::polygons);
    ASSERT_EQ(feature.shape.size(), 3u);
    EXPECT_EQ(feature.shape[0].role, shape::RingRole::shell);
    EXPECT_EQ(feature.shape[1].role, shape::RingRole::hole);
    EXPECT_EQ(feature.shape[2].role, shape::RingRole::shell);
    EXPECT_EQ(feature.shape[1].points[0].y, 0.5);
}

TEST(LayerGeometry, TellsNullEmptyAndOtherKindsApart) {
    source::Feature feature;
    read_geometry(QgsGeometry(), feature);
    EXPECT_EQ(feature.kind, source::GeometryKind::null);
    EXPECT_EQ(read("Polygon EMPTY").kind, source::GeometryKind::empty);
    EXPECT_EQ(read("LineString(0 0,1 1)").kind, source::GeometryKind::not_polygons);
    EXPECT_EQ(read("GeometryCollection(Point(0 0),Polygon((0 0,1 0,1 1,0 0)))").kind, source::GeometryKind::polygons);
}

TEST(LayerGeometry, DropsHeightsAndSaysSo) {
    const auto feature = read("PolygonZ((0 0 7,10 0 7,10 10 7,0 0 7))");
    EXPECT_TRUE(feature.had_heights);
    EXPECT_EQ(feature.shape[0].points.size(), 4u);
}

TEST(LayerGeometry, DrawsArcsWithinTheTolerance) {
    const auto feature = read("CurvePolygon(CircularString(-50 0,50 0,-50 0))");
    ASSERT_TRUE(feature.had_arcs);
    ASSERT_EQ(feature.shape.size(), 1u);
    const auto& points = feature.shape[0].points;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double x = (points[i - 1].x + points[i].x) / 2, y = (points[i - 1].y + points[i].y) / 2;
        EXPECT_LE(50 - std::hypot(x, y), source::arc_tolerance_m * 1.01);
    }
}

TEST(LayerGeometry, ReadsStraightCurveTypesAsPolygonsWithoutArcs) {
    const auto feature = read("MultiSurface(CurvePolygon(CompoundCurve((0 0,10 0,10 10,0 0))))");
    EXPECT_EQ(feature.kind, source::GeometryKind::polygons);
    EXPECT_FALSE(feature.had_arcs);
}

TEST(LayerGeometry, GoesThereAndBack) {
    const auto feature = read("MultiPolygon(((0 0,10 0,10 10,0 0),(1 .5,2 .5,2 1,1 .5)),((20 0,30 0,30 10,20 0)))");
    source::Feature again;
    read_geometry(to_qgis(feature.shape), again);
    EXPECT_TRUE(again.shape == feature.shape);
    EXPECT_TRUE(to_qgis({}).isNull());
}

} // namespace
} // namespace areal::qgis
