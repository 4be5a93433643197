// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/area_scale.h"

#include "base/failure.h"

#include <gtest/gtest.h>

#include <cmath>

namespace areal::shape {
namespace {

Crs utm(int zone) {
    return Crs::from_definition("EPSG:" + std::to_string(25800 + zone));
}

/// Factor that turns planar excess into percent, at one place given in degrees.
double excess_percent(int zone, double longitude, double latitude) {
    Point p{longitude, latitude};
    CrsTransform(Crs::from_definition("EPSG:4258"), utm(zone)).apply(std::span(&p, 1));
    Box box;
    box.add(p.x, p.y);
    return 100 * (1 / AreaScale(utm(zone), box).true_per_plan(p.x, p.y) - 1);
}

/// Sum of tile area x factor at the tile centre, as the overlay does it.
double true_m2(const AreaScale& scale, double x, double y, double side_m, int tiles) {
    const double step = side_m / tiles;
    double sum = 0;
    for (int i = 0; i < tiles; ++i)
        for (int j = 0; j < tiles; ++j)
            sum += step * step * scale.true_per_plan(x + (i + 0.5) * step, y + (j + 0.5) * step);
    return sum;
}

/// Areal scale k^2 of UTM on GRS80 by the series of the scale factor in the footpoint latitude.
double closed_form_k2(double easting, double latitude) {
    const double a = 6378137, f = 1 / 298.257222101, e2 = f * (2 - f), k0 = 0.9996;
    const double w2 = 1 - e2 * std::pow(std::sin(latitude), 2);
    const double m_radius = a * (1 - e2) / std::pow(w2, 1.5), n_radius = a / std::sqrt(w2);
    const double x = easting - 500000;
    const double u = x * x / (k0 * k0 * m_radius * n_radius);
    return std::pow(k0 * (1 + u / 2 + u * u / 24), 2);
}

TEST(AreaScale, AKilometreSquareAtTheZoneCentreIs1000Point8Daa) {
    const AreaScale scale(utm(33), {500000, 6640000, 501000, 6641000});
    EXPECT_NEAR(true_m2(scale, 500000, 6640000, 1000, 42) / 1000, 1000.8, 0.005);
}

TEST(AreaScale, AgreesWithAGeodesicPolygonWestInZone32) {
    // 5 km square at x = 290 km, y = 6 700 km: area of the polygon with 1000 geodesic edges per side.
    const AreaScale scale(utm(32), {290000, 6700000, 295000, 6705000});
    EXPECT_NEAR(true_m2(scale, 290000, 6700000, 5000, 208), 24993618.083, 0.005);
}

TEST(AreaScale, GivesTheDistortionKnownForPlacesFarFromTheirZone) {
    struct Place {
        double longitude, latitude;
        int zone;
        double percent;
    };
    // UTM areal distortion of places, percent, three decimals (Norway's corners in the national zones).
    for (const Place& place :
         {Place{4.63, 61.03, 32, 0.057}, Place{4.63, 61.03, 33, 0.687}, Place{4.63, 61.03, 35, 3.44},
          Place{10.40, 63.43, 32, -0.068}, Place{30.05, 69.73, 33, 0.736}, Place{31.11, 70.37, 33, 0.796},
          Place{31.11, 70.37, 35, -0.022}})
        EXPECT_NEAR(excess_percent(place.zone, place.longitude, place.latitude), place.percent,
                    place.percent > 3 ? 0.006 : 0.0006)
            << place.longitude << " in zone " << place.zone;
}

TEST(AreaScale, AgreesWithTheClosedFormUpTo450KilometresFromTheMeridian) {
    // The footpoint latitude is that of the central meridian at the same northing.
    for (const double northing : {6450000.0, 7000000.0, 7900000.0}) {
        Point foot{500000, northing};
        CrsTransform(utm(33), Crs::from_definition("EPSG:4258")).apply(std::span(&foot, 1));
        for (const double easting : {50000.0, 200000.0, 500000.0, 730000.0, 950000.0}) {
            Box box;
            box.add(easting, northing);
            const double k2 = 1 / AreaScale(utm(33), box).true_per_plan(easting, northing);
            EXPECT_NEAR(k2 / closed_form_k2(easting, foot.y * std::acos(-1.0) / 180), 1, 1.6e-8)
                << easting << " " << northing;
        }
    }
}

TEST(AreaScale, InterpolatesToAFewPartsPerThousandMillion) {
    const Box county{0, 6600000, 300000, 6900000};
    const AreaScale wide(utm(33), county);
    for (int i = 0; i < 200; ++i) {
        const double x = 1371.7 * i + 333, y = 6600000 + 1409.3 * i;
        Box box;
        box.add(x, y);
        EXPECT_NEAR(wide.true_per_plan(x, y) / AreaScale(utm(33), box).true_per_plan(x, y), 1, 8e-9);
    }
}

TEST(AreaScale, TakesSystemsWithNorthFirst) {
    const Crs ntm = Crs::from_definition("EPSG:5115"); // k0 = 1: no distortion on its own meridian
    const AreaScale scale(ntm, {99000, 1200000, 101000, 1202000});
    EXPECT_NEAR(scale.true_per_plan(100000, 1201000), 1, 1e-7);
}

TEST(AreaScale, RefusesDegreesAndPlacesOffTheMap) {
    const Box somewhere{10, 60, 11, 61};
    EXPECT_THROW(AreaScale(Crs::from_definition("EPSG:4258"), somewhere), BadInput);
    EXPECT_THROW(AreaScale(Crs(), somewhere), BadInput);
    EXPECT_THROW(AreaScale(utm(33), Box{}), BadInput);
    EXPECT_THROW(AreaScale(utm(33), Box{0, 0, 1e12, 1e12}), BadInput);
    EXPECT_THROW(AreaScale(utm(33), Box{1e9, 1e9, 1e9 + 1000, 1e9 + 1000}), BadInput);
}

} // namespace
} // namespace areal::shape
