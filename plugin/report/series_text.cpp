// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/series_text.h"

#include "accounting/series_tables.h"
#include "base/number.h"
#include "ledger/debt.h"
#include "ledger/movement.h"
#include "ledger/reserve.h"
#include "report/text_table.h"

#include <algorithm>
#include <map>

namespace areal::report {
namespace {

using accounting::Meanings;
using Rows = std::vector<std::vector<std::string>>;

class SeriesText {
  public:
    SeriesText(const ledger::Books& books, const ledger::SeriesAsk& ask, const Meanings& meanings)
        : m_books(books), m_ask(ask), m_meanings(meanings) {}

    std::string write() const {
        return nature() + "\n" + lost() + "\n" + reserve() + "\n" + accounts() + "\n" + debt() + "\n" + open_matters() +
               rules();
    }

  private:
    std::string nature() const;
    std::string lost() const;
    std::string reserve() const;
    std::string accounts() const;
    std::string debt() const;
    std::string open_matters() const;
    std::string rules() const;
    std::string say(const Sentence& sentence) const { return m_meanings.say(sentence); }
    /// Nothing is a dash, so that a table shows where something happened.
    std::string daa(AreaMm2 area_mm2) const {
        return area_mm2 == 0 ? "–" : format_daa(ExactArea::from_mm2(area_mm2), m_meanings.language());
    }

