// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ground lost and ground restored, per zone: each polygon layer is cut by the zones, what lies in no zone is a
// row of its own, and ground claimed by several polygons of one layer counts once. A second table splits both
// directions by the classes before and after, where the layers carry them.
#pragma once

#include "accounting/account.h"

namespace areal::accounting {

struct FlowsRequest {
    NamedSource lost, restored, zones;
    std::string zone_field;        // empty: the municipality number, else the first field
    std::optional<shape::Crs> crs; // default: the zones'
    AreaKind area_kind = AreaKind::plan;
    int threads = 0;
    Progress* progress = nullptr;
};

/// Tables "flows" and, where classes are known, "flows_by_class"; no verdict, no pieces.
Account make_flows(const FlowsRequest& request, const Meanings& meanings);

} // namespace areal::accounting
