// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/municipal_parcels.h"

#include "base/failure.h"
#include "ledger/gate.h"
#include "ledger/kind.h"
#include "ledger/municipality.h"
#include "source/footprint_wkt.h"

#include <algorithm>
#include <set>

namespace areal::accounting {
namespace {

using ledger::AccountPath;
using ledger::Book;
using ledger::Books;
using ledger::Claim;
using ledger::ClaimLayer;
using ledger::Entry;
using ledger::EntryKind;
using ledger::EntryNumber;

AreaMm2 part_of(AreaMm2 whole_mm2, AreaMm2 part_mm2, AreaMm2 of_mm2) {
    return part_mm2 >= of_mm2 ? whole_mm2 : AreaMm2(int128(whole_mm2) * part_mm2 / of_mm2);
}

AccountPath outside(const std::string& municipality) {
    const std::string number = ledger::municipality_number(municipality);
    const auto account = AccountPath::parse("outside/" + number);
    if (!account)
        throw BadInput("The book of \"{1}\" does not begin its place with a municipality number.", {municipality});
    return *account;
}

class Parcels {
  public:
    Parcels(OpenBook& giving, std::string from, std::string to, const MoveRequest& request)
        : m_giving(giving), m_books(giving.books()), m_request(request), m_from(std::move(from)), m_to(std::move(to)) {}

    std::vector<Parcel> all() {
        const auto asked = asked_ground();
        take_ground(asked);
        take_debts();
        take_reserves(asked);
        note_what_stays();
        return std::move(m_parcels);
    }

  private:
    bool is_whole() const { return !m_request.within; }

    /// The area, or a frame around all ground of the book; nothing when no entry has ground on the map.
    std::optional<source::Footprint> asked_ground() {
        if (!is_whole())
            return added(source::make_footprint(*m_request.within));
        Box frame;
        for (const Entry& entry : m_books.entries())
            if (!entry.footprint.empty())
                if (const auto ground = m_giving.footprints().find(entry.footprint))
                    frame.add(ground->box);
        if (frame.empty())
            return std::nullopt;
        const double w = frame.min_x - 1, s = frame.min_y - 1, e = frame.max_x + 1, n = frame.max_y + 1;
        return added(source::make_footprint({{shape::RingRole::shell, {{w, s}, {e, s}, {e, n}, {w, n}, {w, s}}}}));
    }
    source::Footprint added(source::Footprint ground) {
        m_giving.footprints().add(ground);
        return ground;
    }
    std::vector<Claim> claims(ClaimLayer layer, const std::optional<source::Footprint>& asked) const {
        std::vector<Claim> seen;
        if (asked)
            for (Claim& claim : m_giving.claims().owners(layer, asked->id))
                if (!claim.polygon.empty())
                    seen.push_back(std::move(claim));
        return seen;
    }

    /// The fields that every entry of the move has.
    Entry draft(EntryKind kind, const Entry* continues) const {
        Entry entry;
        entry.kind = kind;
        entry.effective = m_request.effective;
        entry.case_ref = m_request.case_ref;
        entry.author = m_request.author;
        entry.evidence = ledger::municipality_number(m_from) + " > " + ledger::municipality_number(m_to);
        if (continues)
            entry.evidence += ", post " + std::to_string(continues->number) + "\n" + continues->hash;
        return entry;
    }
    Entry boundary(const AccountPath& from, const AccountPath& to, AreaMm2 area_mm2, const Entry* continues,
                   const std::string& other) const {
        Entry entry = draft(EntryKind::boundary, continues);
        entry.from = from;
        entry.to = to;
        entry.area_mm2 = area_mm2;
        entry.place = other;
        return entry;
    }
    Entry handover(const Entry& of, AreaMm2 area_mm2) const {
        Entry entry = draft(EntryKind::handover, &of);
        entry.refers = of.number;
        entry.area_mm2 = area_mm2;
        entry.place = m_to;
        return entry;
    }
    Parcel& add(const Entry* of, const AccountPath& account, AreaMm2 area_mm2) {
        BridgeRow row{0, {}, std::string(name_of(of ? of->kind : EntryKind::opening)), account.text(), area_mm2, 0, 0};
        if (of) {
            row.entry = of->number;
            row.hash = of->hash;
            m_seen.insert(of->number);
        }
        m_parcels.push_back({std::move(row), {}, {}, std::nullopt, {}});
        return m_parcels.back();
    }
    static void place(Parcel& parcel, const std::string& polygon) {
        parcel.ground = source::make_footprint(source::shape_from_wkt(polygon));
        for (std::vector<Entry>* entries : {&parcel.leaving, &parcel.arriving})
            for (Entry& entry : *entries)
                if (entry.kind != EntryKind::handover || parcel.leaving.size() == 1)
                    entry.footprint = parcel.ground.id;
    }

