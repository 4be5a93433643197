// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/html.h"

#include "base/date.h"
#include "report/account_reader.h"
#include "report/cell_text.h"
#include "report/picture_svg.h"

#include <algorithm>

namespace areal::report {
namespace {

using accounting::Cell;

constexpr std::size_t widest_word = 20; // digits' widths that a column makes room for
constexpr const char* policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

std::string element(const std::string& tag, const std::string& text, const std::string& attributes = "") {
    return "<" + tag + attributes + ">" + escaped(text) + "</" + tag + ">";
}

bool has_sort_key(ColumnKind kind) {
    return is_figure(kind) || kind == ColumnKind::day;
}

// A number that orders the cells of a column: mm2, the count, the decimal, or the day as 20261129.
std::string sort_key(const Cell& cell, ColumnKind kind) {
    if (const auto* day = std::get_if<std::string>(&cell); day != nullptr && kind == ColumnKind::day)
        return Date::parse(*day) ? day->substr(0, 4) + day->substr(5, 2) + day->substr(8, 2) : "0";
    if (const auto* text = std::get_if<std::string>(&cell))
        return cell_number(cell, kind) ? *text : "0";
    if (const auto* area = std::get_if<ExactArea>(&cell))
        return std::to_string(area->mm2());
    return std::to_string(std::get<std::int64_t>(cell));
}

// In characters; a hyphen ends a word, for a line may be broken after it.
std::size_t longest_word(const std::string& text) {
    std::size_t longest = 0, length = 0;
    for (const char c : text) {
        const bool begins_character = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        length = c == ' ' ? 0 : length + (begins_character ? 1 : 0);
        longest = std::max(longest, length);
        if (c == '-')
            length = 0;
    }
    return longest;
}

// What a sheet of paper does about a table of many columns.
const char* width_class(const DataTable& table) {
    constexpr std::size_t wide = 7, widest = 11; // columns
    return table.columns.size() >= widest ? " widest" : table.columns.size() >= wide ? " wide" : "";
}

class Page {
  public:
    explicit Page(const Document& document) : m_document(document) {}

    std::string main() {
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& one) { add(one); }, block);
        if (m_in_section)
            m_text += "</section>\n";
        return std::move(m_text);
    }

  private:
    // Every heading of level 2 begins a section, so that a reader can go from one to the next. Before the first of
    // them those of level 3 do: a level left out is a place lost to who hears the page.
    void add(const Heading& heading) {
        m_has_sections = m_has_sections || heading.level == 2;
        const bool is_raised = heading.level == 3 && !m_has_sections;
        const int level = is_raised ? 2 : heading.level;
        const std::string id = "h" + std::to_string(++m_headings);
        if (level == 2) {
            m_text += m_in_section ? "</section>\n" : "";
            m_text += "<section aria-labelledby=\"" + id + "\">\n";
            m_in_section = true;
        }
        m_text += element("h" + std::to_string(level), heading.text,
                          " id=\"" + id + "\"" + (is_raised ? " class=\"minor\"" : "")) +
                  "\n";
    }

    void add(const Paragraph& paragraph) {
        static const char* const classes[] = {"", " class=\"lead\"", " class=\"small\"",
                                              " class=\"warning\" role=\"note\""};
        m_text += element("p", paragraph.text, classes[std::size_t(paragraph.tone)]) + "\n";
    }

    void add(const KeyFigures& key) {
        m_text += "<dl class=\"figures\">\n";
        for (const KeyFigure& figure : key.figures) {
            static const char* const classes[] = {"loss", "gain", "plain"};
            m_text += "<div class=\"" + std::string(classes[std::size_t(figure.weight)]) + "\">" +
                      element("dt", figure.label) + "<dd>" + element("span", figure.value, " class=\"value\"") + " " +
                      escaped(figure.unit) + "</dd></div>\n";
        }
        m_text += "</dl>\n";
    }

    void add(const Facts& facts) {
        m_text += "<dl class=\"facts\">\n";
        for (const auto& [label, value] : facts.rows)
            m_text += "<div>" + element("dt", label) + "<dd><bdi>" + escaped(value) + "</bdi></dd></div>\n";
        m_text += "</dl>\n";
    }

