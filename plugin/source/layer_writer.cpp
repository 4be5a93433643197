// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/layer_writer.h"

#include "base/failure.h"
#include "source/ogr_messages.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace areal::source {
namespace {

OGRFieldType ogr_type(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::integer:
        return OFTInteger64;
    case ColumnKind::real:
        return OFTReal;
    case ColumnKind::text:
        break;
    }
    return OFTString;
}

std::unique_ptr<OGRMultiPolygon> ogr_polygons(const shape::FeatureShape& shape) {
    auto polygons = std::make_unique<OGRMultiPolygon>();
    std::unique_ptr<OGRPolygon> polygon;
    for (const shape::Ring& ring : shape) {
        if (ring.role == shape::RingRole::shell) {
            if (polygon)
                polygons->addGeometryDirectly(polygon.release());
            polygon = std::make_unique<OGRPolygon>();
        }
        auto line = std::make_unique<OGRLinearRing>();
        line->setNumPoints(int(ring.points.size()), FALSE);
        for (std::size_t i = 0; i < ring.points.size(); ++i)
            line->setPoint(int(i), ring.points[i].x, ring.points[i].y);
        if (polygon)
            polygon->addRingDirectly(line.release());
    }
    if (polygon)
        polygons->addGeometryDirectly(polygon.release());
    return polygons;
}

} // namespace

struct LayerWriter::Body {
    std::string file;
    OgrMessages messages;
    GDALDatasetUniquePtr dataset;
    OGRLayer* layer = nullptr;

    void require(bool done) const {
        if (!done)
            throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                                  {file, messages.in_brackets()});
    }
};

LayerWriter::LayerWriter(const std::filesystem::path& file, const std::string& name, const shape::Crs& crs,
                         const std::vector<Column>& columns)
    : m_body(std::make_unique<Body>()) {
    Body& body = *m_body;
    body.file = file.filename().string();
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    body.require(driver != nullptr);
    body.dataset.reset(driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    body.require(body.dataset != nullptr);
    OGRSpatialReference srs;
    srs.SetFromUserInput(crs.id().empty() ? crs.wkt().c_str() : crs.id().c_str());
    srs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const char* options[] = {"GEOMETRY_NAME=geom", "FID=fid", nullptr};
    body.layer = body.dataset->CreateLayer(name.c_str(), &srs, wkbMultiPolygon, const_cast<char**>(options));
    body.require(body.layer != nullptr);
    for (const Column& column : columns) {
        OGRFieldDefn field(column.name.c_str(), ogr_type(column.kind));
        body.require(body.layer->CreateField(&field) == OGRERR_NONE);
    }
    body.require(body.dataset->StartTransaction() == OGRERR_NONE);
}

LayerWriter::~LayerWriter() = default;

void LayerWriter::add(const shape::FeatureShape& shape, const std::vector<ColumnValue>& values) {
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(m_body->layer->GetLayerDefn()));
    for (int i = 0; i < int(values.size()); ++i) {
        const ColumnValue& value = values[std::size_t(i)];
        if (const auto* text = std::get_if<std::string>(&value))
            feature->SetField(i, text->c_str());
        else if (const auto* count = std::get_if<std::int64_t>(&value))
            feature->SetField(i, GIntBig(*count));
        else
            feature->SetField(i, std::get<double>(value));
    }
    feature->SetGeometryDirectly(ogr_polygons(shape).release());
    m_body->require(m_body->layer->CreateFeature(feature.get()) == OGRERR_NONE);
}

void LayerWriter::finish() {
    m_body->require(m_body->dataset->CommitTransaction() == OGRERR_NONE);
    m_body->layer = nullptr;
    m_body->dataset.reset();
    m_body->require(!m_body->messages.failed());
}

} // namespace areal::source
