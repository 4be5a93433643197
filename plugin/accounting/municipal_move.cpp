// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/municipal_move.h"

#include "accounting/municipal_parcels.h"
#include "base/failure.h"
#include "ledger/municipality.h"

namespace areal::accounting {
namespace {

using ledger::Books;
using ledger::Entry;
using ledger::EntryNumber;

void require_alike(const Books& giving, const Books& receiving) {
    if (giving.size() == 0 || receiving.size() == 0)
        throw BadInput("A book begins with an entry of kind baseline that names its crs.");
    const Entry &from = giving.entry(1), &to = receiving.entry(1);
    if (from.crs != to.crs || from.area_kind != to.area_kind)
        throw BadInput("The books are kept in {1} ({2}) and {3} ({4}); ground moves only between books that measure "
                       "alike.",
                       {from.crs, std::string(name_of(*from.area_kind)), to.crs, std::string(name_of(*to.area_kind))});
}

std::vector<Entry> leaving(const std::vector<Parcel>& parcels) {
    std::vector<Entry> drafts;
    for (const Parcel& parcel : parcels)
        drafts.insert(drafts.end(), parcel.leaving.begin(), parcel.leaving.end());
    return drafts;
}

std::vector<Entry> arriving(const std::vector<Parcel>& parcels, const Books& books) {
    std::vector<Entry> drafts;
    std::vector<EntryNumber> last; // of each parcel
    for (const Parcel& parcel : parcels) {
        for (Entry entry : parcel.arriving) {
            if (parcel.debt)
                entry.obligation = last.at(*parcel.debt);
            drafts.push_back(std::move(entry));
        }
        last.push_back(EntryNumber(books.size() + drafts.size()));
    }
    return drafts;
}

void add_ground(OpenBook& book, const std::vector<Parcel>& parcels) {
    for (const Parcel& parcel : parcels)
        if (!parcel.ground.id.empty())
            book.footprints().add(parcel.ground);
}

/// Numbers of the last entry of each parcel in its book.
void fill_in(std::vector<Parcel>& parcels, const std::vector<Entry>& left, const std::vector<Entry>& arrived) {
    std::size_t leaving = 0, arriving = 0;
    for (Parcel& parcel : parcels) {
        leaving += parcel.leaving.size();
        arriving += parcel.arriving.size();
        if (parcel.leaving.empty())
            continue; // it stays
        parcel.row.left_by = left.at(leaving - 1).number;
        parcel.row.taken_up_by = arrived.at(arriving - 1).number;
    }
}

} // namespace

Bridge move_ground(OpenBook& giving, OpenBook& receiving, const MoveRequest& request) {
    require_alike(giving.books(), receiving.books());
    Bridge bridge{ledger::municipality_on(giving.books(), request.effective),
                  ledger::municipality_on(receiving.books(), request.effective),
                  {}};
    if (bridge.from == bridge.to)
        throw BadInput("Both books are those of {1}; ground moves between municipalities.", {bridge.from});
    std::vector<Parcel> moving;
    const ledger::Ledger::Both posted = giving.ledger().post_in_both(
        [&](const Books&) {
            moving = parcels(giving, bridge.from, bridge.to, request);
            add_ground(giving, moving);
            add_ground(receiving, moving);
            return leaving(moving);
        },
        receiving.ledger(), [&](const Books& books) { return arriving(moving, books); });
    fill_in(moving, posted.here, posted.there);
    for (Parcel& parcel : moving)
        bridge.rows.push_back(std::move(parcel.row));
    return bridge;
}

Table bridge_table(const Bridge& bridge) {
    Table table{"bridge", {"from", "to", "entry", "hash", "kind", "account", "area_m2", "left_by", "taken_up_by"}, {}};
    for (const BridgeRow& row : bridge.rows)
        table.rows.push_back({bridge.from, bridge.to, row.entry, row.hash, row.kind, row.account,
                              ExactArea::from_mm2(row.area_mm2), row.left_by, row.taken_up_by});
    return table;
}

} // namespace areal::accounting
