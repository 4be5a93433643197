// SPDX-License-Identifier: GPL-2.0-or-later
//
// The mosaic of plans: which plan holds on each piece of ground, before which others, and why. Every square
// metre under a plan stands once in `plan_mosaic`, so that its sum is the ground of all plans together. A
// proposal replaces the plans in force within its own area.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

#include <map>
#include <string>
#include <utility>

namespace areal::accounting {

/// `plan_mosaic`: role, plan, beaten ("A+B"), rule (plan_reason_name, or "proposal"), reason in words, area.
/// Role "plan" is the plans in force; with a proposal, role "proposal" says what it replaces.
Table plan_mosaic_table(const GroundView& view);

/// `plans_used`: what is known of each plan that counts, the ground it has a purpose on, and where it holds.
Table plans_used_table(const GroundView& view);

/// Plans that overlap and of which nothing says which goes first, pair by pair.
void find_ties(const GroundView& view, Findings& findings);

/// Why the plan of a piece holds there, in words; made once per kind of ground.
class PlanWords {
  public:
    explicit PlanWords(const GroundView& view) : m_view(view) {}
    const std::string& reason(const Ground& ground);

  private:
    std::string words(const PlanChoice& choice, const PlanChoice* from) const;

    const GroundView& m_view;
    std::map<std::pair<const PlanChoice*, const PlanChoice*>, std::string> m_words;
};

} // namespace areal::accounting
