// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where new development lands: on ground built already or heavily affected (fortetting, transformasjon), or on
// nature, farmland and the rest. Built on built is no loss of nature.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `densification`: per purpose group what develops (purpose and status), the part of it that is built already by
/// the rules, the part that some given source calls built or affected though the rules do not go by it, nature,
/// farmland, the rest, and the share built or affected in percent of what develops.
Table densification_table(const GroundView& view);

/// `built_otherwise`: developed ground that evidence calls built though the land cover calls it something else, by
/// account and evidence, and how the rules book it ("built": no loss, "cover": as the land cover says).
Table built_otherwise_table(const GroundView& view);

} // namespace areal::accounting
