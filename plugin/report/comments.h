// SPDX-License-Identifier: GPL-2.0-or-later
//
// A reviewer's comments on an account and its plan, ready to be copied into a letter: one per difference and per
// remark of the review, numbered, with plan, plan area, feature id, ground and coordinates. As a table (for CSV) and
// as text (Markdown that reads well unrendered). What is only for information is left out of neither: it comes last.
//
// Names from the data are cleaned as in reports: no line of theirs can look like a comment of ours.
#pragma once

#include "accounting/account.h"
#include "accounting/comparison.h"
#include "accounting/meanings.h"
#include "accounting/review_list.h"

#include <string>
#include <vector>

namespace areal::report {

/// `comments`: number, severity, plan, area_name, features, east_m, north_m (the middle of the place), crs, area,
/// remark, source. Words in the language of `meanings`.
accounting::Table comments_table(const std::vector<accounting::Difference>& differences,
                                 const accounting::Table& review, const std::string& crs,
                                 const accounting::ReviewRules& rules, const accounting::Meanings& meanings);

std::string comments_text(const accounting::Table& comments, const accounting::Account& account,
                          const accounting::Meanings& meanings);

} // namespace areal::report
