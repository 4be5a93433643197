// SPDX-License-Identifier: GPL-2.0-or-later
//
// areal_generate SIZE DIR: writes cover.gpkg (fields cid, cls), plan.gpkg and plan_before.gpkg (field pid) of
// the benchmark's size T, S, M or L to DIR, in EPSG:25832, with the spatial index every GIS makes, and says
// how large they became.
#include "base/failure.h"
#include "coverage.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace {

using namespace areal;
using bench::LabelledLayer;

std::unique_ptr<OGRPolygon> to_ogr(const shape::PolygonLayer& layer, shape::FeatureIndex f) {
    auto polygon = std::make_unique<OGRPolygon>();
    for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r) {
        const auto points = layer.ring(r).points;
        auto ring = std::make_unique<OGRLinearRing>();
        static_assert(sizeof(OGRRawPoint) == sizeof(shape::Point));
        ring->setPoints(int(points.size()), reinterpret_cast<const OGRRawPoint*>(points.data()));
        polygon->addRingDirectly(ring.release());
    }
    return polygon;
}

void write(const LabelledLayer& layer, const std::string& path, const char* name, bool is_cover) {
    std::filesystem::remove(path);
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    GDALDatasetUniquePtr file(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRSpatialReference crs;
    crs.importFromEPSG(25832);
    OGRLayer* table = file ? file->CreateLayer(name, &crs, wkbPolygon) : nullptr;
    if (table == nullptr)
        throw BrokenMachinery("Cannot write " + path + ".");
    OGRFieldDefn id(is_cover ? "cid" : "pid", OFTInteger), code("cls", OFTInteger);
    table->CreateField(&id);
    if (is_cover)
        table->CreateField(&code);
    file->StartTransaction();
    for (shape::FeatureIndex f = 0; f < layer.polygons.feature_count(); ++f) {
        OGRFeature row(table->GetLayerDefn());
        row.SetField(0, is_cover ? int(f) + 1 : layer.labels[f]);
        if (is_cover)
            row.SetField(1, layer.labels[f]);
        row.SetGeometryDirectly(to_ogr(layer.polygons, f).release());
        if (table->CreateFeature(&row) != OGRERR_NONE)
            throw BrokenMachinery("Cannot write feature " + std::to_string(f) + " to " + path + ".");
    }
    file->CommitTransaction();
}

void describe(const LabelledLayer& layer, const std::string& path) {
    const shape::PolygonLayer& p = layer.polygons;
    std::size_t largest = 0;
    for (shape::FeatureIndex f = 0; f < p.feature_count(); ++f) {
        std::size_t points = 0;
        for (std::size_t r = p.ring_begin(f); r < p.ring_end(f); ++r)
            points += p.ring(r).points.size();
        largest = std::max(largest, points);
    }
    std::printf("%s: %zu polygons, %zu vertices, largest %zu, %zu holes\n", path.c_str(), p.feature_count(),
                p.point_count(), largest, p.ring_count() - p.feature_count());
}

void generate(const bench::StudySpec& study, const std::string& folder) {
    std::filesystem::create_directories(folder);
    const auto one = [&](const LabelledLayer& layer, const char* name, bool is_cover) {
        const std::string path = folder + "/" + name + ".gpkg";
        write(layer, path, name, is_cover);
        describe(layer, path);
    };
    one(bench::make_cover(study.cover), "cover", true);
    one(bench::make_plan(study.plan), "plan", false);
    one(bench::make_plan(study.plan_before), "plan_before", false);
}

} // namespace

int main(int count, char** words) {
    if (count != 3 || words[1][0] == '\0' || words[1][1] != '\0') {
        std::fputs("usage: areal_generate T|S|M|L DIR\n", stderr);
        return 2;
    }
    GDALAllRegister();
    try {
        generate(bench::study(words[1][0]), words[2]);
    } catch (const areal::Failure& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 4;
    }
}
