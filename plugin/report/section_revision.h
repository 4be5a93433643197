// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the list and the map of a revision share.
#pragma once

#include "accounting/purpose_tables.h"
#include "accounting/revision.h"
#include "report/draft.h"

#include <string>
#include <vector>

namespace areal::report {

/// What the changed plan area is called, or that it has no name.
std::string changed_area(const Draft& draft, const accounting::RevisionChange& change);

/// Adds the map, the first of the changes with their numbers; false, and nothing added, where the account was delivered
/// without the pieces (revision.gpkg).
bool add_revision_map(Draft& draft, const accounting::Table& revision,
                      const std::vector<accounting::RevisionChange>& changes);

} // namespace areal::report
