// SPDX-License-Identifier: GPL-2.0-or-later
//
// Ownership of the ground. What an entry says the ground was must be what its last owner made it; ground
// already lost, already restored or already credited answers to another account and is refused.
#include "ledger/gate.h"
#include "ledger/kind.h"

#include <cmath>

namespace areal::ledger {

using Kind = EntryKind;

namespace {

/// Plan and true area of one piece differ by at most 0.7 % in Norway (UTM 33 in Finnmark), so that a larger
/// difference means another piece or another unit.
constexpr double area_tolerance = 0.01;
constexpr double area_slack_mm2 = 1'000'000; // 1 m2

Refusal claimed(Sentence sentence, const Claim& claim) {
    return {RefusalKind::claimed, std::move(sentence), claim.owner, {claim}};
}

bool needs_own_reserve(Kind kind) {
    constexpr Choice<Kind> claiming{Kind::loss, Kind::densification, Kind::restored, Kind::pledge, Kind::measure};
    return claiming.has(kind);
}

bool hands_over_reserve(const Entry& entry) {
    return entry.kind == Kind::handover && entry.book == Book::planned;
}

} // namespace

Gate::Answer Gate::check_claims(const Entry& entry) const {
    if (!m_claims)
        return std::nullopt;
    if (entry.kind == Kind::reversal) {
        const ReversalRoot root = root_of_reversal(m_books, entry);
        const Entry& target = m_books.entry(root.entry);
        if (target.footprint.empty())
            return std::nullopt;
        if (Answer refusal = check_nothing_on_top(target))
            return refusal;
        return root.reinstates ? check_claims(target) : std::nullopt;
    }
    if (Answer refusal = check_footprint(entry))
        return refusal;
    if (entry.footprint.empty())
        return std::nullopt;
    if (Answer refusal = check_ground(entry))
        return refusal;
    return check_reserve(entry);
}

Gate::Answer Gate::check_footprint(const Entry& entry) const {
    if (entry.footprint.empty()) {
        if (entry.refers == 0 || m_books.entry(entry.refers).footprint.empty() ||
            !(rule_of(entry.kind).moves_ground() || hands_over_reserve(entry)) || entry.book == Book::money)
            return std::nullopt;
        const bool takes_the_rest = (entry.book == Book::deplanned || hands_over_reserve(entry)) &&
                                    entry.area_mm2 == m_books.remaining(entry.refers);
        if (takes_the_rest)
            return std::nullopt;
        return Refusal{RefusalKind::footprint,
                       {"The entry {1} has its ground on the map; say which part of it this is (footprint).",
                        {describe(m_books.entry(entry.refers))}},
                       entry.refers,
                       {}};
    }
    const std::optional<AreaMm2> area_mm2 = m_claims->area(entry.footprint);
    if (!area_mm2)
        return Refusal{RefusalKind::footprint, {"The footprint {1} is not in the store.", {entry.footprint}}, 0, {}};
    const double difference_mm2 = std::abs(double(*area_mm2) - double(entry.area_mm2));
    if (difference_mm2 > area_slack_mm2 + area_tolerance * double(entry.area_mm2))
        return Refusal{
            RefusalKind::footprint,
            {"The entry moves {1}, and its footprint has {2}.", {ExactDaa{entry.area_mm2}, ExactDaa{*area_mm2}}},
            0,
            {}};
    return std::nullopt;
}

Gate::Answer Gate::check_ground(const Entry& entry) const {
    if (!changes_ground(entry.kind) && !reserves_ground(entry.kind))
        return std::nullopt;
    for (const Claim& claim : m_claims->owners(ClaimLayer::ground, entry.footprint)) {
        if (claim.area_mm2 <= claim_tolerance_mm2)
            continue;
        const Entry& owner = m_books.entry(claim.owner);
        if (owner.to != entry.from)
            return claimed({"The ground is {1} since entry {2}, not {3}: the two entries share {4} of ground.",
                            {called(owner.to), describe(owner), called(entry.from), ExactDaa{claim.area_mm2}}},
                           claim);
        if (owner.effective > entry.effective)
            return claimed({"The ground has changed since: entry {1} and this entry of {2} share {3} of "
                            "ground. Reverse the later one first.",
                            {describe(owner), entry.effective, ExactDaa{claim.area_mm2}}},
                           claim);
        const bool gives_back = entry.kind == Kind::returned || entry.kind == Kind::writedown;
        if (gives_back && claim.owner != entry.refers)
            return claimed(
                {"The ground belongs to entry {1}, not to entry {2}.", {describe(owner), std::to_string(entry.refers)}},
                claim);
        const bool redraws = entry.kind == Kind::remap || entry.kind == Kind::method;
        if (redraws && entry.to.root() != entry.from.root())
            return claimed({"The ground was changed by entry {1}; a new map cannot undo that. Reverse the "
                            "entry, or post what happened.",
                            {describe(owner)}},
                           claim);
    }
    return std::nullopt;
}

Gate::Answer Gate::check_reserve(const Entry& entry) const {
    if (!needs_own_reserve(entry.kind) && entry.book != Book::deplanned && !hands_over_reserve(entry))
        return std::nullopt;
    AreaMm2 own_mm2 = 0;
    for (const Claim& claim : m_claims->owners(ClaimLayer::reserve, entry.footprint)) {
        const Entry& owner = m_books.entry(claim.owner);
        if (claim.owner == entry.refers)
            own_mm2 += claim.area_mm2;
        else if (claim.area_mm2 > claim_tolerance_mm2 && reserves_ground(owner.kind))
            return claimed({"The ground is reserved by entry {1}: the two entries share {2} of ground. Post "
                            "it from that entry, or take the reserve back first.",
                            {describe(owner), ExactDaa{claim.area_mm2}}},
                           claim);
    }
    if (entry.refers == 0 || m_books.entry(entry.refers).footprint.empty())
        return std::nullopt;
    const AreaMm2 outside_mm2 = *m_claims->area(entry.footprint) - own_mm2;
    if (outside_mm2 > claim_tolerance_mm2)
        return Refusal{RefusalKind::claimed,
                       {"{1} of the ground are not part of what is left of entry {2}.",
                        {ExactDaa{outside_mm2}, describe(m_books.entry(entry.refers))}},
                       entry.refers,
                       {}};
    return std::nullopt;
}

Gate::Answer Gate::check_nothing_on_top(const Entry& target) const {
    for (const ClaimLayer layer : {ClaimLayer::ground, ClaimLayer::reserve})
        for (const Claim& claim : m_claims->owners(layer, target.footprint))
            if (claim.owner > target.number && claim.area_mm2 > claim_tolerance_mm2)
                return Refusal{RefusalKind::dependents,
                               {"The entry {1} and entry {2} share {3} of ground, and it is the later one. Reverse it "
                                "first.",
                                {describe(m_books.entry(claim.owner)), describe(target), ExactDaa{claim.area_mm2}}},
                               claim.owner,
                               {claim}};
    return std::nullopt;
}

} // namespace areal::ledger
