// SPDX-License-Identifier: GPL-2.0-or-later
//
// The carbon book: what the ground a plan takes releases, in whole kg of CO2 equivalents. The stock goes in the
// year of conversion, the yearly share (soil emissions and uptake lost) in every year of the horizon after it:
//     total = ground x (first_year + (n - 1) x following)
// with the factors of resources/codes (t per hectare; the rule set names the table and the horizon n).
// Ground no factor fits is a row of its own with its m2 and no kg: not computed, never zero. Never netted with
// nature or farmland.
//
// Refuses (BadInput): a factor that is no number, with the line of the table.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {

struct CarbonFactor {
    std::string code, name, account;
    std::set<std::string> ground, tree_kind, forest_quality; // AR5 codes; empty: any
    std::int64_t first_kg = 0, following_kg = 0;             // per hectare
    std::int64_t first_low_kg = 0, first_high_kg = 0;        // per hectare
};

class CarbonFactors {
  public:
    CarbonFactors(const codes::CodeList& list, Language language);
    /// The first that fits; null: there is none.
    const CarbonFactor* find(const CoverClass& cover) const;

  private:
    std::vector<CarbonFactor> m_factors;
};

/// What `area` releases over `years`, in whole kg.
struct Released {
    std::int64_t first_year_kg = 0, yearly_kg = 0, total_kg = 0, low_kg = 0, high_kg = 0;
};
Released released(const CarbonFactor& factor, ExactArea area, int years);

/// `carbon`: state (computed, not_computed), factor, name, cover_code, area, horizon_years, first_kg_per_ha,
/// following_kg_per_ha, first_year, yearly, total, low, high (kg; texts that are empty where not computed).
Table carbon_table(const GroundView& view);

} // namespace areal::accounting
