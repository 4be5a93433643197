// SPDX-License-Identifier: GPL-2.0-or-later
//
// The tables of a ledger in PostGIS, its guards, and who may do what. Besides the owner, who made the book:
//
//   SCHEMA_reader     reads everything: asof, balance, verify, export
//   SCHEMA_poster     reads, and posts entries of every kind but the closing of a year
//   SCHEMA_reviewer   reads, moves restorations on (status), rejects candidate changes, closes years
//
// Nobody may update, delete or truncate. The roles are groups without login: GRANT kommune_poster TO kari.
// Triggers refuse change by the owner as well, also while replicating, and insertion out of order.
#pragma once

#include "source/layer_style.h"
#include "source/postgres.h"

#include <span>
#include <string>
#include <vector>

namespace areal::source {

/// All or nothing. See LedgerPostgres::create.
void create_postgres_ledger(PgConnection& connection, const std::string& crs, std::span<const LayerStyle> styles);

/// What is gone or altered of the guards, each a sentence.
std::vector<std::string> postgres_ledger_faults(PgConnection& connection);

/// Ids of the footprints near a box (min x, min y, max x, max y, srid), through the spatial index.
std::string postgres_near_sql(const std::string& schema);

} // namespace areal::source
