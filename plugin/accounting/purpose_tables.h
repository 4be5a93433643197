// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a plan sets aside of which land cover, and how a proposal moves ground between purposes. Whole plans,
// before anything built is taken out: a change inside built land is a change too.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/sums.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `plan_cover` over several plans.
class PlanCoverSums {
  public:
    void add_judged(const GroundView& view);
    void add_in_force(const GroundView& view);
    Table table() const;

  private:
    void add(const std::string& plan, const PurposeArea& purpose, const Ground& ground);
    Sums<7> m_sums;
};

inline constexpr const char* not_in_plan_code = "0"; // KDD's code list: not registered, or not in that plan

/// `purpose_change`; code 0 is "not in that plan". The cut must have a plan in force.
Table purpose_change_table(const GroundView& view);
/// `main_purpose_change`: the same matrix by hovedformål.
Table main_purpose_change_table(const GroundView& view);

} // namespace areal::accounting
