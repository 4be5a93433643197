// SPDX-License-Identifier: GPL-2.0-or-later
#include "ogr_input.h"

#include "base/failure.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

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

} // namespace areal::bench
