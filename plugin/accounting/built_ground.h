// SPDX-License-Identifier: GPL-2.0-or-later
//
// Whether ground is built already under the rules: the evidence the rule set names, in its order, as far as it
// was given. The land cover of the account is evidence like the others.
#pragma once

#include "accounting/cover_layer.h"
#include "accounting/evidence_layer.h"
#include "accounting/rule_set.h"
#include "base/finding.h"

#include <string>
#include <vector>

namespace areal::accounting {

inline constexpr const char* cover_evidence = "cover";

class BuiltGround {
  public:
    BuiltGround(const EvidenceLayer& evidence, const RuleSet& rules);

    /// Kind of the first evidence that calls the ground built; null when none does.
    const std::string* by(const CoverClass& cover, const KnownOfPlace& known) const;
    /// Whether the rule set goes by a mask (place in EvidenceLayer::masks()).
    bool chosen(std::size_t mask) const;

  private:
    const EvidenceLayer& m_evidence;
    const RuleSet& m_rules;
};

/// Masks the rule set names and nobody gave (together), and masks given that it does not go by.
void find_unused_evidence(const EvidenceLayer& evidence, const RuleSet& rules, Findings& findings);

} // namespace areal::accounting
