// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/municipality.h"

namespace areal::ledger {

std::string municipality_on(const Books& books, Date day) {
    std::string municipality;
    Date since = day;
    for (const Entry& entry : books.entries()) {
        const bool renames = entry.kind == EntryKind::renumber && entry.effective <= day &&
                             books.is_live(entry.number) && (municipality.empty() || entry.effective >= since);
        if (entry.kind != EntryKind::baseline && !renames)
            continue;
        municipality = entry.place;
        since = entry.effective;
    }
    return municipality;
}

std::string municipality_number(const std::string& municipality) {
    return municipality.substr(0, municipality.find(' '));
}

} // namespace areal::ledger
