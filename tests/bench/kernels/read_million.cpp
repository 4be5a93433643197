// SPDX-License-Identifier: GPL-2.0-or-later
//
// What reading a million small polygons from a file costs: seconds of CPU and the most memory held. Writes the file
// (GeoPackage, 1 000 000 quadrangles of about 400 m2 with an AR5 class) when it is not there.
#include "source/ogr_source.h"
#include "source/polygon_table.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>
#include <sys/resource.h>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <string>

namespace {

constexpr int side = 1000;
constexpr double cell_m = 20;

double shifted(int i, int j, unsigned salt) {
    const unsigned mixed = (unsigned(i) * 73856093U ^ unsigned(j) * 19349663U ^ salt) * 2654435761U;
    return double(mixed >> 28) / 4 - 2;
}

void write_million(const std::string& file) {
    GDALAllRegister();
    const GDALDatasetUniquePtr dataset(
        GetGDALDriverManager()->GetDriverByName("GPKG")->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRSpatialReference utm32;
    utm32.importFromEPSG(25832);
    utm32.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer* layer = dataset->CreateLayer("ar5", &utm32, wkbPolygon, nullptr);
    OGRFieldDefn type("artype", OFTInteger), ground("argrunnf", OFTInteger), date("datafangstdato", OFTString);
    for (OGRFieldDefn* field : {&type, &ground, &date})
        layer->CreateField(field);
    dataset->StartTransaction();
    for (int cell = 0; cell < side * side; ++cell) {
        const int i = cell % side, j = cell / side;
        OGRLinearRing ring;
        for (const auto& [di, dj] : {std::pair{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}})
            ring.addPoint(500000 + (i + di) * cell_m + shifted(i + di, j + dj, 1),
                          6600000 + (j + dj) * cell_m + shifted(i + di, j + dj, 2));
        OGRPolygon polygon;
        polygon.addRing(&ring);
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField(0, i % 3 == 0 ? 30 : 60);
        feature.SetField(1, 44);
        feature.SetField(2, "2021-07-01");
        feature.SetGeometry(&polygon);
        if (layer->CreateFeature(&feature) != OGRERR_NONE)
            return;
    }
    dataset->CommitTransaction();
}

} // namespace

int main(int argc, char** argv) {
    const std::string file = argc > 1 ? argv[1] : "million.gpkg";
    if (!std::filesystem::exists(file)) {
        write_million(file);
        std::printf("wrote %s; run again to measure\n", file.c_str());
        return 0;
    }
    const std::clock_t start = std::clock();
    const auto source = areal::source::open_ogr({file, ""});
    const auto table = areal::source::read_polygons(*source, {*source->info().crs, {0, 1, 2}, {}, {}, nullptr});
    const double cpu_s = double(std::clock() - start) / CLOCKS_PER_SEC;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%zu polygons, %.2f s CPU, %.0f MB at most, %zu findings\n", table.areas.size(), cpu_s,
                double(usage.ru_maxrss) / 1024, table.findings.list().size());
    return 0;
}
