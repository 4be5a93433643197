// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/built_ground.h"

#include <algorithm>

namespace areal::accounting {

BuiltGround::BuiltGround(const EvidenceLayer& evidence, const RuleSet& rules) : m_evidence(evidence), m_rules(rules) {}

const std::string* BuiltGround::by(const CoverClass& cover, const KnownOfPlace& known) const {
    for (const BuiltEvidence& evidence : m_rules.built_ground.evidence) {
        const bool says_so = evidence.from == cover_evidence
                                 ? m_rules.is_built(cover.account)
                                 : std::any_of(known.built_by.begin(), known.built_by.end(), [&](std::uint32_t mask) {
                                       return m_evidence.masks()[mask].kind == evidence.from;
                                   });
        if (says_so)
            return &evidence.from;
    }
    return nullptr;
}

bool BuiltGround::chosen(std::size_t mask) const {
    return m_rules.built_ground.find(m_evidence.masks()[mask].kind) != nullptr;
}

void find_unused_evidence(const EvidenceLayer& evidence, const RuleSet& rules, Findings& findings) {
    const auto& masks = evidence.masks();
    std::string missing;
    for (const BuiltEvidence& wanted : rules.built_ground.evidence)
        if (wanted.from != cover_evidence &&
            std::none_of(masks.begin(), masks.end(), [&](const BuiltMask& mask) { return mask.kind == wanted.from; }))
            missing += (missing.empty() ? "" : ", ") + wanted.from;
    if (!missing.empty() && !masks.empty())
        findings.add({FindingKind::note,
                      "",
                      std::nullopt,
                      {"The rule set also goes by {1} as built ground, but no such layer was given.", {missing}},
                      {},
                      {}});
    for (const BuiltMask& mask : masks)
        if (rules.built_ground.find(mask.kind) == nullptr)
            findings.add({FindingKind::note,
                          mask.name,
                          std::nullopt,
                          {"{1} is shown as a mask of built ground, but the rule set does not go by it ({2}).",
                           {mask.name, mask.kind}},
                          {},
                          {}});
}

} // namespace areal::accounting
