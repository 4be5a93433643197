// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/complete.h"

#include "ledger/kind.h"

#include <algorithm>

namespace areal::ledger {
namespace {

using Kind = EntryKind;

template <typename Value>
void fill(Value& value, const Value& from) {
    if (value == Value())
        value = from;
}

void follow_reserve(const Books& books, Entry& entry, const Entry& reserve) {
    fill(entry.from, reserve.from);
    fill(entry.to, reserve.to);
    fill(entry.area_mm2,
         reserve.kind == Kind::obligation ? books.open_debt(reserve.number) : books.remaining(reserve.number));
    if (reserve.kind == Kind::pledge)
        fill(entry.plan, reserve.plan);
    if (entry.area_mm2 == reserve.area_mm2)
        fill(entry.footprint, reserve.footprint);
    if (entry.kind == Kind::restored && reserve.kind == Kind::measure) {
        fill(entry.obligation, reserve.obligation);
        fill(entry.measure, reserve.measure);
        fill(entry.place, reserve.place);
        fill(entry.until, reserve.until);
        fill(entry.quality_before, reserve.quality_before);
        fill(entry.quality_after, reserve.quality_after);
        fill(entry.distance_factor, reserve.distance_factor);
        fill(entry.time_factor, reserve.time_factor);
        fill(entry.difficulty_factor, reserve.difficulty_factor);
    }
}

void follow_back(const Books& books, Entry& entry, const Entry& earlier) {
    fill(entry.from, earlier.to);
    fill(entry.to, earlier.from);
    fill(entry.area_mm2, entry.kind == Kind::reversal ? earlier.area_mm2 : books.remaining(earlier.number));
    if (entry.area_mm2 == earlier.area_mm2)
        fill(entry.footprint, earlier.footprint);
}

} // namespace

Entry completed(const Books& books, Entry draft, Moment written) {
    fill(draft.number, EntryNumber(books.size()) + 1);
    draft.booked = books.size() == 0 ? written : std::max(written, books.entries().back().booked);
    draft.book = rule_of(draft.kind).book;
    draft.hash.clear();
    if (books.size() > 0)
        fill(draft.rules, draft.kind == Kind::method ? std::string() : books.entry(1).rules);
    if (books.has(draft.candidate)) {
        fill(draft.from, books.entry(draft.candidate).from);
        fill(draft.to, books.entry(draft.candidate).to);
        fill(draft.area_mm2, books.entry(draft.candidate).area_mm2);
        fill(draft.footprint, books.entry(draft.candidate).footprint);
    }
    if (!books.has(draft.refers))
        return draft;
    const Entry& target = books.entry(draft.refers);
    if (draft.kind == Kind::handover) {
        draft.book = target.book;
        follow_reserve(books, draft, target);
    } else if (draft.kind == Kind::reversal) {
        draft.book = target.book;
        follow_back(books, draft, target);
    } else if (draft.kind == Kind::returned || draft.kind == Kind::writedown)
        follow_back(books, draft, target);
    else if (reserves_ground(target.kind) && rule_of(draft.kind).moves_ground())
        follow_reserve(books, draft, target);
    return draft;
}

} // namespace areal::ledger