    void add(const List& list) {
        m_text += "<ul>\n";
        for (const std::string& item : list.items)
            m_text += element("li", item) + "\n";
        m_text += "</ul>\n";
    }

    void add(const DataTable& table) {
        m_text += "<div class=\"scroll" + std::string(width_class(table)) +
                  "\" role=\"region\" tabindex=\"0\" aria-label=\"" + escaped(table.title) +
                  "\"><table class=\"sortable\">\n<caption>" + escaped(table.title);
        if (!table.how_to_read.empty())
            m_text += " " + element("span", table.how_to_read, " class=\"read\"");
        m_text += "</caption>\n<thead><tr>";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_text += element("th", table.columns[i].title,
                              std::string(" scope=\"col\"") +
                                  (is_figure(table.columns[i].kind) ? " class=\"figure\"" : least_width(table, i)));
        m_text += "</tr></thead>\n<tbody>\n";
        for (const std::vector<Cell>& row : table.rows)
            add_row(table, row, "td");
        m_text += "</tbody>\n";
        if (!table.total.empty()) {
            m_text += "<tfoot>\n";
            add_row(table, table.total, "td");
            m_text += "</tfoot>\n";
        }
        m_text += "</table></div>\n";
        if (!table.left_out.empty())
            m_text += element("p", table.left_out, " class=\"small\"") + "\n";
    }

    // Room for the longest word of a column of texts, so that no word but a very long one is broken.
    std::string least_width(const DataTable& table, std::size_t column) const {
        std::size_t longest = 0;
        for (const std::vector<Cell>& row : table.rows)
            longest = std::max(longest,
                               longest_word(cell_text(row[column], table.columns[column].kind, m_document.language)));
        return " style=\"min-width:" + std::to_string(std::min(longest + 1, widest_word)) + "ch\"";
    }

    void add_row(const DataTable& table, const std::vector<Cell>& row, const std::string& tag) {
        m_text += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const DataColumn& column = table.columns[i];
            const std::string text = cell_text(row[i], column.kind, m_document.language);
            const std::string data =
                has_sort_key(column.kind) ? " data-value=\"" + sort_key(row[i], column.kind) + "\"" : "";
            if (i == 0)
                m_text += "<th scope=\"row\"" + data + "><bdi>" + escaped(text) + "</bdi></th>";
            else if (!is_figure(column.kind))
                m_text += "<" + tag + data + "><bdi>" + escaped(text) + "</bdi></" + tag + ">";
            else
                m_text += element(tag, text, " class=\"figure\"" + data);
        }
        m_text += "</tr>\n";
    }

    void add(const Picture& picture) {
        m_text += "<figure>\n<div class=\"picture\">" + picture_svg(picture) + "</div>\n<figcaption>" +
                  escaped(picture.caption) + " " + element("span", picture.words, " class=\"words\"") +
                  "</figcaption>\n</figure>\n";
    }

    void add(const PageBreak&) { m_text += "<div class=\"page-break\"></div>\n"; }

    const Document& m_document;
    std::string m_text;
    std::size_t m_headings = 0;
    bool m_in_section = false, m_has_sections = false;
};

} // namespace

std::string html(const Document& document, const std::filesystem::path& resources) {
    const std::filesystem::path folder = resources / "report";
    const std::string title = document.title + (document.subtitle.empty() ? "" : " – " + document.subtitle);
    return "<!DOCTYPE html>\n<html lang=\"" + std::string(language_code(document.language)) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
           "initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" +
           policy + "\">\n<meta name=\"generator\" content=\"" + escaped(document.program) + "\">\n" +
           element("title", title) + "\n<style>\n" + read_file(folder / "report.css") + "</style>\n</head>\n<body>\n" +
           "<header>" + element("span", document.stamp) + "</header>\n<main>\n" + Page(document).main() +
           "</main>\n<footer>" + element("span", document.program + " · " + document.stamp) + "</footer>\n<script>\n" +
           read_file(folder / "report.js") + "</script>\n</body>\n</html>\n";
}

} // namespace areal::report
