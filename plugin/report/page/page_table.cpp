// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/page_table.h"

#include "report/cell_text.h"
#include "report/page/qt_text.h"
#include "report/page/text_slices.h"

#include <QRegularExpression>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace areal::report {
namespace {

constexpr const char* hairline = "#bbbbbb";
constexpr std::size_t wide = 7;                        // columns from which the letters are smaller
constexpr std::size_t widest_word = 22;                // characters
constexpr double widest_text = 42, longest_text = 110; // of them
constexpr double map_share = 0.95, chart_share = 0.9;  // of the width of the text
constexpr double gap_mm = 3, mm_of_a_character = 0.19; // of one point of size

const QString typeface = QStringLiteral("Liberation Sans");
const QChar zero_width_space(0x200B);

QTextTableFormat table_format(double padding_mm) {
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(padding_mm * screen_units_per_mm);
    format.setTopMargin(0.5 * screen_units_per_mm);
    format.setBottomMargin(0.5 * screen_units_per_mm);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

void rule(QTextTable* table, int row, bool below, double thickness, const char* colour) {
    for (int column = 0; column < table->columns(); ++column) {
        QTextTableCell cell = table->cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        if (below) {
            format.setBottomBorder(thickness);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(QColor(colour));
        } else {
            format.setTopBorder(thickness);
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setTopBorderBrush(QColor(colour));
        }
        cell.setFormat(format);
    }
}

void write(QTextTable* table, int row, int column, const std::string& text, double size, bool bold, bool right,
           const char* colour = ink) {
    QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    const QTextCharFormat characters = page_letters(size, bold, colour);
    cursor.setBlockFormat(block);
    cursor.setBlockCharFormat(characters);
    cursor.insertText(breakable(text), characters);
}

QTextCursor after(QTextTable* table) {
    QTextCursor cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
    return cursor;
}

std::size_t longest_word(const QString& text) {
    qsizetype longest = 0;
    static const QRegularExpression breaks(QStringLiteral("[ \\x{200B}]"));
    for (const QString& word : text.split(breaks))
        longest = std::max(longest, qsizetype(word.size()));
    return std::size_t(longest);
}

void set_apart(QTextTable* table, int column) {
    for (int row = 0; row < table->rows(); ++row) {
        QTextTableCell cell = table->cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setLeftPadding(gap_mm * screen_units_per_mm);
        cell.setFormat(format);
    }
}

struct Characters {
    double least = 0;   // what cannot be broken: a word, a figure
    double longest = 0; // a cell on one line
};

Characters characters_of(const DataTable& table, std::size_t column, Language language, double size) {
    const ColumnKind kind = table.columns[column].kind;
    std::size_t longest = 0, word = 0;
    for (const auto& row : table.rows) {
        const QString text = breakable(cell_text(row[column], kind, language));
        longest = std::max(longest, std::size_t(text.size()));
        word = std::max(word, is_figure(kind) ? std::size_t(text.size()) : longest_word(text));
    }
    const std::size_t head = longest_word(qt(table.columns[column].title));
    const double apart = is_set_apart(table, column) ? gap_mm / (size * mm_of_a_character) : 0;
    return {double(std::max(head, std::min(word, widest_word)) + 3) + apart, double(longest + 1) + apart};
}

} // namespace

QString breakable(const std::string& text) {
    return qt(text).replace(QLatin1Char('_'), QStringLiteral("_") + zero_width_space);
}

std::size_t rows_of(const DataTable& table) {
    return table.rows.size() + (table.total.empty() ? 0 : 1);
}

double letters_of(const DataTable& table) {
    return table.columns.size() >= very_wide ? 6 : table.columns.size() >= wide ? letters_of_wide : 8.5;
}

std::vector<double> least_widths_mm(const DataTable& table, Language language, double size) {
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        widths.push_back(characters_of(table, i, language, size).least * size * mm_of_a_character);
    return widths;
}

// What cannot be broken first, then what texts want.
std::vector<double> column_shares(const DataTable& table, Language language, double line_mm) {
    std::vector<double> least, wanted, longer; // longer: what a text would fill beyond what it is given first
    double sum_least = 0, sum_wanted = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Characters column = characters_of(table, i, language, letters_of(table));
        least.push_back(column.least);
        wanted.push_back(std::max(column.least, std::min(column.longest, widest_text)));
        longer.push_back(std::max(0.0, std::min(column.longest, longest_text) - wanted.back()));
        sum_least += least.back();
        sum_wanted += wanted.back();
    }
    const double room = line_mm / (letters_of(table) * mm_of_a_character); // characters on a line
    const double sum_longer = std::accumulate(longer.begin(), longer.end(), 0.0);
    if (const double spare = std::min(room - sum_wanted, sum_longer); spare > 0) {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            wanted[i] += spare * longer[i] / sum_longer;
        sum_wanted += spare;
    }
    const double share =
        sum_wanted <= sum_least ? 0 : std::clamp((room - sum_least) / (sum_wanted - sum_least), 0.0, 1.0);
    const double sum = sum_least + share * (sum_wanted - sum_least);
    for (std::size_t i = 0; i < least.size(); ++i)
        least[i] = (least[i] + share * (wanted[i] - least[i])) / sum;
    return least;
}

