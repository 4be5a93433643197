// SPDX-License-Identifier: GPL-2.0-or-later
#include "municipality/files.h"

#include "codes/code_text.h"
#include "municipality/answers.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <stdexcept>

namespace areal::fixture {
namespace {

using Values = std::vector<std::string>;

std::string upper_plain(const std::string& name) {
    std::string text = codes::fold(name);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return text;
}

// SOSI short names; what is not here keeps its own in capitals.
std::string sosi_name(const Layer& layer, const std::string& field) {
    if (field == "arealformål")
        return layer.name == "KpArealformålOmråde" ? "KPAREALFORMÅL" : "RPAREALFORMÅL";
    static const std::map<std::string, std::string> names{
        {"reguleringsformål", "REGFORM"}, {"arealbruksstatus", "AREALST"}, {"områdenavn", "OMRNAVN"},
        {"planidentifikasjon", "PLANID"}, {"planstatus", "PLANSTAT"},      {"ikrafttredelsesdato", "IKRAFT"},
        {"vertikalnivå", "VERTNIV"},      {"arealtype", "ARTYPE"},         {"treslag", "ARTRESLAG"},
        {"skogbonitet", "ARSKOGBON"},     {"grunnforhold", "ARGRUNNF"},    {"hovedøkosystem", "HOVEDØKOSYSTEM"}};
    const auto known = names.find(field);
    return known == names.end() ? upper_plain(field) : known->second;
}

std::string name_under(Naming naming, const Layer& layer, const std::string& field) {
    switch (naming) {
    case Naming::sosi:
        return sosi_name(layer, field);
    case Naming::plain:
        return upper_plain(sosi_name(layer, field));
    case Naming::gml:
        return field;
    case Naming::ogc:
        return codes::fold(field);
    }
    throw std::logic_error("a naming without names");
}

// A column of numbers only, none of which a number would spoil (0111).
bool holds_numbers(const Layer& layer, std::size_t field) {
    bool any = false;
    for (const Feature& feature : layer.features) {
        const std::string& value = feature.values[field];
        const bool spoiled = value.size() > 1 && value.front() == '0';
        if (!value.empty() && (spoiled || value.size() > 9 || !codes::code_number(value)))
            return false;
        any = any || !value.empty();
    }
    return any;
}

OGRLinearRing ring_of(const std::vector<Metres>& points) {
    OGRLinearRing ring;
    for (const Metres& point : points)
        ring.addPoint(point.x, point.y);
    return ring;
}

OGRLinearRing ring_of(const std::vector<Corner>& corners) {
    std::vector<Metres> points;
    for (const Corner corner : corners)
        points.push_back(Mesh::metres(corner));
    return ring_of(points);
}

std::unique_ptr<OGRGeometry> geometry_of(const Layer& layer, const Feature& feature) {
    if (layer.lines) {
        auto line = std::make_unique<OGRLineString>();
        for (const Metres& point : feature.outline)
            line->addPoint(point.x, point.y);
        return line;
    }
    auto all = std::make_unique<OGRMultiPolygon>();
    OGRPolygon polygon;
    if (!feature.outline.empty()) {
        OGRLinearRing ring = ring_of(feature.outline);
        polygon.addRing(&ring);
        all->addGeometry(&polygon);
    }
    for (const MeshPolygon& part : feature.polygons) {
        polygon.empty();
        OGRLinearRing shell = ring_of(part.shell);
        polygon.addRing(&shell);
        for (const auto& hole : part.holes) {
            OGRLinearRing ring = ring_of(hole);
            polygon.addRing(&ring);
        }
        all->addGeometry(&polygon);
    }
    return all;
}

struct DatasetClose {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};

void fill(OGRLayer& out, const Layer& layer) {
    const bool in_one_go = out.TestCapability(OLCTransactions) && out.StartTransaction() == OGRERR_NONE;
    for (const Feature& feature : layer.features) {
        OGRFeature row(out.GetLayerDefn());
        for (std::size_t f = 0; f < layer.fields.size(); ++f)
            if (!feature.values[f].empty())
                row.SetField(int(f), feature.values[f].c_str());
        row.SetGeometryDirectly(geometry_of(layer, feature).release());
        if (out.CreateFeature(&row) != OGRERR_NONE)
            throw std::runtime_error("cannot write a feature of " + layer.name);
    }
    if (in_one_go && out.CommitTransaction() != OGRERR_NONE)
        throw std::runtime_error("cannot write " + layer.name);
}

void write_layer(const Layer& layer, const std::filesystem::path& path, const Delivery& delivery) {
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(delivery.driver.c_str());
    if (driver == nullptr)
        throw std::runtime_error("this GDAL has no driver " + delivery.driver);
    const std::unique_ptr<GDALDataset, DatasetClose> file(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRSpatialReference utm32;
    utm32.importFromEPSG(25832);
    utm32.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer* out =
        file ? file->CreateLayer(layer.name.c_str(), &utm32, layer.lines ? wkbLineString : wkbMultiPolygon) : nullptr;
    if (out == nullptr)
        throw std::runtime_error("cannot write " + path.string());
    for (std::size_t f = 0; f < layer.fields.size(); ++f) {
        const bool number = delivery.codes_as_numbers && holds_numbers(layer, f);
        OGRFieldDefn field(name_under(delivery.naming, layer, layer.fields[f]).c_str(),
                           number ? OFTInteger : OFTString);
        if (!number)
            field.SetWidth(80);
        out->CreateField(&field);
    }
    fill(*out, layer);
}

void write_table(const std::filesystem::path& path, const Values& columns, const AreaTable& table) {
    std::ofstream file(path);
    file << "# SYNTETISK\n";
    for (const std::string& column : columns)
        file << column << ';';
    file << "area_m2\n";
    for (const auto& [key, area_m2] : table) {
        for (const std::string& word : key)
            file << word << ';';
        file << area_m2 << '\n';
    }
}

} // namespace

std::vector<std::filesystem::path> write_files(const Municipality& m, const std::filesystem::path& folder,
                                               const Delivery& delivery) {
    GDALAllRegister();
    static const std::map<std::string, std::string> endings{{"GPKG", ".gpkg"},
                                                            {"ESRI Shapefile", ".shp"},
                                                            {"GeoJSON", ".geojson"},
                                                            {"GML", ".gml"},
                                                            {"OpenFileGDB", ".gdb"}};
    const auto ending = endings.find(delivery.driver);
    if (ending == endings.end())
        throw std::runtime_error("files are written as GPKG, ESRI Shapefile, GeoJSON, GML or OpenFileGDB");
    const std::vector<std::pair<std::string, const Layer*>> layers{{"kommune", &m.boundary},
                                                                   {"ar5", &m.ar5},
                                                                   {"grunnkart", &m.grunnkart},
                                                                   {"kommuneplan", &m.plan_in_force},
                                                                   {"kommuneplanforslag", &m.proposal},
                                                                   {"reguleringsplan_omrade", &m.zoning_outlines},
                                                                   {"reguleringsplan", &m.zoning_plans},
                                                                   {"naturtyper_mdir", &m.nature_mdir},
                                                                   {"naturtyper_dn13", &m.nature_dn13},
                                                                   {"dyrkbar", &m.cultivable},
                                                                   {"bygning", &m.buildings},
                                                                   {"veg", &m.roads}};
    std::vector<std::filesystem::path> paths;
    for (const auto& [name, layer] : layers) {
        if (!delivery.only.empty() && delivery.only != name)
            continue;
        paths.push_back(folder / ("syntetisk_" + name + ending->second));
        write_layer(*layer, paths.back(), delivery);
    }
    return paths;
}

std::filesystem::path write_provisions(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "syntetisk_bestemmelser.csv";
    std::ofstream(path) << "planidentifikasjon,paragraf,tekst,styrke,arealformål,områdenavn,syntetisk\n"
                           ",§ 2.1,Boligfeltet skal bygges ut etter reguleringsplan,skal,,Boligfelt,SYNTETISK\n"
                           ",§ 2.2,Det kan bygges fritidsboliger,kan,1120,,SYNTETISK\n"
                           ",§ 2.3,Hyttefelt bør legges utenfor myr,bør,,Hyttefelt,SYNTETISK\n"
                           "9999-2026,§ 3.1,Nytt boligfelt skal ha rekkefølgekrav,skal,,Nytt boligfelt,SYNTETISK\n"
                           "9999-2012,§ 4.1,Spredte fritidsboliger kan tillates,kan,5220,,SYNTETISK\n";
    return path;
}

void write_answers(const Municipality& m, const std::filesystem::path& folder) {
    write_table(
        folder / "plan_cover.csv", {"arealformål", "arealbruksstatus", "arealtype", "grunnforhold"},
        cross(m, {{&m.plan_in_force, {"arealformål", "arealbruksstatus"}}, {&m.ar5, {"arealtype", "grunnforhold"}}}));
    write_table(
        folder / "plan_grunnkart.csv", {"arealformål", "arealbruksstatus", "arealdekkekode"},
        cross(m, {{&m.plan_in_force, {"arealformål", "arealbruksstatus"}}, {&m.grunnkart, {"arealdekkeKode"}}}));
    write_table(folder / "cultivable.csv", {"arealformål", "dyrkbarJord"},
                cross(m, {{&m.plan_in_force, {"arealformål"}}, {&m.cultivable, {"dyrkbarJord"}}}));
    write_table(folder / "roads.csv", {"vegkategori"}, ground_by(m.roads, "vegkategori"));
    write_table(folder / "buildings.csv", {"bygningstype"}, ground_by(m.buildings, "bygningstype"));
    write_table(folder / "purpose_change.csv", {"from", "to"},
                cross(m, {{&m.plan_in_force, {"arealformål"}}, {&m.proposal, {"arealformål"}}}));
    write_table(folder / "mosaic.csv", {"plan", "reason"}, mosaic(m));
    write_table(folder / "zoning_gaps.csv", {"plan"}, zoning_gaps(m));
    write_table(
        folder / "nature_mdir.csv", {"lokalitetskvalitet"},
        best_value(m, m.nature_mdir, "lokalitetskvalitet",
                   {"Svært høy kvalitet", "Høy kvalitet", "Moderat kvalitet", "Lav kvalitet", "Svært lav kvalitet"}));
    write_table(folder / "nature_dn13.csv", {"verdi"}, best_value(m, m.nature_dn13, "verdi", {"A", "B", "C"}));
}

} // namespace areal::fixture
