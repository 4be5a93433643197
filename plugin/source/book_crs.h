// SPDX-License-Identifier: GPL-2.0-or-later
//
// The coordinate system of a book: a projected one that EPSG numbers, in metres, because every entry is an
// area in it. Throws BadInput for any other.
#pragma once

#include <string>

namespace areal::source {

struct BookCrs {
    int srs_id = 0;         // EPSG number
    std::string name;       // "ETRS89 / UTM zone 33N"
    std::string definition; // WKT 1
};
/// "EPSG:25833"
BookCrs book_crs(const std::string& definition);

} // namespace areal::source