QFont page_font(double point_size) {
    QFont font;
    font.setFamilies({typeface, QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(point_size);
    return font;
}

QTextCharFormat page_letters(double point_size, bool bold, const char* colour) {
    QTextCharFormat format;
    format.setFont(page_font(point_size));
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(QColor(colour));
    return format;
}

QTextCursor insert_table(QTextCursor cursor, const DataTable& table, Language language, double line_mm) {
    const double size = letters_of(table);
    QTextTableFormat format = table_format(table.columns.size() >= wide ? 0.5 : 0.7);
    format.setHeaderRowCount(1);
    if (rows_of(table) <= short_table)
        stay_whole(format, !table.left_out.empty());
    QVector<QTextLength> widths;
    for (const double share : column_shares(table, language, line_mm))
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * share));
    format.setColumnWidthConstraints(widths);
    const int rows = int(rows_of(table)) + 1;
    QTextTable* made = cursor.insertTable(rows, int(table.columns.size()), format);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnKind kind = table.columns[i].kind;
        const auto write_cell = [&](int row, const accounting::Cell& cell, bool bold) {
            write(made, row, int(i), cell_text(cell, kind, language), size, bold, is_figure(kind));
        };
        write(made, 0, int(i), table.columns[i].title, size, true, is_figure(kind));
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            write_cell(int(row) + 1, table.rows[row][i], false);
        if (!table.total.empty())
            write_cell(rows - 1, table.total[i], true);
    }
    for (std::size_t i = 1; i < table.columns.size(); ++i)
        if (is_set_apart(table, i))
            set_apart(made, int(i));
    const double point = screen_units_per_mm * 25.4 / 72;
    rule(made, 0, true, point, ink);
    for (int row = 1; row < rows; ++row)
        rule(made, row, true, point * 0.35, hairline);
    if (!table.total.empty())
        rule(made, rows - 1, false, point, ink);
    return after(made);
}

QTextCursor insert_figures(QTextCursor cursor, const KeyFigures& figures) {
    QTextTableFormat format = table_format(0.8);
    stay_whole(format, false);
    QTextTable* made = cursor.insertTable(2, int(figures.figures.size()), format);
    for (std::size_t i = 0; i < figures.figures.size(); ++i) {
        const KeyFigure& figure = figures.figures[i];
        write(made, 0, int(i), figure.value, 24, true, false);
        QTextCursor inside = made->cellAt(0, int(i)).lastCursorPosition();
        inside.insertText(QStringLiteral(" ") + qt(figure.unit), page_letters(9.5, false));
        const char* sign = figure.weight == Weight::loss ? "▼ " : figure.weight == Weight::gain ? "▲ " : "";
        write(made, 1, int(i), sign + figure.label, 9.5, false, false);
    }
    rule(made, 0, false, screen_units_per_mm * 0.9, ink);
    rule(made, 1, true, screen_units_per_mm * 0.15, hairline);
    return after(made);
}

QTextCursor insert_facts(QTextCursor cursor, const Facts& facts) {
    QTextTableFormat format = table_format(0.3);
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 100 * facts_label_share),
                                      QTextLength(QTextLength::PercentageLength, 100 * (1 - facts_label_share))});
    QTextTable* made = cursor.insertTable(int(std::max<std::size_t>(1, facts.rows.size())), 2, format);
    for (std::size_t row = 0; row < facts.rows.size(); ++row) {
        write(made, int(row), 0, facts.rows[row].first, 8.5, false, false, "#555555");
        write(made, int(row), 1, facts.rows[row].second, 8.5, false, false);
    }
    return after(made);
}

bool is_set_apart(const DataTable& table, std::size_t column) {
    return column > 0 && is_figure(table.columns[column - 1].kind) && !is_figure(table.columns[column].kind);
}

double picture_share(const Picture& picture) {
    return std::holds_alternative<LandMap>(picture.drawing) ? map_share : chart_share;
}

} // namespace areal::report
