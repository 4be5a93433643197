// SPDX-License-Identifier: GPL-2.0-or-later
#include "plan_cover.h"

#include "base/failure.h"
#include "source/gpkg_fast_reader.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace areal::bench {
namespace {

void add_rings(const OGRPolygon& polygon, shape::FeatureShape& shape) {
    for (int r = -1; r < polygon.getNumInteriorRings(); ++r) {
        const OGRLinearRing* ring = r < 0 ? polygon.getExteriorRing() : polygon.getInteriorRing(r);
        std::vector<shape::Point> points(std::size_t(ring->getNumPoints()));
        ring->getPoints(points.data(), sizeof(shape::Point), &points.data()->y, sizeof(shape::Point));
        shape.push_back({r < 0 ? shape::RingRole::shell : shape::RingRole::hole, std::move(points)});
    }
}

} // namespace

Input read_fast(const std::string& file, const std::string& field) {
    auto layer = source::read_gpkg_fast({file, "", {field}});
    if (!layer)
        throw BadInput(file + " is not a GeoPackage with one layer of straight polygons and a field " + field + ".");
    Input input{std::move(layer->polygons), {}};
    const source::CodedColumn& column = layer->columns[0];
    std::vector<int> codes;
    for (const auto& text : column.values)
        codes.push_back(text ? std::atoi(text->c_str()) : 0);
    input.labels.reserve(column.value_of_feature.size());
    for (const std::uint32_t value : column.value_of_feature)
        input.labels.push_back(codes[value]);
    return input;
}

struct LayerStream::Body {
    GDALDatasetUniquePtr set;
    OGRLayer* layer = nullptr;
    int field = -1;
};

LayerStream::LayerStream(const std::string& file, const std::string& field) : m_body(std::make_unique<Body>()) {
    GDALAllRegister();
    m_body->set.reset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR));
    m_body->layer = m_body->set ? m_body->set->GetLayer(0) : nullptr;
    m_body->field = m_body->layer ? m_body->layer->GetLayerDefn()->GetFieldIndex(field.c_str()) : -1;
    if (m_body->field < 0)
        throw BadInput(file + " has no layer with a field " + field + ".");
}

LayerStream::~LayerStream() = default;

bool LayerStream::next(shape::FeatureShape& shape) {
    const OGRFeatureUniquePtr feature(m_body->layer->GetNextFeature());
    if (!feature)
        return false;
    shape.clear();
    labels.push_back(feature->GetFieldAsInteger(m_body->field));
    const OGRGeometry* geometry = feature->GetGeometryRef();
    if (geometry != nullptr && wkbFlatten(geometry->getGeometryType()) == wkbPolygon)
        add_rings(*geometry->toPolygon(), shape);
    return true;
}

Input read_ogr(const std::string& file, const std::string& field) {
    LayerStream stream(file, field);
    Input input;
    for (shape::FeatureShape shape; stream.next(shape);) {
        input.polygons.begin_feature();
        for (const shape::Ring& ring : shape)
            input.polygons.add_ring(ring.role, ring.points);
    }
    input.labels = std::move(stream.labels);
    return input;
}

void write_csv(const PlanCover& table, const std::string& file) {
    std::FILE* out = std::fopen(file.c_str(), "w");
    if (out == nullptr)
        throw BrokenMachinery("Cannot write " + file + ".");
    for (const auto& [key, area_m2] : table)
        std::fprintf(out, "%d,%d,%.9f\n", key.first, key.second, area_m2);
    std::fclose(out);
}

} // namespace areal::bench
