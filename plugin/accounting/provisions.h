// SPDX-License-Identifier: GPL-2.0-or-later
//
// Plan provisions (planbestemmelser) as a table beside the plan: which plan, which paragraph, what it says, how
// strongly (skal, bør, kan), and what it covers: one area by its name, every area of a purpose, or the whole plan.
// What may be built rests on them, most of all where an LNFR purpose opens for scattered building (5200 and kin).
//
// Asked for a place, answers with what holds there: the provisions that name the area before those for its purpose
// before those for the whole plan, and of these the strongest. A table without a strength, a row whose strength is none
// of the list's, and a row that covers nothing in the plan, are findings: nothing is read into the text.
#pragma once

#include "accounting/meanings.h"
#include "accounting/named_source.h"
#include "base/finding.h"

#include <compare>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {

/// From the widest to the narrowest.
enum class ProvisionScope : std::uint8_t { plan, purpose, area };

struct Provision {
    std::string plan_id; // empty: whichever plan the table lies beside
    std::string paragraph, text;
    std::string strength; // code of the list provision_strength; empty: not said
    int rank = 0;         // of the strength; 0: not said
    ProvisionScope scope = ProvisionScope::plan;
    std::string covers; // purpose code or name of the area, normalised
};

/// A purpose area as provisions speak of it. A provision may name its plan by id, or by key where two plans of the
/// account have one id.
struct ProvisionPlace {
    std::string plan_id, plan_key, purpose_code, area_name;
    friend auto operator<=>(const ProvisionPlace&, const ProvisionPlace&) = default;
};

/// What building in a place rests on.
struct ProvisionBasis {
    std::vector<const Provision*> provisions; // narrowest first, strongest first within a scope
    std::string strength;                     // the strongest of them; empty when none says
    /// "§ 4.2, § 7", each once.
    std::string paragraphs() const;
};

class Provisions {
  public:
    /// Throws BadInput: no paragraph or no text among the fields.
    static Provisions read(const NamedSource& input, const Meanings& meanings);

    ProvisionBasis basis(const ProvisionPlace& place) const;
    /// Provisions for a plan, purpose or area that none of the places has.
    Findings without_place(std::vector<ProvisionPlace> places) const;

    const std::vector<Provision>& list() const { return m_list; }
    const InputRecord& record() const { return m_record; }
    const Findings& findings() const { return m_findings; }

  private:
    static bool holds(const Provision& provision, const ProvisionPlace& place);

    std::vector<Provision> m_list;
    InputRecord m_record;
    Findings m_findings;
};

/// What may be built inside LNFR by exception: "any", "housing", "holiday_homes", "business"; empty for a purpose
/// that does not open for it.
std::string opens_for_building(const std::string& code_list, const std::string& purpose_code, const Meanings& meanings);

} // namespace areal::accounting
