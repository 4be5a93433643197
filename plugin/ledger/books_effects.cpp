// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which accounts an entry moves, in which book and column.
#include "ledger/books.h"
#include "ledger/kind.h"

namespace areal::ledger {
namespace {

struct Columns {
    Column from, to;
};

Columns columns_of(EntryKind kind) {
    using enum EntryKind;
    switch (kind) {
    case opening:
        return {Column::opening, Column::opening};
    case loss:
        return {Column::lost, Column::gained};
    case densification:
        return {Column::densified, Column::densified};
    case temporary:
    case returned:
        return {Column::temporary, Column::temporary};
    case restored:
    case writedown:
        return {Column::restored, Column::restored};
    case remap:
        return {Column::remapped, Column::remapped};
    case method:
        return {Column::method, Column::method};
    case boundary:
    case handover:
        return {Column::boundary, Column::boundary};
    case planvask:
        return {Column::withdrawn, Column::withdrawn};
    case lapse:
        return {Column::lapsed, Column::lapsed};
    default:
        return {Column::pledged, Column::pledged};
    }
}

bool moves_balance(const Entry& entry) {
    using enum EntryKind;
    const bool off_site = !entry.place.empty() && entry.kind != boundary;
    return rule_of(entry.kind).moves_ground() && entry.kind != candidate && entry.kind != obligation && !off_site;
}

bool takes_from_reserve(const Entry& entry) {
    using enum EntryKind;
    constexpr Choice<EntryKind> kinds{loss, densification, restored, planvask, lapse, handover};
    return entry.refers != 0 && kinds.has(entry.kind);
}

} // namespace

std::vector<Effect> Books::ground_effects(const Entry& entry) const {
    std::vector<Effect> effects;
    const auto move = [&](Book book, const AccountPath& from, const AccountPath& to, Columns columns) {
        effects.push_back({book, from, -entry.area_mm2, columns.from});
        effects.push_back({book, to, entry.area_mm2, columns.to});
    };
    if (moves_balance(entry))
        move(entry.book, entry.from, entry.to, columns_of(entry.kind));
    if (takes_from_reserve(entry)) {
        const Entry& reserve = this->entry(entry.refers);
        if (reserve.book != Book::planned) // a debt or a temporary taking that is handed over
            return effects;
        const Columns columns =
            entry.book == Book::physical ? Columns{Column::realised, Column::realised} : columns_of(entry.kind);
        if (reserve.place.empty())
            move(Book::planned, reserve.to, reserve.from, columns);
    }
    return effects;
}

std::vector<Effect> Books::reversal_effects(const Entry& entry) const {
    const Entry& target = this->entry(entry.refers);
    const bool later_year = target.effective.year() != entry.effective.year();
    std::vector<Effect> effects;
    for (Effect effect : this->effects(entry.refers)) {
        if (effect.column == Column::owed || effect.column == Column::settled)
            continue; // what is owed is worked out anew
        effect.change_mm2 = -effect.change_mm2;
        if (later_year && effect.book == Book::physical)
            effect.column = Column::corrected;
        effects.push_back(effect);
    }
    return effects;
}

} // namespace areal::ledger
