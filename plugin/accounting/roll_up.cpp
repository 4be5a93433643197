// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/roll_up.h"

#include "base/failure.h"
#include "ledger/municipality.h"

#include <algorithm>
#include <map>
#include <set>

namespace areal::accounting {
namespace {

using ledger::AccountPath;
using ledger::Books;
using ledger::Entry;
using ledger::EntryKind;
using ledger::Neutrality;
using ledger::NeutralityState;

struct SumOfBooks {
    AreaMm2 lost_mm2 = 0, restored_mm2 = 0;
    AreaMm2 lacking_mm2 = 0, beyond_mm2 = 0; // by municipality, before they are netted
    void add(AreaMm2 lost, AreaMm2 restored) {
        lost_mm2 += lost;
        restored_mm2 += restored;
        (restored < lost ? lacking_mm2 : beyond_mm2) += std::abs(restored - lost);
    }
    AreaMm2 balance_mm2() const { return restored_mm2 - lost_mm2; }
    AreaMm2 hidden_mm2() const { return std::min(lacking_mm2, beyond_mm2); }
};

void require_alike(std::span<const Books* const> books, Date to) {
    std::set<std::string> municipalities;
    for (const Books* book : books) {
        const std::string municipality = ledger::municipality_on(*book, to);
        if (municipality.empty())
            throw BadInput("A book begins with an entry of kind baseline that names its crs.");
        if (!municipalities.insert(ledger::municipality_number(municipality)).second)
            throw BadInput("Two of the books are of {1}; the sum would count it twice.", {municipality});
        if (book->entry(1).area_kind != books.front()->entry(1).area_kind)
            throw BadInput("The books of {1} and {2} do not measure area in the same way.",
                           {books.front()->entry(1).place, municipality});
    }
}

class RollUpMaker {
  public:
    RollUpMaker(Date from, Date to) : m_from(from), m_to(to) {}

    void add(const Books& books, bool includes_farmland) {
        const std::string municipality = ledger::municipality_on(books, m_to);
        const Neutrality sum = ledger::neutrality(books, m_from, m_to, includes_farmland);
        m_municipalities.rows.push_back(
            {municipality, ExactArea::from_mm2(sum.lost_mm2), ExactArea::from_mm2(sum.restored_mm2),
             ExactArea::from_mm2(sum.restored_mm2 - sum.lost_mm2), std::string(name_of(sum.state))});
        for (const ledger::NeutralityRow& row : sum.rows)
            m_types[row.type].add(row.lost_mm2, row.restored_mm2);
        for (const ledger::OffSiteRow& row : sum.off_site)
            m_off_site.rows.push_back({municipality, row.entry, row.place, ExactArea::from_mm2(row.lost_mm2),
                                       ExactArea::from_mm2(row.restored_mm2)});
        add_moves(books, ledger::municipality_number(municipality));
    }

    RollUp made(const std::set<std::string>& numbers) {
        RollUp roll_up;
        Table types{"types", {"account", "lost_m2", "restored_m2", "balance_m2", "hidden_m2"}, {}};
        bool lacks = false, has_more = false;
        for (const auto& [type, sums] : m_types) {
            types.rows.push_back({type.text(), ExactArea::from_mm2(sums.lost_mm2),
                                  ExactArea::from_mm2(sums.restored_mm2), ExactArea::from_mm2(sums.balance_mm2()),
                                  ExactArea::from_mm2(sums.hidden_mm2())});
            roll_up.lost_mm2 += sums.lost_mm2;
            roll_up.restored_mm2 += sums.restored_mm2;
            roll_up.hidden_mm2 += sums.hidden_mm2();
            lacks = lacks || sums.balance_mm2() < 0;
            has_more = has_more || sums.balance_mm2() > 0;
        }
        roll_up.state = lacks      ? NeutralityState::negative
                        : has_more ? NeutralityState::positive
                                   : NeutralityState::neutral;
        roll_up.tables = {std::move(m_municipalities), std::move(types), std::move(m_off_site),
                          moves(numbers, roll_up.not_matched)};
        return roll_up;
    }

  private:
    struct Moved {
        AreaMm2 left_mm2 = 0, arrived_mm2 = 0;
    };
    void add_moves(const Books& books, const std::string& number) {
        for (const Entry& entry : books.entries()) {
            if (entry.kind != EntryKind::boundary || entry.effective < m_from || entry.effective > m_to ||
                !books.is_live(entry.number))
                continue;
            const std::string other = ledger::municipality_number(entry.place);
            if (entry.to.root() == ledger::AccountRoot::outside)
                m_moves[{number, other}].left_mm2 += entry.area_mm2;
            else
                m_moves[{other, number}].arrived_mm2 += entry.area_mm2;
        }
    }
    /// A difference between two books of the county is a move that one of them does not have.
    Table moves(const std::set<std::string>& numbers, std::vector<std::string>& not_matched) const {
        Table table{"moves", {"from", "to", "left_m2", "arrived_m2", "difference_m2"}, {}};
        for (const auto& [way, moved] : m_moves) {
            const bool inside = numbers.contains(way.first) && numbers.contains(way.second);
            const AreaMm2 difference_mm2 = inside ? moved.arrived_mm2 - moved.left_mm2 : 0;
            table.rows.push_back({way.first, way.second, ExactArea::from_mm2(moved.left_mm2),
                                  ExactArea::from_mm2(moved.arrived_mm2), ExactArea::from_mm2(difference_mm2)});
            if (difference_mm2 != 0)
                not_matched.push_back(way.first + " > " + way.second);
        }
        return table;
    }

    Date m_from, m_to;
    Table m_municipalities{"municipalities", {"municipality", "lost_m2", "restored_m2", "balance_m2", "state"}, {}};
    Table m_off_site{"off_site", {"municipality", "entry", "place", "lost_m2", "restored_m2"}, {}};
    std::map<AccountPath, SumOfBooks> m_types;
    std::map<std::pair<std::string, std::string>, Moved> m_moves;
};

} // namespace

RollUp roll_up(std::span<const Books* const> books, Date from, Date to, bool includes_farmland) {
    require_alike(books, to);
    RollUpMaker maker(from, to);
    std::set<std::string> numbers;
    for (const Books* book : books) {
        maker.add(*book, includes_farmland);
        numbers.insert(ledger::municipality_number(ledger::municipality_on(*book, to)));
    }
    return maker.made(numbers);
}

} // namespace areal::accounting
