// SPDX-License-Identifier: GPL-2.0-or-later
//
// How the layers of a book in PostGIS look in QGIS: rows of the table layer_styles in the schema public, where
// QGIS keeps and looks for them, made as QGIS makes it when there is none.
//
// Who may not write there (from PostgreSQL 15 on, everyone but the owner of the database) gets a book without
// styles; QGIS then shows the layers in its own colours, and the book is the same.
#pragma once

#include "source/layer_style.h"
#include "source/postgres.h"

#include <span>

namespace areal::source {

/// In an open transaction. What was kept under the name of the book before is replaced.
void keep_postgres_styles(PgConnection& connection, std::span<const LayerStyle> styles);
void drop_postgres_styles(PgConnection& connection);

} // namespace areal::source
