// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/xlsx.h"

#include "base/date.h"
#include "report/cell_text.h"
#include "report/xlsx_book.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <optional>
#include <string>

namespace areal::report {
namespace {

using accounting::Cell;

constexpr double widest_column = 60, narrowest_column = 9, text_column = 74, line_height = 13;

// A column as wide as text_column is as wide as an A4 page between its margins. A character of running text is narrower
// than the digit a column's width is counted in.
constexpr double characters_of_a_digit = 1.2;

double characters(const std::string& text) {
    return double(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// Height of a row whose longest text is wrapped in a column: not every program works it out when it opens a file.
double height_of(const std::string& text, double column_width, double height_of_a_line) {
    return height_of_a_line * std::ceil(std::max(1.0, characters(text) / (column_width * characters_of_a_digit)));
}

// A day as the spreadsheet counts it, so that days sort; it knows none before 1900.
std::optional<lxw_datetime> sheet_day(const Cell& cell, ColumnKind kind) {
    const auto* text = std::get_if<std::string>(&cell);
    const std::optional<Date> day = kind == ColumnKind::day && text != nullptr ? Date::parse(*text) : std::nullopt;
    if (!day || day->year() < 1900)
        return std::nullopt;
    lxw_datetime made{};
    made.year = day->year();
    made.month = day->month();
    made.day = day->day();
    return made;
}

// Runs of text, one under the other, in the first columns of a sheet.
class TextSheet {
  public:
    TextSheet(XlsxBook& book, const std::string& name) : m_formats(book.formats()), m_sheet(book.sheet(name)) {
        worksheet_set_column(m_sheet, 0, 0, text_column, nullptr);
    }
    void line(const std::string& text, lxw_format* format) {
        const double height = std::max(line_height, format->font_size * 1.35);
        worksheet_set_row(m_sheet, m_row, height_of(text, text_column * 10 / format->font_size, height), nullptr);
        worksheet_write_string(m_sheet, m_row++, 0, text.c_str(), format);
    }
    void link(const std::string& text, const std::string& sheet) {
        worksheet_write_url_opt(m_sheet, m_row++, 0, ("internal:'" + sheet + "'!A1").c_str(), m_formats.link,
                                text.c_str(), nullptr);
    }
    const XlsxFormats& formats() const { return m_formats; }

  private:
    const XlsxFormats& m_formats;
    lxw_worksheet* m_sheet;
    lxw_row_t m_row = 0;
};

class Writer {
  public:
    Writer(XlsxBook& book, const Document& document, const accounting::Meanings& meanings)
        : m_book(book), m_document(document), m_meanings(meanings), m_front(book, meanings.say("Report")),
          m_text(&m_front) {}

    void write() {
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& one) { add(one); }, block);
    }

  private:
    void add(const Heading& heading) {
        if (heading.level <= 2)
            m_text = &m_front;
        if (heading.own_sheet)
            m_text = &m_own.emplace_back(TextSheet(m_book, heading.text));
        const XlsxFormats& formats = m_book.formats();
        m_text->line(heading.text, heading.level == 1   ? formats.title
                                   : heading.level == 2 ? formats.heading
                                                        : formats.subheading);
    }
    void add(const Paragraph& paragraph) {
        const XlsxFormats& formats = m_book.formats();
        m_text->line(paragraph.text, paragraph.tone == Tone::plain   ? formats.text
                                     : paragraph.tone == Tone::small ? formats.small
                                                                     : formats.lead);
    }
    void add(const KeyFigures& key) {
        for (const KeyFigure& figure : key.figures)
            m_text->line(figure.label + ": " + figure.value + " " + figure.unit, m_book.formats().lead);
    }
    void add(const Facts& facts) {
        for (const auto& [label, value] : facts.rows)
            m_text->line(label + ": " + value, m_book.formats().text);
    }
    void add(const List& list) {
        for (const std::string& item : list.items)
            m_text->line("• " + item, m_book.formats().text);
    }
    void add(const Picture& picture) {
        m_text->line(picture.caption, m_book.formats().small);
        m_text->line(picture.words, m_book.formats().text);
    }
    void add(const PageBreak&) {}
    void add(const DataTable& table);

    void write_row(lxw_worksheet* sheet, lxw_row_t at, const DataTable& table, const std::vector<Cell>& row);
    void write_rows(lxw_worksheet* sheet, lxw_row_t first, const DataTable& table);
    void write_rest(lxw_worksheet* sheet, lxw_row_t at, const DataTable& table);
    void write_total(lxw_worksheet* sheet, lxw_row_t first, lxw_row_t at, const DataTable& table);
    std::vector<double> widths(const DataTable& table) const;

    XlsxBook& m_book;
    const Document& m_document;
    const accounting::Meanings& m_meanings;
    TextSheet m_front;
    std::deque<TextSheet> m_own;
    TextSheet* m_text;
};

void Writer::write_row(lxw_worksheet* sheet, lxw_row_t at, const DataTable& table, const std::vector<Cell>& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ColumnKind kind = table.columns[i].kind;
        const auto column = lxw_col_t(i);
        if (const auto number = cell_number(row[i], kind); number && is_figure(kind))
            worksheet_write_number(sheet, at, column, *number, m_book.figure(kind, *number, false));
        else if (auto day = sheet_day(row[i], kind))
            worksheet_write_datetime(sheet, at, column, &*day, m_book.formats().day);
        else
            worksheet_write_string(sheet, at, column, cell_text(row[i], kind, m_document.language).c_str(),
                                   m_book.formats().text);
    }
}

// What the rows of the account that are not on the sheet sum to, so that the sum below can be followed.
void Writer::write_rest(lxw_worksheet* sheet, lxw_row_t at, const DataTable& table) {
    worksheet_write_string(sheet, at, 0, m_meanings.say("Rows not shown").c_str(), m_book.formats().text);
    for (std::size_t i = 0; i < table.total.size(); ++i) {
        const auto* total = std::get_if<ExactArea>(&table.total[i]);
        if (total == nullptr)
            continue;
        ExactArea rest = *total;
        for (const std::vector<Cell>& row : table.rows)
            if (const auto* area = std::get_if<ExactArea>(&row[i]))
                rest = rest - *area;
        const double value = cell_number(rest, table.columns[i].kind).value_or(0);
        worksheet_write_number(sheet, at, lxw_col_t(i), value, m_book.figure(table.columns[i].kind, value, false));
    }
}

void Writer::write_total(lxw_worksheet* sheet, lxw_row_t first, lxw_row_t at, const DataTable& table) {
    for (std::size_t i = 0; i < table.total.size(); ++i) {
        const ColumnKind kind = table.columns[i].kind;
        const auto column = lxw_col_t(i);
        if (const auto* text = std::get_if<std::string>(&table.total[i])) {
            worksheet_write_string(sheet, at, column, text->c_str(), m_book.formats().total);
            continue;
        }
        const double value = cell_number(table.total[i], kind).value_or(0);
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, first, column, at - 1, column);
        worksheet_write_formula_num(sheet, at, column, (std::string("=SUM(") + range + ")").c_str(),
                                    m_book.figure(kind, value, true), value);
    }
}

