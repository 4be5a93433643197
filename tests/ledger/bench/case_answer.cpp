// SPDX-License-Identifier: GPL-2.0-or-later
#include "bench/case_answer.h"

#include "ledger/debt.h"
#include "ledger/field.h"
#include "ledger/gate.h"
#include "ledger/movement.h"
#include "ledger/neutrality.h"
#include "ledger/reserve.h"
#include "ledger/series.h"
#include "ledger/weight.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <stdexcept>

namespace areal::ledger::testing {
namespace {

using Words = std::vector<std::string>;

// "12.5 daa", "-0.000000001 daa".
std::string daa_text(AreaMm2 area_mm2) {
    std::string digits = std::to_string(std::abs(area_mm2));
    digits.insert(0, digits.size() < 10 ? 10 - digits.size() : 0, '0');
    digits.insert(digits.size() - 9, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.')
        digits.pop_back();
    return (area_mm2 < 0 ? "-" : "") + digits + " daa";
}

Date date_at(const Words& words, std::size_t i) {
    return Date::parse(words.at(i)).value();
}

Book take_book(Words& words) {
    for (auto word = words.begin(); word != words.end(); ++word)
        if (const auto named = book(*word)) {
            words.erase(word);
            return *named;
        }
    return Book::physical;
}

std::string balance(const Books& now, Words words) {
    const Book asked = take_book(words);
    const Date as_of = words.size() > 1 ? date_at(words, 1) : end_of_time;
    const bool as_known = words.size() > 3 && words[2] == "known";
    const Books books = as_known ? known_on(now.entries(), Moment::end_of(date_at(words, 3))) : now;
    std::string text;
    for (const auto& [account, area_mm2] : books.balances(asked, as_of))
        text += account.text() + " " + daa_text(area_mm2) + "\n";
    return text;
}

std::string movement_lines(const Books& books, Words words) {
    const Book asked = take_book(words);
    std::string text;
    for (const MovementRow& row : movement(books, asked, date_at(words, 1), date_at(words, 2))) {
        text += row.account.text() + " opening " + daa_text(row.opening_mm2);
        for (std::size_t i = 0; i < column_count; ++i)
            if (row.changes_mm2[i] != 0)
                text += ", " + std::string(name_of(Column(i))) + " " + daa_text(row.changes_mm2[i]);
        text += ", closing " + daa_text(row.closing_mm2) + "\n";
    }
    return text;
}

std::string neutrality_lines(const Books& books, const Words& words) {
    const bool with_farmland = words.size() > 3 && words[3] == "farmland";
    const Neutrality sum = neutrality(books, date_at(words, 1), date_at(words, 2), with_farmland);
    std::string text;
    for (const NeutralityRow& row : sum.rows)
        text += row.type.text() + " lost " + daa_text(row.lost_mm2) + ", restored " + daa_text(row.restored_mm2) +
                ", balance " + daa_text(row.balance_mm2()) + "\n";
    if (sum.farmland_lost_mm2 != 0)
        text += "farmland lost " + daa_text(sum.farmland_lost_mm2) + (with_farmland ? "" : ", not counted") + "\n";
    for (const OffSiteRow& row : sum.off_site)
        text += "outside, " + row.place + ": lost " + daa_text(row.lost_mm2) + ", restored " +
                daa_text(row.restored_mm2) + "\n";
    text += std::string(name_of(sum.state));
    if (sum.swapped_mm2 > 0)
        text += ", swapped " + daa_text(sum.swapped_mm2);
    return text + "\n";
}

std::string pledge_lines(const Books& books, Date as_of) {
    std::string text;
    for (const PledgeState& state : pledges(books, as_of))
        text += std::to_string(state.entry) + " pledged " + daa_text(state.pledged_mm2) + ", realised " +
                daa_text(state.realised_mm2) + ", withdrawn " + daa_text(state.withdrawn_mm2) + ", lapsed " +
                daa_text(state.lapsed_mm2) + (state.moved_mm2 ? ", moved " + daa_text(state.moved_mm2) : "") +
                ", pending " + daa_text(state.pending_mm2) + (state.is_overdue ? ", overdue" : "") + "\n";
    return text;
}

std::string obligation_lines(const Books& books, Date as_of) {
    std::string text;
    for (const ObligationState& state : obligations(books, as_of)) {
        text += std::to_string(state.entry) + " " + std::string(name_of(state.stage)) + ", owed " +
                daa_text(state.owed_mm2) + ", open " + daa_text(state.open_mm2);
        if (state.paid_ore != 0)
            text += ", paid " + money_text(state.paid_ore);
        if (state.off_site_mm2 != 0)
            text += ", outside " + daa_text(state.off_site_mm2);
        text += state.is_overdue ? ", overdue\n" : "\n";
    }
    return text;
}

std::string debt_lines(const Books& books, const Words& words) {
    std::string text;
    for (const DebtYear& year : restoration_debt(books, std::stoi(words.at(1)), std::stoi(words.at(2)))) {
        char line[80];
        std::snprintf(line, sizeof line, "%d %.4f ha-years\n", year.year, year.hectare_years());
        text += line;
    }
    return text;
}

std::string temporary_lines(const Books& books, Date as_of) {
    std::string text;
    for (const OpenTemporary& open : open_temporary(books, as_of))
        text += std::to_string(open.entry) + " " + daa_text(open.area_mm2) + (open.is_overdue ? ", overdue\n" : "\n");
    return text;
}

std::string candidate_lines(const Books& books, Date as_of) {
    std::string text;
    for (const EntryNumber number : open_candidates(books, as_of)) {
        const Entry& entry = books.entry(number);
        text += std::to_string(number) + " " + entry.from.text() + " to " + entry.to.text() + " " +
                daa_text(entry.area_mm2) + "\n";
    }
    return text;
}

std::string weighted_lines(const Books& books) {
    std::string text;
    for (const Entry& entry : books.entries())
        if (entry.kind == EntryKind::loss || entry.kind == EntryKind::restored)
            text += std::to_string(entry.number) + " raw " + daa_text(entry.area_mm2) + ", weighted " +
                    daa_text(weighted(entry, entry.area_mm2)) + "\n";
    return text;
}

std::string series_lines(const Books& books, const Words& words) {
    std::string text;
    for (const SeriesYear& row :
         series(books, {std::stoi(words.at(1)), std::stoi(words.at(2)), date_at(words, 3), false})) {
        text += std::to_string(row.year) + (row.is_broken ? "*" : "");
        if (!row.is_forecast)
            text += " lost " + daa_text(row.lost_mm2) + ", restored " + daa_text(row.restored_mm2) + ", balance " +
                    daa_text(row.balance_mm2);
        if (row.foreseen_mm2 != 0)
            text += " foreseen " + daa_text(row.foreseen_mm2);
        if (row.allowed_mm2)
            text += ", allowed " + daa_text(*row.allowed_mm2) + (row.is_within() ? "" : ", not within");
        text += "\n";
    }
    return text;
}

} // namespace

std::string case_answer(const Books& books, const std::string& question) {
    std::istringstream stream(question);
    Words words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    const std::string& ask = words.at(0);
    if (ask == "balance")
        return balance(books, words);
    if (ask == "movement")
        return movement_lines(books, words);
    if (ask == "neutrality")
        return neutrality_lines(books, words);
    if (ask == "pledges")
        return pledge_lines(books, date_at(words, 1));
    if (ask == "temporary")
        return temporary_lines(books, date_at(words, 1));
    if (ask == "candidates")
        return candidate_lines(books, date_at(words, 1));
    if (ask == "obligations")
        return obligation_lines(books, date_at(words, 1));
    if (ask == "debt")
        return debt_lines(books, words);
    if (ask == "series")
        return series_lines(books, words);
    if (ask == "weighted")
        return weighted_lines(books);
    if (ask == "closed")
        return std::to_string(books.closed_year()) + "\n";
    throw std::runtime_error("no such question: " + question);
}

} // namespace areal::ledger::testing
