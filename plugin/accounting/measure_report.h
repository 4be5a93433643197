// SPDX-License-Identifier: GPL-2.0-or-later
//
// A layer of restoration measures as the book needs it: each polygon with the account before and after, how
// far it has come and when, who pays and who performs, the obligation it answers for. The municipality keeps
// one such layer and posts it again as measures move on. Which field is which, and which word is which
// status, is data: resources/posting/measure_fields.csv and measure_status.csv.
//
// The same class before and after means nature that is damaged but repairable: the account before is then
// the "degraded" one of the same type.
//
// Refuses (BadInput, with the feature): a missing field, a status, date, factor or account that is none.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "codes/code_list.h"
#include "ledger/entry.h"
#include "source/footprint.h"
#include "source/polygon_table.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::accounting {

struct ReportedMeasure {
    std::int64_t feature = 0;
    source::Footprint ground;
    ledger::AccountPath before, after;
    std::string measure, evidence, project, developer, payer, performer;
    ledger::Status status = ledger::Status::planned; // as the layer says
    std::optional<Date> started, finished, verified, target;
    ledger::EntryNumber obligation = 0;
    std::optional<ledger::Factor> quality_before, quality_after;
    std::optional<std::size_t> difficulty; // class of the valuation

    /// What the dates leave of the status on that day.
    ledger::Status status_on(Date day) const;
};

struct ReportedMeasures {
    InputRecord record;
    source::PolygonTable table;
    std::vector<ReportedMeasure> measures; // per polygon feature
};

/// Classes are account paths or codes of `cover_list`.
ReportedMeasures read_measures(const NamedSource& input, const shape::Crs& crs, const codes::CodeList& cover_list,
                               const Meanings& meanings, Progress* progress);

} // namespace areal::accounting
