// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the stacks of an overlay row mean: a purpose area for the plan's polygons, a class for the cover's.
//
// Under several plans one of them holds (plan_order.h), and only its purposes are heard. Ground under several
// purpose areas of one plan is a row of its own: the same purpose twice is that purpose, different purposes are
// joined ("1110+2010") and develop when one of them does. Ground under several cover
// polygons of different accounts is booked as `unknown`. Ground without cover is the class "" of `unknown`.
#pragma once

#include "accounting/cover_layer.h"
#include "accounting/plan_layer.h"
#include "shape/overlay.h"

#include <map>
#include <vector>

namespace areal::accounting {

class PlanGround {
  public:
    PlanGround(const PlanLayer& plan, const shape::StackTable& stacks, const Meanings& meanings);
    /// Not for `no_polygon`.
    const PurposeArea& at(shape::StackId stack);
    /// Which plan holds there, and before which others. Not for `no_polygon`.
    const PlanChoice& choice(shape::StackId stack);
    /// The polygon that answers for the ground: of several the first that develops, else the first.
    shape::FeatureIndex responsible(shape::StackId stack);

  private:
    struct Settled {
        PlanChoice choice;
        std::vector<shape::FeatureIndex> features; // of the plan that holds
        PurposeArea area;
    };
    const Settled& settled(shape::StackId stack);
    PurposeArea joined(const std::vector<shape::FeatureIndex>& features) const;

    const PlanLayer& m_plan;
    const shape::StackTable& m_stacks;
    const Meanings& m_meanings;
    std::map<shape::StackId, Settled> m_overlaps;
    std::vector<PlanChoice> m_alone; // per plan
};

class CoverGround {
  public:
    CoverGround(const CoverLayer& cover, const shape::StackTable& stacks, const Meanings& meanings);
    const CoverClass& at(shape::StackId stack);

  private:
    CoverClass joined(const std::vector<shape::FeatureIndex>& features) const;

    const CoverLayer& m_cover;
    const shape::StackTable& m_stacks;
    const Meanings& m_meanings;
    CoverClass m_uncovered;
    std::map<shape::StackId, CoverClass> m_overlaps;
};

} // namespace areal::accounting
