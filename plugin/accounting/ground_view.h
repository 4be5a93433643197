// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rows of an account's overlay with everything the layers say of each: its purpose in the judged plan and
// in the plan in force, its land cover, a restoration measure, what else is known, and its fate under the
// rules. Decided once here; a table is a fold over `rows()`.
#pragma once

#include "accounting/built_ground.h"
#include "accounting/evidence_layer.h"
#include "accounting/fate.h"
#include "accounting/ground.h"
#include "accounting/plan_cut.h"

#include <optional>
#include <vector>

namespace areal::accounting {

/// What ground a plan sets aside for building is to the reserve.
enum class ReserveShare : std::uint8_t { built, water, sliver, free };

struct Ground {
    std::size_t row = 0;                  // in the overlay table
    ExactArea area;                       // plan area or true area, as the account measures
    const PurposeArea* purpose = nullptr; // in the judged plan; null outside it
    shape::FeatureIndex plan_feature = 0; // the polygon that answers for it, where there is a purpose
    const PlanChoice* choice = nullptr;   // which plan holds, where there is a purpose
    const PurposeArea* from = nullptr;    // in the plan in force, when a proposal is judged; null outside it
    const PlanChoice* from_choice = nullptr;
    const CoverClass* cover = nullptr; // never null
    const Measure* measure = nullptr;
    const KnownOfPlace* known = nullptr;   // never null
    const std::string* built_by = nullptr; // kind of the evidence that calls it built; null: none
    bool in_doubt = false;                 // whether the plan takes it: is_in_doubt
    ReserveShare share = ReserveShare::free;
    Fate fate = Fate::outside;
    Fate fate_from = Fate::outside; // under the plan in force, when a proposal is judged
};

class GroundView {
  public:
    /// The cut must outlive the view.
    GroundView(const PlanCut& cut, const RuleSet& rules, const Meanings& meanings);
    GroundView(const GroundView&) = delete;
    GroundView& operator=(const GroundView&) = delete;

    const std::vector<Ground>& rows() const { return m_rows; }
    const PlanCut& cut() const { return m_cut; }
    const RuleSet& rules() const { return m_rules; }
    const BuiltGround& built() const { return m_built; }
    const Meanings& meanings() const { return m_meanings; }

  private:
    Ground ground(std::size_t row);
    const Measure* measure(const shape::OverlayRow& row) const;
    ReserveShare share(const Ground& ground, const shape::OverlayRow& row) const;
    bool is_wide_water(shape::StackId cover) const;

    const PlanCut& m_cut;
    const RuleSet& m_rules;
    const Meanings& m_meanings;
    PlanGround m_judged;
    std::optional<PlanGround> m_in_force;
    CoverGround m_cover;
    BuiltGround m_built;
    std::optional<std::size_t> m_sliver_source; // of the judged plan's slivers
    const shape::StackTable m_no_evidence;
    EvidenceGround m_evidence;
    std::vector<Ground> m_rows;
};

} // namespace areal::accounting
