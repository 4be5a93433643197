// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/book_crs.h"

#include "base/failure.h"

#include <cpl_conv.h>
#include <ogr_spatialref.h>

namespace areal::source {
namespace {

std::string exported_wkt(OGRSpatialReference& srs) {
    char* wkt = nullptr;
    srs.exportToWkt(&wkt);
    std::string text = wkt ? wkt : "";
    CPLFree(wkt);
    return text;
}

} // namespace

BookCrs book_crs(const std::string& definition) {
    OGRSpatialReference srs;
    const bool known = definition.starts_with("EPSG:") && srs.SetFromUserInput(definition.c_str()) == OGRERR_NONE;
    if (!known || !srs.IsProjected())
        throw BadInput("\"{1}\" is no projected EPSG system; a book is kept in one, such as EPSG:25833.", {definition});
    const char* name = srs.GetName();
    return {std::stoi(definition.substr(5)), name ? name : definition, exported_wkt(srs)};
}

} // namespace areal::source
