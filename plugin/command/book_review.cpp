// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/book_review.h"

#include "accounting/posting.h"
#include "accounting/review_claims.h"
#include "source/sha256.h"

#include <algorithm>
#include <filesystem>

namespace areal::command {

void review_against_book(accounting::Account& account, const std::string& store, const accounting::Meanings& meanings) {
    const accounting::OpenBook book(accounting::open_store(store), now);
    const accounting::ReviewRules rules = accounting::ReviewRules::load(meanings.resources());
    accounting::ReviewList list(rules);
    find_double_claims(plan_pieces(account, meanings), book, list);
    const auto review = std::find_if(account.tables.begin(), account.tables.end(),
                                     [](const accounting::Table& table) { return table.name == "review"; });
    if (review != account.tables.end())
        add_remarks(*review, list.table(meanings));
    accounting::InputRecord record;
    record.role = "ledger";
    record.name = std::filesystem::path(store).filename().string();
    record.features = std::int64_t(book.books().size());
    record.crs = accounting::baseline_of(book.books()).crs;
    record.sha256 = source::sha256_of_dataset(store);
    record.fields["head"] = book.books().entries().back().hash;
    account.inputs.push_back(std::move(record));
}

} // namespace areal::command
