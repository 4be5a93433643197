// SPDX-License-Identifier: GPL-2.0-or-later
//
// The plans for themselves, before any land cover: ground inside a plan's outline without a purpose, what the
// plans that do not count would have claimed, and how much ground all that count cover together. Whole plans,
// whatever boundary the account has.
//
// A reguleringsplan must have a purpose everywhere (pbl § 12-5): a gap is a finding. A kommuneplan shows
// purposes as far as necessary (§ 11-7): a gap is information. Both are measured on the ground, so that a gap
// and an overlap of the same size do not cancel.
#pragma once

#include "accounting/account_layers.h"
#include "accounting/cut.h"
#include "accounting/review_list.h"
#include "accounting/table.h"

#include <string>

namespace areal::accounting {

class PlanReview {
  public:
    PlanReview(const PlanLayer& layer, const shape::Crs& crs, const Meanings& meanings, const CutOptions& options);

    const PlanLayer& layer() const { return m_layer; }
    /// The purposes, and where there is anything aside it, cut against each other.
    const Layers& layers() const { return m_layers; }
    const shape::OverlayTable& overlay() const { return m_overlay; }
    static constexpr std::size_t purposes = 0, aside = 1; // places in the overlay

    /// From the rings of the purposes, less what lies under more than one.
    ExactArea dissolved() const { return m_dissolved; }
    void find_gaps(Findings& findings) const;
    void find_left_out(Findings& findings) const;
    /// Rows of `plans_left_out`: role, plan, name, plan_type, plan_status, in_force, why, ground of its purposes,
    /// and where it would have held.
    void add_left_out(const std::string& role, Table& table) const;

  private:
    struct Patch {
        ExactArea area;
        Box box;
        void add(ExactArea more, const Box& place) {
            area += more;
            box.add(place);
        }
    };
    struct OfPlan {
        Patch gap, claim, win;
    };
    void fold(AreaKind kind);

    const PlanLayer& m_layer;
    const Meanings& m_meanings;
    Layers m_layers;
    shape::OverlayTable m_overlay;
    ExactArea m_dissolved;
    std::vector<OfPlan> m_plans;
};

struct PlansReviewed {
    Table left_out;   // `plans_left_out`, of the plans in force and of every proposal
    ExactArea ground; // that all plans in force cover together
};

/// What is wrong in the drawing of the plan that is judged goes to the review.
PlansReviewed review_plans(const AccountLayers& read, const CutOptions& options, const Meanings& meanings,
                           Findings& findings, ReviewList& review);

} // namespace areal::accounting