std::vector<double> Writer::widths(const DataTable& table) const {
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        double longest = std::min(characters(table.columns[i].title), 18.0);
        for (const std::vector<Cell>& row : table.rows)
            longest = std::max(longest, characters(cell_text(row[i], table.columns[i].kind, m_document.language)));
        widths.push_back(std::clamp(longest * 0.95 + 2, narrowest_column, widest_column));
    }
    return widths;
}

void Writer::write_rows(lxw_worksheet* sheet, lxw_row_t first, const DataTable& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        write_row(sheet, lxw_row_t(first + row), table, table.rows[row]);
    const std::vector<double> width = widths(table);
    for (std::size_t i = 0; i < width.size(); ++i)
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), width[i], nullptr);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        double height = line_height;
        for (std::size_t i = 0; i < width.size(); ++i)
            height =
                std::max(height, height_of(cell_text(table.rows[row][i], table.columns[i].kind, m_document.language),
                                           width[i], line_height));
        worksheet_set_row(sheet, lxw_row_t(first + row), height, nullptr);
    }
}

void Writer::add(const DataTable& table) {
    std::string name;
    lxw_worksheet* sheet = m_book.sheet(table.title, &name);
    m_text->link("→ " + table.title + ": " + m_meanings.say({"Sheet \"{1}\"", {name}}), name);
    const XlsxFormats& formats = m_book.formats();
    constexpr lxw_row_t head = 3, first = head + 1;
    worksheet_write_string(sheet, 0, 0, table.title.c_str(), formats.title);
    worksheet_write_string(sheet, 1, 0, table.how_to_read.c_str(), formats.note);
    worksheet_write_string(sheet, 2, 0, m_document.stamp.c_str(), formats.note);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        worksheet_write_string(sheet, head, lxw_col_t(i), table.columns[i].title.c_str(),
                               is_figure(table.columns[i].kind) ? formats.head_figure : formats.head);
    write_rows(sheet, first, table);
    const auto end = lxw_row_t(first + table.rows.size());
    const bool has_rest = !table.left_out.empty() && !table.total.empty();
    if (has_rest)
        write_rest(sheet, end, table);
    if (!table.total.empty())
        write_total(sheet, first, end + (has_rest ? 1 : 0), table);
    if (!table.left_out.empty())
        worksheet_write_string(sheet, end + (has_rest ? 2 : 1), 0, table.left_out.c_str(), formats.note);
    const std::string cells = "A" + std::to_string(first + 1) + ":XFD" + std::to_string(end + 2);
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, cells.c_str()); // codes and years
    worksheet_freeze_panes(sheet, first, 0);
    worksheet_repeat_rows(sheet, head, head);
    if (!table.rows.empty())
        worksheet_autofilter(sheet, head, 0, end - 1, lxw_col_t(table.columns.size() - 1));
    if (table.columns.size() > 5)
        worksheet_set_landscape(sheet);
}

} // namespace

void write_xlsx(const Document& document, const accounting::Meanings& meanings, const std::filesystem::path& file) {
    XlsxBook book(file, document);
    Writer(book, document, meanings).write();
    add_charts(book, document, meanings.say("Charts"));
    book.close();
}

} // namespace areal::report
