// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/book_tables.h"

#include "ledger/debt.h"
#include "ledger/movement.h"
#include "ledger/reserve.h"

namespace areal::accounting {
namespace {

using ledger::Column;

bool is_inside(const ledger::AccountPath& account) {
    return account.root() != ledger::AccountRoot::outside;
}

} // namespace

Table balance_table(const ledger::Books& books, Date from, Date to) {
    constexpr std::array others{Column::gained,   Column::restored,  Column::remapped,  Column::method,
                                Column::boundary, Column::densified, Column::temporary, Column::corrected};
    Table table{"balance", {"account", "opening_m2", "lost_m2"}, {}};
    for (const Column column : others)
        table.columns.push_back(std::string(name_of(column)) + "_m2");
    table.columns.push_back("closing_m2");
    for (const ledger::MovementRow& row : ledger::movement(books, ledger::Book::physical, from, to)) {
        if (!is_inside(row.account))
            continue;
        std::vector<Cell> cells{row.account.text(), ExactArea::from_mm2(row.opening_mm2),
                                ExactArea::from_mm2(-row.change_mm2(Column::lost))};
        for (const Column column : others)
            cells.push_back(ExactArea::from_mm2(row.change_mm2(column)));
        cells.push_back(ExactArea::from_mm2(row.closing_mm2));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table standing_table(const ledger::Books& books, Date as_of) {
    Table table{"standing", {"book", "account", "area_m2"}, {}};
    for (std::size_t i = 0; i < ledger::book_count; ++i)
        for (const auto& [account, area_mm2] : books.balances(ledger::Book(i), as_of))
            if (is_inside(account))
                table.rows.push_back(
                    {std::string(name_of(ledger::Book(i))), account.text(), ExactArea::from_mm2(area_mm2)});
    return table;
}

Table pledge_table(const ledger::Books& books, Date as_of) {
    Table table{"pledges",
                {"entry", "plan", "account", "to", "pledged_m2", "realised_m2", "withdrawn_m2", "lapsed_m2", "moved_m2",
                 "pending_m2", "until"},
                {}};
    for (const ledger::PledgeState& state : ledger::pledges(books, as_of)) {
        const ledger::Entry& entry = books.entry(state.entry);
        table.rows.push_back({state.entry, entry.plan, entry.from.text(), entry.to.text(),
                              ExactArea::from_mm2(state.pledged_mm2), ExactArea::from_mm2(state.realised_mm2),
                              ExactArea::from_mm2(state.withdrawn_mm2), ExactArea::from_mm2(state.lapsed_mm2),
                              ExactArea::from_mm2(state.moved_mm2), ExactArea::from_mm2(state.pending_mm2),
                              entry.until ? entry.until->iso() : ""});
    }
    return table;
}

Table obligation_table(const ledger::Books& books, Date as_of) {
    Table table{"obligations",
                {"entry", "project", "developer", "payer", "performer", "account", "stage", "owed_m2", "open_m2",
                 "off_site_m2", "paid_ore", "deadline", "overdue"},
                {}};
    for (const ledger::ObligationState& state : ledger::obligations(books, as_of)) {
        const ledger::Entry& entry = books.entry(state.entry);
        table.rows.push_back({state.entry, entry.project, entry.developer, entry.payer, entry.performer,
                              entry.from.text(), std::string(name_of(state.stage)), ExactArea::from_mm2(state.owed_mm2),
                              ExactArea::from_mm2(state.open_mm2), ExactArea::from_mm2(state.off_site_mm2),
                              state.paid_ore, entry.until ? entry.until->iso() : "", std::int64_t(state.is_overdue)});
    }
    return table;
}

Table candidate_table(const ledger::Books& books, Date as_of) {
    Table table{"candidates", {"entry", "since", "account", "to", "area_m2", "evidence"}, {}};
    for (const ledger::EntryNumber number : ledger::open_candidates(books, as_of)) {
        const ledger::Entry& entry = books.entry(number);
        table.rows.push_back({number, entry.effective.iso(), entry.from.text(), entry.to.text(),
                              ExactArea::from_mm2(entry.area_mm2), entry.evidence});
    }
    return table;
}

Table temporary_table(const ledger::Books& books, Date as_of) {
    Table table{"temporary", {"entry", "since", "until", "account", "cause", "area_m2", "overdue"}, {}};
    for (const ledger::OpenTemporary& open : ledger::open_temporary(books, as_of)) {
        const ledger::Entry& entry = books.entry(open.entry);
        table.rows.push_back({open.entry, entry.effective.iso(), entry.until ? entry.until->iso() : "",
                              entry.from.text(), entry.cause, ExactArea::from_mm2(open.area_mm2),
                              std::int64_t(open.is_overdue)});
    }
    return table;
}

Table entry_table(const ledger::Books& books, Date as_of) {
    Table table{"entries",
                {"entry", "effective", "kind", "area_m2", "from", "to", "plan", "cause", "case", "refers",
                 "reversed_by", "author", "booked", "text"},
                {}};
    for (const ledger::Entry& entry : books.entries())
        if (entry.effective <= as_of)
            table.rows.push_back({entry.number, entry.effective.iso(), std::string(name_of(entry.kind)),
                                  ExactArea::from_mm2(entry.area_mm2), entry.from.text(), entry.to.text(), entry.plan,
                                  entry.cause, entry.case_ref, entry.refers, books.reversed_by(entry.number, as_of),
                                  entry.author, entry.booked.iso(), entry.text});
    return table;
}

Table neutrality_table(const ledger::Neutrality& neutrality) {
    Table table{"neutrality",
                {"account", "lost_m2", "restored_m2", "balance_m2", "weighted_lost_m2", "weighted_restored_m2"},
                {}};
    for (const ledger::NeutralityRow& row : neutrality.rows)
        table.rows.push_back({row.type.text(), ExactArea::from_mm2(row.lost_mm2), ExactArea::from_mm2(row.restored_mm2),
                              ExactArea::from_mm2(row.balance_mm2()), ExactArea::from_mm2(row.weighted_lost_mm2),
                              ExactArea::from_mm2(row.weighted_restored_mm2)});
    return table;
}

Table off_site_table(const ledger::Neutrality& neutrality) {
    Table table{"off_site", {"entry", "place", "lost_m2", "restored_m2"}, {}};
    for (const ledger::OffSiteRow& row : neutrality.off_site)
        table.rows.push_back(
            {row.entry, row.place, ExactArea::from_mm2(row.lost_mm2), ExactArea::from_mm2(row.restored_mm2)});
    return table;
}

} // namespace areal::accounting
