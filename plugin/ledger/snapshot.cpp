// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/snapshot.h"

#include "ledger/field.h"

namespace areal::ledger {

std::string snapshot_text(const Books& books, int year) {
    std::string text = "year " + std::to_string(year) + "\nhead ";
    if (books.size() != 0)
        text += books.entries().back().hash;
    const Date last_day = Date::last_of_year(year);
    for (std::size_t i = 0; i < book_count; ++i)
        for (const auto& [account, area_mm2] : books.balances(Book(i), last_day)) {
            text += '\n';
            text += name_of(Book(i));
            text += ' ' + account.text() + ' ' + area_text(area_mm2);
        }
    return text;
}

} // namespace areal::ledger
