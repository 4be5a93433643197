// SPDX-License-Identifier: GPL-2.0-or-later
//
// The judged plan's rows folded into balance, losses and reasons. One pass over the overlay rows; the tables
// of an account are different sums over what is decided here for each row, once.
#pragma once

#include "accounting/ground.h"
#include "accounting/restoration_layer.h"
#include "accounting/table.h"
#include "accounting/verdict.h"
#include "base/finding.h"

#include <map>
#include <optional>
#include <string>

namespace areal::accounting {

/// What happens to the ground of one row.
enum class Fate : std::uint8_t {
    outside,          // not in the plan, not restored
    kept,             // in the plan, stays what it is
    nature_lost,
    farmland_lost,    // a book of its own, never netted with nature
    water_lost,
    built_on,         // built already: densification, no loss
    unknown,          // develops, but nobody knows what is there
    restored,         // counts as nature gained
    restored_already, // was nature before: nothing gained in area
    not_restored_yet  // the measure's status does not count
};

std::string_view fate_name(Fate fate); // the word in the result layer

struct FoldInput {
    const PlanLayer& plan;
    const CoverLayer& cover;
    const RestorationLayer* restoration = nullptr;
    const shape::OverlayTable& table;
    std::size_t plan_layer = 0, cover_layer = 1, restoration_layer = 2; // places in the table
    bool true_area = false;
};

class PlanFold {
  public:
    PlanFold(const FoldInput& input, const RuleSet& rules, const Meanings& meanings);

    Fate fate(std::size_t row) const { return m_fates[row]; }
    ExactArea area(const shape::OverlayRow& row) const;
    PlanGround& plan_ground() { return m_plan_ground; }
    CoverGround& cover_ground() { return m_cover_ground; }

    Table balance() const;
    Table reserve() const;
    Table farmland() const;
    Verdict verdict() const;
    Findings findings() const;

  private:
    struct Flow {
        ExactArea opening, lost, gained, given, restored, remapped;
    };
    Fate decide(const shape::OverlayRow& row);
    void book(const shape::OverlayRow& row, Fate fate);
    void book_reserve(const PurposeArea& purpose, const CoverClass& cover, ExactArea area);
    const Measure* measure(const shape::OverlayRow& row) const;
    void book_restoration(const Measure& measure, const CoverClass& cover, ExactArea area);
    Reason reason(shape::FeatureIndex feature, ExactArea lost) const;

    FoldInput m_input;
    const RuleSet& m_rules;
    const Meanings& m_meanings;
    PlanGround m_plan_ground;
    CoverGround m_cover_ground;
    std::vector<Fate> m_fates;                 // per row
    std::map<std::string, Flow> m_flows;       // per account
    std::map<shape::FeatureIndex, ExactArea> m_lost_by_area;
    std::map<std::string, std::pair<ExactArea, ExactArea>> m_reserve; // group -> planned, built
    std::map<std::pair<std::string, std::string>, ExactArea> m_farmland; // account, purpose group
    std::map<Fate, ExactArea> m_by_fate;
};

} // namespace areal::accounting