    /// By account, before the pieces are taken out of it.
    std::map<AccountPath, AreaMm2> standing(const std::vector<Claim>& on_the_map,
                                            const std::optional<source::Footprint>& asked) const {
        if (is_whole())
            return m_books.balances(Book::physical, m_request.effective);
        if (!m_request.standing_mm2.empty())
            return m_request.standing_mm2;
        std::map<AccountPath, AreaMm2> by_account;
        AreaMm2 empty_mm2 = asked->area_mm2;
        for (const Claim& claim : on_the_map) {
            const Entry& owner = m_books.entry(claim.owner);
            by_account[owner.to] += part_of(owner.area_mm2, claim.area_mm2, *m_giving.claims().area(owner.footprint));
            empty_mm2 -= claim.area_mm2;
        }
        if (empty_mm2 > AreaMm2(on_the_map.size())) // each was rounded
            throw BadInput("No entry lies on {1} of the area, and the book knows such ground as totals only. "
                           "Say what lies in the area by the map: --standing ACCOUNT=AREA.",
                           {ExactDaa{empty_mm2}});
        return by_account;
    }

    void take_ground(const std::optional<source::Footprint>& asked) {
        const std::vector<Claim> on_the_map = claims(ClaimLayer::ground, asked);
        std::map<AccountPath, AreaMm2> left = standing(on_the_map, asked);
        for (const Claim& claim : on_the_map) {
            const Entry& owner = m_books.entry(claim.owner);
            const AreaMm2 of_mm2 = *m_giving.claims().area(owner.footprint);
            m_moved[owner.number] = claim.area_mm2 * 2 >= of_mm2;
            const AreaMm2 area_mm2 = part_of(owner.area_mm2, claim.area_mm2, of_mm2);
            if (owner.to.root() == ledger::AccountRoot::outside)
                continue;
            if (area_mm2 > left[owner.to]) {
                if (!is_whole())
                    throw BadInput("Entry {1} alone has {2} of {3} within the area, more than is said to lie there.",
                                   {ledger::describe(owner), ExactDaa{area_mm2}, ledger::called(owner.to)});
                continue; // entries without ground on the map lie on top of it; it moves with the rest
            }
            left[owner.to] -= area_mm2;
            take_piece(owner, area_mm2, claim.polygon);
        }
        for (const auto& [account, area_mm2] : left)
            if (area_mm2 > 0 && account.root() != ledger::AccountRoot::outside) {
                Parcel& rest = add(nullptr, account, area_mm2);
                rest.leaving = {boundary(account, outside(m_to), area_mm2, nullptr, m_to)};
                rest.arriving = {boundary(outside(m_from), account, area_mm2, nullptr, m_from)};
            }
    }
    void take_piece(const Entry& owner, AreaMm2 area_mm2, const std::string& polygon) {
        Parcel& piece = add(&owner, owner.to, area_mm2);
        piece.leaving = {boundary(owner.to, outside(m_to), area_mm2, &owner, m_to)};
        piece.arriving = {boundary(outside(m_from), owner.to, area_mm2, &owner, m_from)};
        const AreaMm2 open_mm2 = owner.kind == EntryKind::temporary ? m_books.remaining(owner.number) : 0;
        if (open_mm2 > 0) { // it arrives as what it was, and is taken for a time anew
            piece.leaving.push_back(handover(owner, std::min(area_mm2, open_mm2)));
            piece.arriving.front().to = owner.from;
            piece.arriving.push_back(continued(owner, area_mm2));
        }
        place(piece, polygon);
    }

