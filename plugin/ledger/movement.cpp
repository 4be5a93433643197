// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/movement.h"

namespace areal::ledger {

std::vector<MovementRow> movement(const Books& books, Book book, Date from, Date to) {
    std::map<AccountPath, MovementRow> rows;
    for (const Entry& entry : books.entries()) {
        if (entry.effective > to)
            continue;
        for (const Effect& effect : books.effects(entry.number)) {
            if (effect.book != book)
                continue;
            MovementRow& row = rows[effect.account];
            row.account = effect.account;
            row.closing_mm2 += effect.change_mm2;
            if (entry.effective < from || effect.column == Column::opening)
                row.opening_mm2 += effect.change_mm2;
            else
                row.changes_mm2[std::size_t(effect.column)] += effect.change_mm2;
        }
    }
    std::vector<MovementRow> result;
    result.reserve(rows.size());
    for (auto& [account, row] : rows)
        result.push_back(std::move(row));
    return result;
}

} // namespace areal::ledger
