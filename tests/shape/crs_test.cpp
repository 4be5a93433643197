// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/crs.h"

#include "base/failure.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace areal::shape {
namespace {

using testing::HasSubstr;

Crs crs(const std::string& definition) {
    return Crs::from_definition(definition);
}

/// What a .prj file beside a shapefile says: no authority, ESRI names.
const char* const esri_utm33 =
    R"(PROJCS["ETRS_1989_UTM_Zone_33N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",)"
    R"(SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
    R"(PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],)"
    R"(PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],)"
    R"(PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]])";

std::string refusal(const std::string& definition) {
    try {
        crs(definition);
    } catch (const BadInput& failure) {
        return failure.what();
    }
    return "";
}

Point moved(const Crs& from, const Crs& to, Point p) {
    CrsTransform(from, to).apply(std::span(&p, 1));
    return p;
}

TEST(Crs, KnowsItsIdAndName) {
    const Crs utm32 = crs("EPSG:25832");
    EXPECT_EQ(utm32.id(), "EPSG:25832");
    EXPECT_EQ(utm32.name(), "ETRS89 / UTM zone 32N");
    EXPECT_TRUE(utm32.is_projected());
    EXPECT_FALSE(utm32.is_geographic());
    EXPECT_TRUE(crs("EPSG:4258").is_geographic());
    EXPECT_FALSE(Crs().is_projected());
    EXPECT_FALSE(Crs().is_geographic());
}

TEST(Crs, KeepsOnlyTheHorizontalPart) {
    EXPECT_EQ(crs("EPSG:5973").id(), "EPSG:25833"); // ETRS89 / UTM 33 + NN2000 height
    EXPECT_TRUE(crs("EPSG:5973").same_as(crs("EPSG:25833")));
    EXPECT_EQ(crs("EPSG:25832+5941").id(), "EPSG:25832");
    EXPECT_TRUE(crs("EPSG:4937").same_as(crs("EPSG:4258"))); // ETRS89 with ellipsoidal height
    EXPECT_THAT(crs("EPSG:5973").wkt(), Not(HasSubstr("VERT")));
}

TEST(Crs, ReadsItsOwnWktAndThatOfAPrjFile) {
    EXPECT_TRUE(crs(crs("EPSG:5115").wkt()).same_as(crs("EPSG:5115")));
    EXPECT_TRUE(crs(esri_utm33).same_as(crs("EPSG:25833")));
    EXPECT_EQ(crs(esri_utm33).id(), "EPSG:25833");
}

TEST(Crs, IsTheSameHoweverItsAxesAreOrdered) {
    EXPECT_TRUE(crs("EPSG:3045").same_as(crs("EPSG:25833"))); // 3045 is 25833 with north first
    EXPECT_TRUE(crs("OGC:CRS84").same_as(crs("EPSG:4326")));
    EXPECT_FALSE(crs("EPSG:25832").same_as(crs("EPSG:25833")));
    EXPECT_FALSE(crs("EPSG:25832").same_as(crs("EPSG:4258")));
    EXPECT_FALSE(Crs().same_as(crs("EPSG:25832")));
}

TEST(Crs, RefusesWhatIsNoMapPlane) {
    EXPECT_THAT(refusal("EPSG:99999"), HasSubstr("«EPSG:99999»"));
    EXPECT_THAT(refusal(""), HasSubstr("not known"));
    EXPECT_THAT(refusal("a map of Norway"), HasSubstr("not known"));
    EXPECT_THAT(refusal("EPSG:5941"), HasSubstr("no map plane")); // NN2000 height
    EXPECT_THAT(refusal("EPSG:4978"), HasSubstr("no map plane")); // geocentric
}

TEST(CrsTransform, MovesBetweenZonesAndBack) {
    // 12 E lies midway between the meridians of zone 32 (9 E) and 33 (15 E): mirror images.
    const Point in32 = moved(crs("EPSG:4258"), crs("EPSG:25832"), {12, 60});
    const Point in33 = moved(crs("EPSG:25832"), crs("EPSG:25833"), in32);
    EXPECT_GT(in32.x, 660000);
    EXPECT_NEAR(in33.x, 1000000 - in32.x, 1e-6);
    EXPECT_NEAR(in33.y, in32.y, 1e-6);
    const Point back = moved(crs("EPSG:25833"), crs("EPSG:25832"), in33);
    EXPECT_NEAR(back.x, in32.x, 1e-6);
    EXPECT_NEAR(back.y, in32.y, 1e-6);
}

TEST(CrsTransform, GivesEastThenNorthForSystemsThatSayNorthFirst) {
    // NTM zone 15: false easting 100 000 at 15.5 E, false northing 1 000 000 at 58 N.
    const Point ntm = moved(crs("EPSG:4258"), crs("EPSG:5115"), {15.5, 58});
    EXPECT_NEAR(ntm.x, 100000, 1e-6);
    EXPECT_NEAR(ntm.y, 1000000, 1e-6);
    const Point utm = moved(crs("EPSG:5115"), crs("EPSG:25833"), {112345.67, 1234567.89});
    const Point round = moved(crs("EPSG:25833"), crs("EPSG:5115"), utm);
    EXPECT_NEAR(round.x, 112345.67, 1e-6);
    EXPECT_NEAR(round.y, 1234567.89, 1e-6);
    EXPECT_EQ(moved(crs("EPSG:25833"), crs("EPSG:3045"), {600000, 6640000}), (Point{600000, 6640000}));
}

TEST(CrsTransform, TouchesNothingBetweenEqualSystems) {
    EXPECT_EQ(moved(crs("EPSG:5973"), crs("EPSG:25833"), {600000.01, 6640000.07}), (Point{600000.01, 6640000.07}));
}

TEST(CrsTransform, NamesThePointItCannotMove) {
    std::vector<Point> points(3000, Point{10, 60});
    points[2500] = {10, 95};
    try {
        CrsTransform(crs("EPSG:4258"), crs("EPSG:25832")).apply(points);
        FAIL() << "a latitude of 95 degrees was accepted";
    } catch (const BadInput& failure) {
        EXPECT_THAT(failure.what(), HasSubstr("(10, 95)"));
        EXPECT_THAT(failure.what(), HasSubstr("ETRS89 / UTM zone 32N"));
    }
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THROW(moved(crs("EPSG:25833"), crs("EPSG:25833"), {nan, 0}), BadInput);
    EXPECT_THROW(moved(crs("EPSG:25833"), crs("EPSG:25832"), {1e12, 1e12}), BadInput);
}

TEST(CrsTransform, RefusesALayerWithoutSystemAndAnotherPlanet) {
    EXPECT_THROW(CrsTransform(Crs(), crs("EPSG:25832")), BadInput);
    EXPECT_THROW(CrsTransform(crs("+proj=utm +zone=33 +a=3396190 +b=3376200 +type=crs"), crs("EPSG:25833")), BadInput);
}

} // namespace
} // namespace areal::shape
