// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/sections.h"
#include "report/words.h"

#include <algorithm>

namespace areal::report {
namespace {

using accounting::Cell;
using accounting::Table;

constexpr std::string_view list_prefix = "list:";

// Lists of which a row may have no code: a loss that a plan allowed has no cause, and a setting nothing to choose.
bool may_be_empty(const std::string& column) {
    return column == "cause" || column == "choice";
}
constexpr std::int64_t ore_per_krone = 100;

// Names that no single code list can say anew are shown only in the language they were written in.
bool is_shown(const ColumnTitle& title, const Draft& draft) {
    return title.kind != "hidden" && (title.kind != "as_written" || draft.account().language == draft.language());
}

// An account beside its name says the same twice.
bool is_named_beside(const Table& table, const std::string& column) {
    return column == "account" && std::find(table.columns.begin(), table.columns.end(), "name") != table.columns.end();
}

struct Shown {
    std::size_t at; // column in the account's table
    ColumnTitle title;
};

std::vector<Shown> shown_columns(const Draft& draft, const Table& table) {
    std::vector<Shown> shown;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (ColumnTitle title = draft.titles().column(table.name, table.columns[i]);
            is_shown(title, draft) && !is_named_beside(table, table.columns[i]))
            shown.push_back({i, std::move(title)});
    return shown;
}

ColumnKind kind_of(const std::string& kind) {
    if (kind == "area")
        return ColumnKind::area;
    if (kind == "square_metres")
        return ColumnKind::square_metres;
    if (kind == "count" || kind == "ore")
        return ColumnKind::count;
    if (kind == "decimal")
        return ColumnKind::decimal;
    if (kind == "day")
        return ColumnKind::day;
    return kind == "code" ? ColumnKind::code : ColumnKind::text;
}

// The code beside a name: "COLUMN ROLE" of columns.csv, of several the first that has one.
struct CodeBeside {
    std::string code, role;
};

CodeBeside code_beside(const Table& table, const std::vector<Cell>& row, const std::string& rules) {
    CodeBeside found;
    for (const std::string& rule : codes::split_list(rules, ',')) {
        const std::size_t space = rule.find(' ');
        const auto column = std::find(table.columns.begin(), table.columns.end(), rule.substr(0, space));
        if (column == table.columns.end())
            continue;
        if (const auto* code = std::get_if<std::string>(&row[std::size_t(column - table.columns.begin())])) {
            found = {*code, rule.substr(space + 1)};
            if (!code->empty())
                break;
        }
    }
    return found;
}

// Name of the code beside it, in the language of the report.
std::string named(const Draft& draft, const Table& table, const std::vector<Cell>& row, const std::string& rules,
                  const std::string& as_written) {
    const auto [code, role] = code_beside(table, row, rules);
    if (role.empty())
        return clean_line(as_written);
    if (role == "accounts")
        return draft.account_name(code, as_written);
    if (role == "plan")
        return draft.purpose_name(code, as_written);
    if (role == "plan_in_short")
        return draft.short_purpose(code, as_written);
    if (role == "main_groups")
        return draft.main_group_name(code, as_written);
    if (role == "purpose_groups")
        return draft.purpose_in(role, code, as_written);
    if (role == "cover" && code.empty())
        return draft.say("No land cover here");
    const accounting::InputRecord* input = draft.input(role);
    return draft.code_name(input == nullptr ? role : input->code_list, code, as_written);
}

// Name of a code, or of several joined by "+", in the list; the account's own words as the last way out.
std::string listed(const Draft& draft, const std::string& list, const std::string& code) {
    if (code.empty())
        return draft.say("not given");
    std::string names;
    for (const std::string& one : codes::split_list(code, '+')) {
        const std::string name =
            draft.meanings().codes().lists().contains(list) ? draft.meanings().name(list, one) : one;
        names += (names.empty() ? "" : " + ") + (name == one ? draft.meanings().name(own_words, one) : name);
    }
    return clean_line(names);
}

// A layer of one plan is called what the plan is, not what its file is.
std::string plan_named(const Draft& draft, const std::string& file) {
    for (const accounting::InputRecord& input : draft.account().inputs)
        if (input.name == file && input.plans.size() == 1 && !input.plans.front().id.empty())
            return clean_line(input.plans.front().id);
    return clean_line(file);
}

Cell shown_cell(const Draft& draft, const Table& table, const std::vector<Cell>& row, const Shown& column) {
    const Cell& cell = row[column.at];
    const auto* text = std::get_if<std::string>(&cell);
    if (const auto* ore = std::get_if<std::int64_t>(&cell); ore != nullptr && column.title.kind == "ore")
        return *ore / ore_per_krone;
    if (text == nullptr)
        return cell;
    const std::string again = draft.titles().said_again(*text, draft.account().language);
    if (!column.title.named_by.empty())
        return named(draft, table, row, column.title.named_by, again);
    if (column.title.kind == "said")
        return clean_line(again);
    if (column.title.kind == "plan_file")
        return plan_named(draft, *text);
    if (column.title.kind == "review")
        return clean_line(accounting::review_message(table, row, draft.titles().review_rules(), draft.meanings()));
    if (column.title.kind == "account")
        return text->empty() ? *text : draft.account_name(*text, draft.meanings().name(own_words, *text));
    if (column.title.kind.starts_with(list_prefix) && !(text->empty() && may_be_empty(table.columns[column.at])))
        return listed(draft, column.title.kind.substr(list_prefix.size()), *text);
    return clean_line(*text);
}

std::vector<Cell> total_of(const Draft& draft, const Table& table, const std::vector<Shown>& columns) {
    std::vector<Cell> total;
    for (const Shown& column : columns) {
        if (column.title.kind != "area") {
            total.emplace_back(total.empty() ? draft.say("Sum") : std::string());
            continue;
        }
        ExactArea sum;
        for (const std::vector<Cell>& row : table.rows)
            if (const auto* area = std::get_if<ExactArea>(&row[column.at]))
                sum += *area;
        total.emplace_back(sum);
    }
    return total;
}

constexpr const char* book_prefix = "book_";

// Of the accounts year by year only those that something happened to, and all of them in the first year.
Table without_still_rows(const Table& table) {
    if (table.name != "series" || table.columns.empty() || table.columns.front() != "year")
        return table;
    Table moved{table.name, table.columns, {}};
    for (const std::vector<Cell>& row : table.rows) {
        bool is_still = row.front() != table.rows.front().front();
        for (std::size_t i = 0; i < row.size(); ++i)
            if (const auto* area = std::get_if<ExactArea>(&row[i]))
                is_still = is_still &&
                           (area->is_zero() || table.columns[i] == "opening_m2" || table.columns[i] == "closing_m2");
        if (!is_still)
            moved.rows.push_back(row);
    }
    return moved;
}

// Years that have not come have lost and restored nothing yet; a 0 would say they had.
void leave_future_open(Table& table) {
    const auto forecast = std::find(table.columns.begin(), table.columns.end(), "forecast");
    if (forecast == table.columns.end())
        return;
    for (std::vector<Cell>& row : table.rows) {
        const auto* flag = std::get_if<std::int64_t>(&row[std::size_t(forecast - table.columns.begin())]);
        for (std::size_t i = 0; flag != nullptr && *flag != 0 && i < row.size(); ++i)
            for (const char* past : {"lost_m2", "restored_m2", "balance_m2", "used_m2"})
                if (table.columns[i] == past)
                    row[i] = std::string();
    }
}

void add_table(Draft& draft, const Table& table) {
    DataTable shown = data_table(draft, table, draft.titles().table(table.name).most_rows);
    if (shown.columns.empty())
        return;
    if (shown.rows.empty()) {
        draft.add(Heading{3, shown.title, false});
        draft.paragraph("The table has no rows.", Tone::small);
        return;
    }
    draft.add(std::move(shown));
}

} // namespace

DataTable data_table(const Draft& draft, const Table& table, std::size_t most) {
    const TableTitle title = draft.titles().table(table.name);
    const std::vector<Shown> columns = shown_columns(draft, table);
    DataTable shown;
    shown.name = clean_line(table.name);
    shown.title = clean_line(title.title);
    shown.how_to_read = title.how_to_read;
    for (const Shown& column : columns)
        shown.columns.push_back(
            {clean_line(table.columns[column.at]), clean_line(column.title.title), kind_of(column.title.kind)});
    const std::size_t rows = most == 0 ? table.rows.size() : std::min(most, table.rows.size());
    for (std::size_t i = 0; i < rows; ++i) {
        std::vector<Cell>& cells = shown.rows.emplace_back();
        for (const Shown& column : columns)
            cells.push_back(shown_cell(draft, table, table.rows[i], column));
    }
    if (title.has_total && table.rows.size() > 1 && !columns.empty() && columns.front().title.kind != "area")
        shown.total = total_of(draft, table, columns);
    if (const auto left_out = std::int64_t(table.rows.size() - rows); left_out > 0)
        shown.left_out =
            draft.say(shown.total.empty() ? Sentence("Rows not shown here: {1}.", {left_out})
                                          : Sentence("Rows not shown here: {1}; the sum holds them too.", {left_out}));
    return shown;
}

void add_tables(Draft& draft) {
    const std::string& profile = draft.wishes().profile;
    bool any = false;
    for (const Table& table : draft.account().tables) {
        if (!draft.titles().table(table.name).shows_in(profile))
            continue;
        if (!any)
            draft.heading("Tables");
        any = true;
        add_table(draft, table);
    }
    if (any)
        draft.paragraph("Sums are made from unrounded areas, so they can differ a little from the sum of the rounded "
                        "figures. 1 daa is 1,000 m².",
                        Tone::small);
}

void add_ledger(Draft& draft) {
    draft.heading("From the book");
    if (draft.wishes().ledger_head.empty() && draft.wishes().ledger_tables.empty()) {
        draft.paragraph("No book was given with this report.", Tone::small);
        return;
    }
    for (const Table& table : draft.wishes().ledger_tables) {
        Table shown = without_still_rows(table);
        leave_future_open(shown);
        if (draft.titles().knows_table(book_prefix + table.name))
            shown.name = book_prefix + table.name; // the account has another table of that name
        add_table(draft, shown);
    }
}

} // namespace areal::report
