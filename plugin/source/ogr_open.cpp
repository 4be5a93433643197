// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ogr_open.h"

#include "base/failure.h"
#include "source/gml_check.h"
#include "source/lookout.h"
#include "source/ogr_messages.h"
#include "source/sosi.h"
#include "source/stoppable_file.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

// A connection string (PG:...), a URL or a GDAL virtual path is left to the driver to find.
bool is_plain_path(const std::string& file) {
    return file.find(':') == std::string::npos && !file.starts_with("/vsi");
}

void require_readable_file(const std::string& file) {
    if (!is_plain_path(file))
        return;
    std::error_code fault;
    const fs::file_status status = fs::status(file, fault);
    if (!fs::exists(status))
        throw BadInput("There is no file \"{1}\". Check the path and the spelling.", {file});
    if (fs::is_regular_file(status) && fs::file_size(file, fault) == 0)
        throw BadInput("\"{1}\" is empty (0 bytes); the download or copy did not finish. Fetch it again.", {file});
}

std::string joined_names(const std::vector<OGRLayer*>& layers) {
    std::string text;
    for (OGRLayer* layer : layers)
        text += (text.empty() ? "" : ", ") + std::string(layer->GetName());
    return text;
}

[[noreturn]] void refuse_unopened(const DatasetName& name, const OgrMessages& messages) {
    std::error_code fault;
    if (fs::is_directory(name.file, fault))
        throw BadInput("\"{1}\" is a folder that holds no data set. Name the file in it.", {name.file});
    if (is_sosi_file(name.file) && GetGDALDriverManager()->GetDriverByName("SOSI") == nullptr)
        throw BadInput("\"{1}\" is a SOSI file, and this GDAL was built without its SOSI driver. Convert the file "
                       "to GeoPackage, or use a GDAL with SOSI.",
                       {name.file});
    throw BadInput("\"{1}\" cannot be opened as map data; it is damaged, not copied whole, or of a kind that GDAL "
                   "does not know.{2}",
                   {name.file, messages.in_brackets()});
}

GDALDatasetUniquePtr opened(const std::string& path) {
    // GDAL would leave a .gfs beside a GML file and fetch its schema from the net.
    static const char* const gml_options[] = {"WRITE_GFS=NO", "DOWNLOAD_SCHEMA=NO", nullptr};
    return GDALDatasetUniquePtr(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr,
                                                  is_gml_file(path) ? gml_options : nullptr, nullptr));
}

} // namespace

bool may_hold(OGRLayer& layer, LayerNeed need) {
    const OGRwkbGeometryType type = wkbFlatten(layer.GetGeomType());
    if (need != LayerNeed::polygons)
        return need == LayerNeed::rows || type != wkbNone;
    return type == wkbUnknown || type == wkbGeometryCollection || OGR_GT_IsSurface(type) ||
           OGR_GT_IsSubClassOf(type, wkbMultiSurface);
}

GDALDatasetUniquePtr open_dataset(const DatasetName& name, const std::string& path, const Progress* progress) {
    static const bool registered = (GDALAllRegister(), true);
    (void)registered;
    require_readable_file(name.file);
    const Lookout lookout(progress);
    lookout.now();
    GDALDatasetUniquePtr dataset;
    if (progress != nullptr && StoppableFile::is_wanted(path)) {
        const OgrMessages unsaid; // what is wrong with a file is said of its own name
        dataset = opened(StoppableFile(path, progress).name());
    }
    lookout.now();
    const OgrMessages messages;
    if (!dataset)
        dataset = opened(path);
    lookout.now();
    if (!dataset)
        refuse_unopened(name, messages);
    // A folder of shapefiles opens, but which of them was meant is not said.
    std::error_code fault;
    const bool geodatabase = fs::path(name.file).extension() == ".gdb";
    if (name.layer.empty() && !geodatabase && fs::is_directory(name.file, fault))
        throw BadInput("\"{1}\" is a folder. Name the file in it.", {name.file});
    return dataset;
}

OGRLayer& choose_layer(GDALDataset& dataset, const DatasetName& name, LayerNeed need) {
    std::vector<OGRLayer*> all;
    for (OGRLayer* layer : dataset.GetLayers())
        all.push_back(layer);
    const auto fits = [&](OGRLayer* layer) { return may_hold(*layer, need); };
    if (!name.layer.empty()) {
        OGRLayer* layer = dataset.GetLayerByName(name.layer.c_str());
        if (layer == nullptr)
            throw BadInput("There is no layer \"{1}\" in \"{2}\". The layers there are: {3}.",
                           {name.layer, name.file, joined_names(all)});
        if (!fits(layer))
            throw BadInput("Layer \"{1}\" in \"{2}\" holds no polygons but {3}; an account needs areas.",
                           {name.layer, name.file, OGRGeometryTypeToName(layer->GetGeomType())});
        return *layer;
    }
    std::vector<OGRLayer*> fitting;
    std::copy_if(all.begin(), all.end(), std::back_inserter(fitting), fits);
    if (fitting.empty())
        throw BadInput("\"{1}\" holds no polygon layer (layers: {2}); an account needs areas.",
                       {name.file, all.empty() ? std::string("-") : joined_names(all)});
    if (fitting.size() > 1)
        throw BadInput(need == LayerNeed::polygons
                           ? "\"{1}\" holds several polygon layers: {2}. Say which, as {1}|layername=NAME."
                           : "\"{1}\" holds several layers: {2}. Say which, as {1}|layername=NAME.",
                       {name.file, joined_names(fitting)});
    return *fitting.front();
}

} // namespace areal::source
