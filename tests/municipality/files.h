// SPDX-License-Identifier: GPL-2.0-or-later
//
// Writes the synthetic municipality to files, the way different systems would deliver it. Each layer says in
// its name or a field that it is synthetic. EPSG:25832.
#pragma once

#include "municipality/municipality.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace areal::fixture {

enum class Naming : std::uint8_t {
    sosi,  // KPAREALFORMÅL, AREALST
    plain, // KPAREALFORMAL, AREALST
    gml,   // arealformål, arealbruksstatus
    ogc    // arealformal, arealbruksstatus
};

struct Delivery {
    Naming naming = Naming::gml;
    std::string driver = "GPKG"; // an OGR driver: GPKG, ESRI Shapefile, GeoJSON, GML...
    bool codes_as_numbers = true;
    std::string only; // a layer's name, or empty for all
};

/// One file per layer, named after it; gives their paths in the order of the layers.
std::vector<std::filesystem::path> write_files(const Municipality& m, const std::filesystem::path& folder,
                                               const Delivery& delivery);

/// Provisions of the two kommuneplaner, a CSV table; gives its path.
std::filesystem::path write_provisions(const std::filesystem::path& folder);

/// The answers as CSV: plan_cover, plan_grunnkart, cultivable, roads, buildings, purpose_change, mosaic, zoning_gaps,
/// nature_mdir, nature_dn13.
void write_answers(const Municipality& m, const std::filesystem::path& folder);

} // namespace areal::fixture
