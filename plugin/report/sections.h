// SPDX-License-Identifier: GPL-2.0-or-later
//
// The parts a report can have. Each adds its blocks to the draft, or a sentence that says why it has none.
// `most` is how many rows are shown; 0: all.
#pragma once

#include "report/draft.h"

#include <functional>
#include <string>

namespace areal::report {

// What the account says (section_verdict.cpp)
void add_verdict(Draft& draft);
void add_key_figures(Draft& draft);
void add_plan_in_short(Draft& draft); // both, where the report is about something else
void add_causes(Draft& draft, std::size_t most);
void add_largest(Draft& draft, std::size_t most); // the same without codes, numbered as on the map
/// What a plan area is called: its own name, else its purpose and the number of its feature.
std::string place_name(const Draft& draft, const accounting::Reason& reason);
/// How many plan areas have a number on the map and in the list of the largest.
inline constexpr std::size_t places_numbered = 5;
void add_text(Draft& draft, const std::string& name); // the planner's: "decided", "justification", "costs"

// Tables (section_tables.cpp, section_projects.cpp)
DataTable data_table(const Draft& draft, const accounting::Table& table, std::size_t most);
void add_tables(Draft& draft);
void add_ledger(Draft& draft);
void add_projects(Draft& draft);

// Pictures (section_pictures.cpp)
void add_waterfall(Draft& draft);
void add_class_bars(Draft& draft);
void add_flows(Draft& draft);
void add_series(Draft& draft);
void add_year_figures(Draft& draft); // of the last year; nothing when no book is given
void add_map(Draft& draft);

// Against an earlier account (section_changes.cpp)
void add_changes(Draft& draft);

// Against an earlier revision of the plan: a sentence a change and a map (section_revision.cpp,
// section_revision_map.cpp); nothing where there is none
void add_revision(Draft& draft);

// What the figures rest on (section_evidence.cpp, section_sources.cpp, section_method.cpp)
void add_findings(Draft& draft, std::size_t most);
void add_certificate(Draft& draft);
void add_coverage(Draft& draft);
void add_plans(Draft& draft);
void add_sources(Draft& draft);
void add_method(Draft& draft);
void add_program(Draft& draft);
void add_limits(Draft& draft);
/// All of the above in a few lines, for a report of two pages.
void add_evidence_in_short(Draft& draft);

} // namespace areal::report
