// SPDX-License-Identifier: GPL-2.0-or-later
//
// A fault in data: what kind, how many m2 are at stake, where, which feature, and a sentence a planner can
// act on. Findings are collected, counted per kind and shown; they are never thrown.
#pragma once

#include "base/area.h"
#include "base/box.h"
#include "base/sentence.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace areal {

/// Append new kinds at the end of their group; `finding_name` (the word in account.json) is a contract.
enum class FindingKind : std::uint8_t {
    invalid_geometry_repaired,
    geometry_unresolved,
    empty_geometry,
    null_geometry,
    not_a_polygon,
    curves_linearised,
    heights_dropped,
    overlap_in_layer,
    not_covered,
    unknown_code,
    missing_code,
    stored_area_differs,
    crs_corrected,
    restoration_not_counted,
    outside_boundary,
    other_vertical_level,
    no_width,
    width_used,
    encoding_corrected,
    boundary_broken,
    format_rule_broken,
    retired_code,
    plan_facts,
    plan_not_in_force,
    plan_left_out,
    plan_tie,
    plan_gap,
    note,
    count_ // number of kinds
};

std::string_view finding_name(FindingKind kind);

struct Finding {
    FindingKind kind = FindingKind::note;
    std::string layer;                   // which input, as the user named it
    std::optional<std::int64_t> feature; // feature id in that layer
    Sentence sentence;
    ExactArea area; // at stake
    Box box;        // in the account's CRS; empty when nowhere in particular
};

/// Codes nobody knows or uses any more, which a planner must see before any figure.
bool is_alarm(FindingKind kind);

/// Alarms first, else in the order they were added.
class Findings {
  public:
    void add(Finding finding);
    const std::vector<Finding>& list() const { return m_list; }
    std::size_t count(FindingKind kind) const { return m_counts[std::size_t(kind)]; }
    ExactArea area(FindingKind kind) const { return m_areas[std::size_t(kind)]; }
    bool empty() const { return m_list.empty(); }
    void add(const Findings& others);

  private:
    std::vector<Finding> m_list;
    std::size_t m_alarms = 0;
    std::array<std::size_t, std::size_t(FindingKind::count_)> m_counts{};
    std::array<ExactArea, std::size_t(FindingKind::count_)> m_areas{};
};

} // namespace areal
