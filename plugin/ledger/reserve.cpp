// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/reserve.h"

namespace areal::ledger {

using Kind = EntryKind;

namespace {

template <typename Take>
void for_each_live(const Books& books, Kind kind, Date as_of, Take take) {
    for (const Entry& entry : books.entries())
        if (entry.kind == kind && entry.effective <= as_of && books.is_live(entry.number, as_of))
            take(entry);
}

} // namespace

std::vector<PledgeState> pledges(const Books& books, Date as_of) {
    std::vector<PledgeState> states;
    for_each_live(books, Kind::pledge, as_of, [&](const Entry& entry) {
        PledgeState state;
        state.entry = entry.number;
        state.pledged_mm2 = entry.area_mm2;
        state.realised_mm2 = books.area_by(entry.number, {Kind::loss, Kind::densification}, as_of);
        state.withdrawn_mm2 = books.area_by(entry.number, {Kind::planvask}, as_of);
        state.lapsed_mm2 = books.area_by(entry.number, {Kind::lapse}, as_of);
        state.moved_mm2 = books.area_by(entry.number, {Kind::handover}, as_of);
        state.pending_mm2 = books.remaining(entry.number, as_of);
        state.is_overdue = state.pending_mm2 > 0 && entry.until && *entry.until < as_of;
        states.push_back(state);
    });
    return states;
}

std::vector<OpenTemporary> open_temporary(const Books& books, Date as_of) {
    std::vector<OpenTemporary> open;
    for_each_live(books, Kind::temporary, as_of, [&](const Entry& entry) {
        if (const AreaMm2 left_mm2 = books.remaining(entry.number, as_of))
            open.push_back({entry.number, left_mm2, *entry.until < as_of});
    });
    return open;
}

std::vector<EntryNumber> open_candidates(const Books& books, Date as_of) {
    std::vector<EntryNumber> open;
    for_each_live(books, Kind::candidate, as_of, [&](const Entry& entry) {
        AreaMm2 left_mm2 = entry.area_mm2;
        for (const EntryNumber by : books.referrers(entry.number))
            if (books.entry(by).effective <= as_of && books.is_live(by, as_of))
                left_mm2 -= books.entry(by).kind == Kind::reject ? left_mm2 : books.entry(by).area_mm2;
        if (left_mm2 > 0)
            open.push_back(entry.number);
    });
    return open;
}

} // namespace areal::ledger
