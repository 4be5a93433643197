// SPDX-License-Identifier: GPL-2.0-or-later
//
// How a book looks when it is opened in QGIS: the styles of resources/styles that are kept in the book
// itself.
#pragma once

#include "source/ledger_gpkg_schema.h"

#include <vector>

namespace areal::accounting {

/// One for each map layer of a book. Throws BadInput when the resources are not there.
std::vector<source::LayerStyle> book_styles();

} // namespace areal::accounting
