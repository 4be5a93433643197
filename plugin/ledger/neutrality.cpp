// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/neutrality.h"

#include "ledger/weight.h"

#include <algorithm>

namespace areal::ledger {

using Kind = EntryKind;

namespace {

class Sum {
  public:
    Sum(const Books& books, Date from, Date to, bool includes_farmland) : m_books(books), m_before(from - 1), m_to(to) {
        m_result.includes_farmland = includes_farmland;
    }

    Neutrality run() {
        for (const Entry& entry : m_books.entries()) {
            if (entry.kind == Kind::loss)
                add_loss(entry, area_change(entry, false));
            if (entry.kind == Kind::restored)
                add_restoration(entry, area_change(entry, true));
        }
        finish();
        return std::move(m_result);
    }

  private:
    /// How much more of the entry stands at the end of the period than before it.
    AreaMm2 area_change(const Entry& entry, bool counted) const {
        const auto stands = [&](Date day) -> AreaMm2 {
            if (counted)
                return m_books.counted(entry.number, day);
            return entry.effective <= day && m_books.is_live(entry.number, day) ? entry.area_mm2 : 0;
        };
        return stands(m_to) - stands(m_before);
    }

    NeutralityRow& row(const AccountPath& type) {
        NeutralityRow& row = m_rows[type];
        row.type = type;
        return row;
    }

    void add_loss(const Entry& entry, AreaMm2 area_mm2) {
        if (area_mm2 == 0)
            return;
        if (!entry.place.empty()) {
            m_result.off_site.push_back({entry.number, entry.place, area_mm2, 0});
            return;
        }
        const bool is_farmland = entry.from.root() == AccountRoot::farmland;
        if (is_farmland)
            m_result.farmland_lost_mm2 += area_mm2;
        if (is_farmland && !m_result.includes_farmland)
            return;
        NeutralityRow& lost = row(entry.from.type());
        lost.lost_mm2 += area_mm2;
        lost.weighted_lost_mm2 += weighted(entry, area_mm2);
    }

    void add_restoration(const Entry& entry, AreaMm2 area_mm2) {
        if (area_mm2 == 0)
            return;
        if (!entry.place.empty()) {
            m_result.off_site.push_back({entry.number, entry.place, 0, area_mm2});
            return;
        }
        NeutralityRow& gained = row(entry.to.type());
        gained.restored_mm2 += area_mm2;
        gained.weighted_restored_mm2 += weighted(entry, area_mm2);
        // degraded nature is nature: turned into another type, it is lost as the type it was
        if (entry.from.root() == AccountRoot::nature && entry.from.type() != entry.to.type())
            row(entry.from.type()).lost_mm2 += area_mm2;
    }

    void finish() {
        AreaMm2 short_mm2 = 0;
        AreaMm2 over_mm2 = 0;
        for (auto& [type, row] : m_rows) {
            m_result.lost_mm2 += row.lost_mm2;
            m_result.restored_mm2 += row.restored_mm2;
            short_mm2 += std::max<AreaMm2>(-row.balance_mm2(), 0);
            over_mm2 += std::max<AreaMm2>(row.balance_mm2(), 0);
            m_result.rows.push_back(row);
        }
        m_result.swapped_mm2 = std::min(short_mm2, over_mm2);
        m_result.state = short_mm2 > 0  ? NeutralityState::negative
                         : over_mm2 > 0 ? NeutralityState::positive
                                        : NeutralityState::neutral;
    }

    const Books& m_books;
    Date m_before, m_to;
    Neutrality m_result;
    std::map<AccountPath, NeutralityRow> m_rows;
};

} // namespace

std::string_view name_of(NeutralityState state) {
    constexpr std::array<std::string_view, 3> names{"negative", "neutral", "positive"};
    return names.at(std::size_t(state));
}

Neutrality neutrality(const Books& books, Date from, Date to, bool includes_farmland) {
    return Sum(books, from, to, includes_farmland).run();
}

} // namespace areal::ledger
