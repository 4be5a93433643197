// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where the ground of a book's entries lies, for the map. Only ground that an entry holds or has held is known; what an
// entry without ground is about is nowhere.
#pragma once

#include "qgis/book_view.h"
#include "qgis/place_model.h"

namespace areal::qgis {

/// No ground yet, in the coordinate system of the book.
Place nowhere_in(const BookView& book);
void add_ground(Place& place, const source::Footprint& ground);
Place ground_of_entry(const BookView& book, std::int64_t number);
/// What was lost and restored in a year, as it was when it was written.
Place ground_of_year(const BookView& book, int year);

} // namespace areal::qgis