    const ledger::Books& m_books;
    const ledger::SeriesAsk& m_ask;
    const Meanings& m_meanings;
};

std::string SeriesText::nature() const {
    const std::vector<ledger::SeriesYear> years = ledger::series(m_books, m_ask);
    Rows rows{{m_meanings.say("Year"), m_meanings.say("Lost"), m_meanings.say("Restored"), m_meanings.say("Balance"),
               m_meanings.say("Used"), m_meanings.say("Allowed"), m_meanings.say("Outlook"),
               m_meanings.say("Used by then"), m_meanings.say("Within")}};
    for (const ledger::SeriesYear& row : years) {
        const std::string year = std::to_string(row.year) + (row.is_broken ? " *" : "");
        const std::string allowed = row.allowed_mm2 ? daa(*row.allowed_mm2) : "";
        const std::string within = !row.allowed_mm2  ? ""
                                   : row.is_within() ? m_meanings.say("yes")
                                                     : m_meanings.say("no");
        if (row.is_forecast)
            rows.push_back({year, "", "", "", "", allowed, daa(row.foreseen_mm2),
                            daa(row.used_mm2 + row.foreseen_so_far_mm2), within});
        else
            rows.push_back({year, daa(row.lost_mm2), daa(row.restored_mm2), daa(row.balance_mm2),
                            row.allowed_mm2 ? daa(row.used_mm2) : "", allowed, "", "", within});
    }
    return m_meanings.say("Nature lost and restored, daa") + "\n" + text_table(rows, 1);
}

std::string SeriesText::lost() const {
    const accounting::Table table = accounting::lost_table(m_books, m_ask);
    std::map<std::pair<std::int64_t, std::string>, ExactArea> sums;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::string& plan = table.text(i, "plan");
        const std::string why =
            plan.empty() ? say({"Outside any plan: {1}", {m_meanings.name("loss_causes", table.text(i, "cause"))}})
                         : say({"Plan {1}", {plan}});
        sums[{std::get<std::int64_t>(table.rows[i][0]), why}] += table.area(i, "area_m2");
    }
    Rows rows{{m_meanings.say("Year"), m_meanings.say("Plan or cause"), m_meanings.say("Lost")}};
    for (const auto& [key, sum] : sums)
        rows.push_back({std::to_string(key.first), key.second, daa(sum.mm2())});
    return m_meanings.say("What took the ground, daa") + "\n" + text_table(rows, 2);
}

std::string SeriesText::reserve() const {
    Rows rows{{m_meanings.say("Year"), m_meanings.say("Opening"), m_meanings.say("Set aside"), m_meanings.say("Built"),
               m_meanings.say("Taken back (planvask)"), m_meanings.say("Run out"),
               m_meanings.say("Moved to another municipality"), m_meanings.say("Closing")}};
    for (const ledger::ReserveYear& row : ledger::reserve_series(m_books, m_ask))
        rows.push_back({std::to_string(row.year), daa(row.opening_mm2), daa(row.pledged_mm2), daa(-row.built_mm2),
                        daa(-row.withdrawn_mm2), daa(-row.lapsed_mm2), daa(-row.moved_mm2), daa(row.closing_mm2)});
    return m_meanings.say("Reserve: land set aside for building, daa") + "\n" + text_table(rows, 1);
}

/// Accounts that something happened to, and the sum that nothing can happen to.
std::string SeriesText::accounts() const {
    using ledger::Column;
    Rows rows{{m_meanings.say("Year"), m_meanings.say("Account"), m_meanings.say("Opening"), m_meanings.say("Lost"),
               m_meanings.say("Gained"), m_meanings.say("Restored"), m_meanings.say("Re-mapped"),
               m_meanings.say("Other"), m_meanings.say("Closing")}};
    for (int year = m_ask.from_year; year <= std::min(m_ask.to_year, m_ask.as_of.year()); ++year) {
        const Date last = std::min(m_ask.as_of, Date::last_of_year(year));
        std::string shown = std::to_string(year);
        AreaMm2 opening_mm2 = 0, closing_mm2 = 0;
        for (const ledger::MovementRow& row :
             ledger::movement(m_books, ledger::Book::physical, Date::first_of_year(year), last)) {
            if (row.account.root() == ledger::AccountRoot::outside)
                continue;
            opening_mm2 += row.opening_mm2;
            closing_mm2 += row.closing_mm2;
            AreaMm2 other_mm2 = row.closing_mm2 - row.opening_mm2;
            for (const Column column : {Column::lost, Column::gained, Column::restored, Column::remapped})
                other_mm2 -= row.change_mm2(column);
            const bool is_still = std::all_of(row.changes_mm2.begin(), row.changes_mm2.end(),
                                              [](AreaMm2 change_mm2) { return change_mm2 == 0; });
            if (is_still && year != m_ask.from_year)
                continue;
            rows.push_back({shown, m_meanings.account_name(row.account.text()), daa(row.opening_mm2),
                            daa(row.change_mm2(Column::lost)), daa(row.change_mm2(Column::gained)),
                            daa(row.change_mm2(Column::restored)), daa(row.change_mm2(Column::remapped)),
                            daa(other_mm2), daa(row.closing_mm2)});
            shown.clear();
        }
        rows.push_back(
            {shown, m_meanings.say("Sum of all accounts"), daa(opening_mm2), "", "", "", "", "", daa(closing_mm2)});
    }
    return m_meanings.say("Accounts that changed, year by year, daa") + "\n" + text_table(rows, 2);
}

std::string SeriesText::debt() const {
    Rows rows{{m_meanings.say("Year"), m_meanings.say("Hectare-years")}};
    for (const ledger::DebtYear& year : ledger::restoration_debt(m_books, m_ask.from_year, m_ask.to_year)) {
        std::string figure = accounting::hectare_years_text(year);
        figure.resize(figure.size() - 2); // two decimals are a hundredth of a hectare all year
        if (m_meanings.language() != Language::en)
            std::replace(figure.begin(), figure.end(), '.', ',');
        if (figure.starts_with('-'))
            figure.replace(0, 1, "−");
        rows.push_back({std::to_string(year.year), figure});
    }
    return m_meanings.say("Restoration debt: nature missed until the target state is reached") + "\n" +
           text_table(rows, 1);
}

/// What waits for somebody.
std::string SeriesText::open_matters() const {
    std::string text;
    const auto line = [&](const char* pattern, std::size_t count, AreaMm2 area_mm2) {
        if (count > 0)
            text += say({pattern, {std::int64_t(count), Daa{ExactArea::from_mm2(area_mm2)}}}) + "\n";
    };
    AreaMm2 area_mm2 = 0;
    const auto candidates = ledger::open_candidates(m_books, m_ask.as_of);
    for (const ledger::EntryNumber number : candidates)
        area_mm2 += m_books.entry(number).area_mm2;
    line("Changes in the map that wait for a person: {1}, {2}.", candidates.size(), area_mm2);
    area_mm2 = 0;
    const auto temporary = ledger::open_temporary(m_books, m_ask.as_of);
    for (const ledger::OpenTemporary& taken : temporary)
        area_mm2 += taken.area_mm2;
    line("Ground taken for a time and not given back: {1}, {2}.", temporary.size(), area_mm2);
    area_mm2 = 0;
    std::size_t open = 0;
    for (const ledger::ObligationState& state : ledger::obligations(m_books, m_ask.as_of))
        if (state.open_mm2 > 0) {
            area_mm2 += state.open_mm2;
            ++open;
        }
    line("Obligations to restore that are open: {1}, {2}.", open, area_mm2);
    return text.empty() ? text : text + "\n";
}

std::string SeriesText::rules() const {
    std::string text = m_meanings.say("Balance: restored less lost since the book opened. Used: lost less restored "
                                      "since the resolution began.") +
                       "\n";
    if (const auto resolved = ledger::resolution(m_books, m_ask.as_of))
        text += say({"Allowed: entry {1} ({2}) allows a net loss of {3} from {4} to {5}, used evenly.",
                     {std::to_string(resolved->entry), m_books.entry(resolved->entry).case_ref,
                      Daa{ExactArea::from_mm2(resolved->budget_mm2)}, std::to_string(resolved->baseline_year),
                      std::to_string(resolved->target_year)}}) +
                "\n";
    else
        text += m_meanings.say("Allowed: the book has no resolution.") + "\n";
    text += m_meanings.say("Outlook, kept apart from what has happened: what is left of each pledge is built evenly "
                           "until the day it runs out, or else until the target year; what is overdue is built next "
                           "year. Nothing restored is foreseen.") +
            "\n" +
            m_meanings.say("Used by then: what is used and what is foreseen, together. A restoration debt below "
                           "zero: more was restored than lost.") +
            "\n";
    text += m_meanings.say("Planned loss that is avoided, new maps and changed rules are neither lost nor restored. "
                           "A year marked * has a boundary move or a change of rules.") +
            "\n";
    return text;
}

} // namespace

std::string series_text(const ledger::Books& books, const ledger::SeriesAsk& ask, const Meanings& meanings) {
    return SeriesText(books, ask, meanings).write();
}

} // namespace areal::report
