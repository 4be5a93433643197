// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/gate.h"
#include "ledger/kind.h"

namespace areal::ledger {

using Kind = EntryKind;

namespace {

Refusal reference(Sentence sentence, EntryNumber other) {
    return {RefusalKind::reference, std::move(sentence), other, {}};
}

Refusal exceeds(const Entry& entry, const Entry& other, AreaMm2 left_mm2) {
    return {RefusalKind::exceeds,
            {"{1} are left of entry {2}, and {3} are asked for.",
             {ExactDaa{left_mm2}, describe(other), ExactDaa{entry.area_mm2}}},
            other.number,
            {}};
}

bool takes_area(Kind kind) {
    constexpr Choice<Kind> taking{Kind::planvask, Kind::lapse,    Kind::loss,      Kind::densification,
                                  Kind::returned, Kind::restored, Kind::writedown, Kind::handover};
    return taking.has(kind);
}

} // namespace

Gate::Answer Gate::check_reference(const Entry& entry) const {
    for (const EntryNumber target : {entry.refers, entry.obligation, entry.candidate}) {
        if (target == 0)
            continue;
        if (!m_books.has(target))
            return reference({"There is no entry {1}.", {std::to_string(target)}}, target);
        if (!m_books.is_live(target))
            return reference({"The entry {1} is reversed by entry {2}.",
                              {describe(m_books.entry(target)), std::to_string(m_books.reversed_by(target))}},
                             target);
        if (m_books.entry(target).effective > entry.effective)
            return Refusal{RefusalKind::date,
                           {"The entry is dated {1}, before entry {2} that it points at.",
                            {entry.effective, describe(m_books.entry(target))}},
                           target,
                           {}};
    }
    if (entry.obligation != 0 && m_books.entry(entry.obligation).kind != Kind::obligation)
        return reference({"Entry {1} is no obligation.", {describe(m_books.entry(entry.obligation))}},
                         entry.obligation);
    if (Answer refusal = check_candidate(entry))
        return refusal;
    if (entry.refers == 0)
        return std::nullopt;
    const Entry& target = m_books.entry(entry.refers);
    if (!rule_of(entry.kind).refers.has(target.kind))
        return reference(
            {"An entry of kind {1} cannot point at entry {2}.", {called(entry.kind), describe(target)}},
            target.number);
    if (takes_area(entry.kind))
        return check_takes(entry, target);
    if (entry.kind == Kind::status)
        return check_status(entry);
    if (entry.kind == Kind::reversal)
        return check_reversal(entry);
    return std::nullopt;
}

Gate::Answer Gate::check_takes(const Entry& entry, const Entry& from) const {
    const bool gives_back = entry.kind == Kind::returned || entry.kind == Kind::writedown;
    const bool same_from = gives_back ? entry.from == from.to : entry.from == from.from;
    const bool builds = entry.kind == Kind::loss || entry.kind == Kind::densification; // may build another kind
    const bool same_to = gives_back ? entry.to.type() == from.from.type() : builds || entry.to == from.to;
    if (!same_from || !same_to)
        return reference({"The entry {1} is about {2} and {3}, not about {4} and {5}.",
                          {describe(from), called(from.from), called(from.to), called(entry.from), called(entry.to)}},
                         from.number);
    if (entry.kind == Kind::lapse && from.until && entry.effective < *from.until)
        return Refusal{
            RefusalKind::date, {"The entry {1} runs until {2}.", {describe(from), *from.until}}, from.number, {}};
    if (entry.kind == Kind::restored && (entry.place != from.place || entry.obligation != from.obligation))
        return reference({"The restoration answers for another obligation or place than entry {1}.", {describe(from)}},
                         from.number);
    if (!from.plan.empty() && entry.plan != from.plan && from.kind == Kind::pledge)
        return reference({"The entry {1} is of plan {2}.", {describe(from), from.plan}}, from.number);
    const AreaMm2 left_mm2 =
        from.kind == Kind::obligation ? m_books.open_debt(from.number) : m_books.remaining(from.number);
    if (entry.area_mm2 > left_mm2)
        return exceeds(entry, from, left_mm2);
    return std::nullopt;
}

Gate::Answer Gate::check_status(const Entry& entry) const {
    const Entry& target = m_books.entry(entry.refers);
    const Status now = m_books.status(entry.refers);
    if (*entry.status <= now)
        return reference({"The entry {1} is already {2}.", {describe(target), called(now)}},
                         target.number);
    if (target.kind == Kind::measure && *entry.status != Status::begun)
        return reference("A measure becomes done by an entry of kind restored that points at it.", target.number);
    if (*entry.status == Status::verified && entry.evidence.empty())
        return Refusal{RefusalKind::form,
                       "A restoration is verified by a dated observation: the evidence is missing.",
                       target.number,
                       {}};
    return std::nullopt;
}

Gate::Answer Gate::check_candidate(const Entry& entry) const {
    const bool rejects = entry.kind == Kind::reject;
    const EntryNumber number = rejects ? entry.refers : entry.candidate;
    if (number == 0 || m_books.entry(number).kind != Kind::candidate)
        return entry.candidate == 0
                   ? Answer()
                   : reference({"Entry {1} is no candidate change.", {describe(m_books.entry(number))}}, number);
    const Entry& candidate = m_books.entry(number);
    AreaMm2 left_mm2 = candidate.area_mm2;
    for (const EntryNumber by : m_books.referrers(number)) {
        if (!m_books.is_live(by))
            continue;
        if (m_books.entry(by).kind == Kind::reject)
            return reference(
                {"The entry {1} was rejected by entry {2}.", {describe(candidate), describe(m_books.entry(by))}}, by);
        if (m_books.entry(by).candidate == number)
            left_mm2 -= m_books.entry(by).area_mm2;
    }
    if (rejects)
        return left_mm2 == candidate.area_mm2
                   ? Answer()
                   : reference({"The entry {1} is confirmed, in whole or part.", {describe(candidate)}}, number);
    if (entry.from != candidate.from || entry.to != candidate.to)
        return reference({"The entry {1} is a change from {2} to {3}.",
                          {describe(candidate), called(candidate.from), called(candidate.to)}},
                         number);
    return entry.area_mm2 > left_mm2 ? exceeds(entry, candidate, left_mm2) : Answer();
}

Gate::Answer Gate::check_reversal(const Entry& entry) const {
    const Entry& target = m_books.entry(entry.refers);
    const bool mirrors = entry.from == target.to && entry.to == target.from && entry.area_mm2 == target.area_mm2 &&
                         entry.footprint == target.footprint;
    if (!mirrors)
        return Refusal{
            RefusalKind::form, {"A reversal mirrors the whole of entry {1}.", {describe(target)}}, target.number, {}};
    for (const EntryNumber by : m_books.referrers(target.number))
        if (m_books.is_live(by))
            return Refusal{RefusalKind::dependents,
                           {"The entry {1} rests on entry {2}. Reverse it first.",
                            {describe(m_books.entry(by)), describe(target)}},
                           by,
                           {}};
    const ReversalRoot root = root_of_reversal(m_books, entry);
    if (!root.reinstates)
        return std::nullopt;
    // what comes back must fit what has happened since
    Entry again = m_books.entry(root.entry);
    again.effective = entry.effective;
    return check_reference(again);
}

} // namespace areal::ledger