    /// The entry as it goes on in the other book.
    Entry continued(const Entry& of, AreaMm2 area_mm2) const {
        Entry entry = draft(of.kind, &of);
        entry.from = of.from;
        entry.to = of.to;
        entry.area_mm2 = area_mm2;
        entry.plan = of.plan;
        entry.cause = of.cause;
        entry.until = of.until && *of.until >= entry.effective ? of.until : std::nullopt;
        if (of.kind == EntryKind::temporary && !entry.until)
            entry.until = entry.effective; // overdue already
        entry.measure = of.measure;
        entry.project = of.project;
        entry.developer = of.developer;
        entry.payer = of.payer;
        entry.performer = of.performer;
        entry.cost_ore = of.cost_ore;
        entry.quality_before = of.quality_before;
        entry.quality_after = of.quality_after;
        entry.distance_factor = of.distance_factor;
        entry.time_factor = of.time_factor;
        entry.difficulty_factor = of.difficulty_factor;
        if (of.kind == EntryKind::measure)
            entry.status = m_books.status(of.number);
        return entry;
    }

    void take_debts() {
        for (const Entry& debt : m_books.entries()) {
            if (debt.kind != EntryKind::obligation || m_books.open_debt(debt.number) == 0)
                continue;
            const auto moved = m_moved.find(debt.refers);
            if (!is_whole() && (moved == m_moved.end() || !moved->second))
                continue;
            const AreaMm2 open_mm2 = m_books.open_debt(debt.number);
            m_debts[debt.number] = m_parcels.size();
            Parcel& parcel = add(&debt, debt.from, open_mm2);
            parcel.leaving = {handover(debt, open_mm2)};
            parcel.arriving = {continued(debt, open_mm2)};
        }
    }

    void take_reserves(const std::optional<source::Footprint>& asked) {
        for (const Claim& claim : claims(ClaimLayer::reserve, asked)) {
            const Entry& reserve = m_books.entry(claim.owner);
            if (!ledger::reserves_ground(reserve.kind))
                continue;
            const AreaMm2 area_mm2 =
                std::min(m_books.remaining(reserve.number),
                         part_of(reserve.area_mm2, claim.area_mm2, *m_giving.claims().area(reserve.footprint)));
            place(take_reserve(reserve, area_mm2), claim.polygon);
        }
        if (is_whole())
            for (const Entry& reserve : m_books.entries())
                if (ledger::reserves_ground(reserve.kind) && reserve.footprint.empty() &&
                    m_books.remaining(reserve.number) > 0)
                    take_reserve(reserve, m_books.remaining(reserve.number));
    }
    Parcel& take_reserve(const Entry& reserve, AreaMm2 area_mm2) {
        Parcel& parcel = add(&reserve, reserve.from, area_mm2);
        parcel.leaving = {handover(reserve, area_mm2)};
        parcel.arriving = {continued(reserve, area_mm2)};
        if (const auto debt = m_debts.find(reserve.obligation); debt != m_debts.end())
            parcel.debt = debt->second;
        return parcel;
    }

    void note_what_stays() {
        for (const Entry& entry : m_books.entries()) {
            const bool open = ledger::reserves_ground(entry.kind)   ? m_books.remaining(entry.number) > 0
                              : entry.kind == EntryKind::obligation ? m_books.open_debt(entry.number) > 0
                              : entry.kind == EntryKind::candidate  ? m_books.is_live(entry.number)
                                                                    : false;
            if ((open && !m_seen.contains(entry.number)) || is_to_be_verified(entry))
                add(&entry, entry.from, 0);
        }
    }

    /// Its ground may have moved; who restored it and what is to be verified is known here.
    bool is_to_be_verified(const Entry& entry) const {
        return entry.kind == EntryKind::restored && m_books.is_live(entry.number) &&
               m_books.status(entry.number) != ledger::Status::verified;
    }

    OpenBook& m_giving;
    const Books& m_books;
    const MoveRequest& m_request;
    const std::string m_from, m_to;
    std::vector<Parcel> m_parcels;
    std::set<EntryNumber> m_seen;
    std::map<EntryNumber, bool> m_moved;        // ground owners: whether most of their ground moves
    std::map<EntryNumber, std::size_t> m_debts; // obligation -> parcel
};

} // namespace

std::vector<Parcel> parcels(OpenBook& giving, const std::string& from, const std::string& to,
                            const MoveRequest& request) {
    return Parcels(giving, from, to, request).all();
}

} // namespace areal::accounting
