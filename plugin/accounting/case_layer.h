// SPDX-License-Identifier: GPL-2.0-or-later
//
// Cases that explain a loss outside any plan (a dispensation, a forest road, a power line), and ground taken
// for a time: polygons with a cause, a case reference and, for the latter, a to-date. Which field is which
// is data: resources/posting/case_fields.csv.
//
// Refuses (BadInput): no field with the cause, a case without one, a to-date that is none.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "base/date.h"
#include "source/polygon_table.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

struct Case {
    std::string cause, case_ref;
    std::optional<Date> until; // taken for a time
};

struct CaseLayer {
    source::PolygonTable table;
    std::vector<Case> cases; // per polygon feature
};

CaseLayer read_cases(const NamedSource& input, const shape::Crs& crs, const Meanings& meanings, Progress* progress);

} // namespace areal::accounting
