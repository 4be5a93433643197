// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/xlsx_book.h"

#include "base/date.h"
#include "base/failure.h"
#include "report/words.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace areal::report {
namespace {

constexpr std::size_t longest_sheet_name = 31;
constexpr std::size_t longest_footer = 80;
constexpr double row_height_title = 24;
constexpr double shown_as_zero = 0.05; // with one decimal
constexpr lxw_color_t link_colour = 0x0645AD;

std::string lower(std::string text) {
    for (char& c : text)
        c = char(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

// "&" begins a command in a footer.
std::string footer_of(const std::string& stamp) {
    std::string footer = "&L";
    for (const char c : clean_line(stamp, longest_footer))
        footer += c == '&' ? std::string("&&") : std::string(1, c);
    return footer + "&R&P / &N";
}

} // namespace

XlsxBook::XlsxBook(const std::filesystem::path& file, const Document& document)
    : m_file(file), m_footer(footer_of(document.stamp)), m_workbook(workbook_new(file.c_str())) {
    if (m_workbook == nullptr)
        throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                              {file.string(), std::string()});
    std::string title = document.title, author = document.program, subject = document.subtitle;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.subject = subject.data();
    const std::optional<Date> date = Date::parse(document.date);
    properties.created = time_t(Moment::start_of(date.value_or(Date::first_of_year(2000))).seconds());
    workbook_set_properties(m_workbook, &properties);
    make_formats(document.language);
}

XlsxBook::~XlsxBook() {
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

void XlsxBook::make_formats(Language language) {
    const auto format = [&](double size, bool bold, const char* number = nullptr) {
        lxw_format* made = workbook_add_format(m_workbook);
        format_set_font_name(made, "Liberation Sans");
        format_set_font_size(made, size);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (bold)
            format_set_bold(made);
        if (number != nullptr)
            format_set_num_format(made, number);
        return made;
    };
    m_formats.title = format(16, true);
    m_formats.heading = format(13, true);
    m_formats.subheading = format(11, true);
    m_formats.lead = format(11, true);
    m_formats.text = format(10, false);
    m_formats.small = format(9, false);
    m_formats.link = format(9, false);
    format_set_underline(m_formats.link, LXW_UNDERLINE_SINGLE);
    format_set_font_color(m_formats.link, link_colour);
    for (lxw_format* wrapped : {m_formats.lead, m_formats.text, m_formats.small, m_formats.link})
        format_set_text_wrap(wrapped);
    m_formats.head = format(10, true);
    m_formats.head_figure = format(10, true);
    for (lxw_format* head : {m_formats.head, m_formats.head_figure}) {
        format_set_text_wrap(head);
        format_set_bottom(head, LXW_BORDER_MEDIUM);
        format_set_align(head, LXW_ALIGN_VERTICAL_BOTTOM);
    }
    format_set_align(m_formats.head_figure, LXW_ALIGN_RIGHT);
    m_formats.area = format(10, false, "#,##0.0");
    m_formats.small_area = format(10, false, "0.0#####");
    m_formats.count = format(10, false, "#,##0");
    m_formats.decimal = format(10, false, "0.0###");
    m_formats.day = format(10, false, language == Language::en ? "yyyy-mm-dd" : "dd.mm.yyyy");
    format_set_align(m_formats.day, LXW_ALIGN_LEFT); // as the texts that stand where no day is given
    m_formats.note = format(9, false);
    m_formats.total = format(10, true);
    m_formats.total_area = format(10, true, "#,##0.0");
    m_formats.total_small_area = format(10, true, "0.0#####");
    m_formats.total_count = format(10, true, "#,##0");
    for (lxw_format* total : {m_formats.total, m_formats.total_area, m_formats.total_small_area, m_formats.total_count})
        format_set_top(total, LXW_BORDER_THIN);
}

lxw_format* XlsxBook::figure(ColumnKind kind, double value, bool is_total) const {
    if (kind == ColumnKind::area || kind == ColumnKind::square_metres) {
        if (value != 0 && std::abs(value) < shown_as_zero)
            return is_total ? m_formats.total_small_area : m_formats.small_area;
        return is_total ? m_formats.total_area : m_formats.area;
    }
    if (kind == ColumnKind::decimal)
        return m_formats.decimal;
    return is_total ? m_formats.total_count : m_formats.count;
}

std::string XlsxBook::free_name(const std::string& wanted) {
    std::string name = clean_line(wanted, longest_sheet_name - 5);
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; }, ' ');
    if (name.find_first_not_of(' ') == std::string::npos)
        name = "-";
    std::string free = name;
    for (int number = 2; !m_names.insert(lower(free)).second; ++number)
        free = name + " " + std::to_string(number);
    return free;
}

lxw_worksheet* XlsxBook::sheet(const std::string& wanted, std::string* given) {
    const std::string name = free_name(wanted);
    if (given != nullptr)
        *given = name;
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.c_str());
    if (sheet == nullptr)
        throw BrokenMachinery("The spreadsheet library refuses a sheet called \"{1}\".", {name});
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, m_footer.c_str());
    worksheet_set_row(sheet, 0, row_height_title, nullptr);
    return sheet;
}

void XlsxBook::close() {
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (error != LXW_NO_ERROR)
        throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                              {m_file.string(), std::string(" ") + lxw_strerror(error)});
}

} // namespace areal::report
