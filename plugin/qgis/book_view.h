// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the book says on a day, as it was known on a day: read once, away from the screen, and shown as often as
// one likes. Areas in m2 in the tables.
#pragma once

#include "accounting/ground_history.h"
#include "accounting/table.h"
#include "base/date.h"
#include "ledger/series.h"
#include "source/footprint.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace areal::qgis {

struct BookQuestion {
    std::string name; // "bok.gpkg" or "PG:..."
    Date as_of;
    std::optional<Date> known; // nothing: all that is written
};

struct BookView {
    BookQuestion question;
    std::string place, crs, head;
    std::size_t entry_count = 0; // written, whatever day is asked for
    int closed_year = 0, baseline_year = 0;
    accounting::Table years, entries, pledges, obligations, candidates;
    std::vector<ledger::SeriesYear> series;
    std::vector<ledger::Entry> all; // as known; the table of entries stops at the day
    std::vector<accounting::GroundSpan> ground;
    std::map<ledger::FootprintId, source::Footprint> footprints;
};

/// Throws Failure. Any thread.
BookView read_book(const BookQuestion& question);

} // namespace areal::qgis
