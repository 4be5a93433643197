// SPDX-License-Identifier: GPL-2.0-or-later
//
// What has become of an entry, worked out from the live entries that point at it, so that a reversal
// needs no bookkeeping of its own.
#include "ledger/books.h"

#include <algorithm>

namespace areal::ledger {

using Kind = EntryKind;

EntryNumber Books::reversed_by(EntryNumber number, Date as_of) const {
    for (const EntryNumber by : referrers(number))
        if (entry(by).kind == Kind::reversal && entry(by).effective <= as_of && is_live(by, as_of))
            return by;
    return 0;
}

bool Books::is_live(EntryNumber number, Date as_of) const {
    return reversed_by(number, as_of) == 0;
}

AreaMm2 Books::area_by(EntryNumber number, std::initializer_list<Kind> kinds, Date as_of) const {
    AreaMm2 sum_mm2 = 0;
    for (const EntryNumber by : referrers(number)) {
        const Entry& other = entry(by);
        const bool asked = std::find(kinds.begin(), kinds.end(), other.kind) != kinds.end();
        if (asked && other.refers == number && other.effective <= as_of && is_live(by, as_of))
            sum_mm2 += other.area_mm2;
    }
    return sum_mm2;
}

AreaMm2 Books::remaining(EntryNumber number, Date as_of) const {
    if (entry(number).effective > as_of || !is_live(number, as_of))
        return 0;
    return entry(number).area_mm2 - area_by(number,
                                            {Kind::loss, Kind::densification, Kind::planvask, Kind::lapse,
                                             Kind::returned, Kind::restored, Kind::writedown, Kind::handover},
                                            as_of);
}

Status Books::status(EntryNumber number, Date as_of) const {
    Status latest = entry(number).status.value_or(Status::planned);
    for (const EntryNumber by : referrers(number))
        if (entry(by).kind == Kind::status && entry(by).effective <= as_of && is_live(by, as_of))
            latest = std::max(latest, entry(by).status.value_or(latest));
    return latest;
}

AreaMm2 Books::counted(EntryNumber number, Date as_of) const {
    const bool counts = entry(number).kind == Kind::restored && status(number, as_of) >= counting_status();
    return counts ? remaining(number, as_of) : 0;
}

AreaMm2 Books::open_debt(EntryNumber number, Date as_of) const {
    const Entry& debt = entry(number);
    if (debt.kind != Kind::obligation || debt.effective > as_of || !is_live(number, as_of))
        return 0;
    AreaMm2 open_mm2 = debt.area_mm2 - area_by(number, {Kind::handover}, as_of);
    for (const EntryNumber by : referrers(number))
        if (entry(by).obligation == number)
            open_mm2 -= counted(by, as_of);
    return std::max<AreaMm2>(open_mm2, 0);
}

std::vector<EntryNumber> Books::debts_touched(const Entry& entry) const {
    const Entry* at = &entry;
    while (true) {
        if (at->kind == Kind::obligation)
            return {at->number};
        if (at->obligation != 0)
            return {at->obligation};
        const bool passes_on = at->kind == Kind::reversal || at->kind == Kind::writedown || at->kind == Kind::status ||
                               at->kind == Kind::handover;
        if (!passes_on || at->refers == 0)
            return {};
        at = &this->entry(at->refers);
    }
}

} // namespace areal::ledger
