// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/finding.h"

#include <utility>

namespace areal {
namespace {

constexpr std::array<std::string_view, std::size_t(FindingKind::count_)> names{
    "invalid_geometry_repaired",
    "geometry_unresolved",
    "empty_geometry",
    "null_geometry",
    "not_a_polygon",
    "curves_linearised",
    "heights_dropped",
    "overlap_in_layer",
    "not_covered",
    "unknown_code",
    "missing_code",
    "stored_area_differs",
    "crs_corrected",
    "restoration_not_counted",
    "outside_boundary",
    "other_vertical_level",
    "no_width",
    "width_used",
    "encoding_corrected",
    "boundary_broken",
    "format_rule_broken",
    "retired_code",
    "plan_facts",
    "plan_not_in_force",
    "plan_left_out",
    "plan_tie",
    "plan_gap",
    "note",
};

} // namespace

std::string_view finding_name(FindingKind kind) {
    return names.at(std::size_t(kind));
}

bool is_alarm(FindingKind kind) {
    return kind == FindingKind::unknown_code || kind == FindingKind::missing_code || kind == FindingKind::retired_code;
}

void Findings::add(Finding finding) {
    ++m_counts[std::size_t(finding.kind)];
    m_areas[std::size_t(finding.kind)] += finding.area;
    if (is_alarm(finding.kind))
        m_list.insert(m_list.begin() + std::ptrdiff_t(m_alarms++), std::move(finding));
    else
        m_list.push_back(std::move(finding));
}

void Findings::add(const Findings& others) {
    for (const Finding& finding : others.list())
        add(finding);
}

} // namespace areal
