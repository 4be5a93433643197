// SPDX-License-Identifier: GPL-2.0-or-later
//
// Tables of a report on a page: rows of figures, the few large figures, and labels with values. What the pages of a PDF
// and of an OpenDocument have in common.
#pragma once

#include "report/document.h"
#include "report/svg.h"

#include <QFont>
#include <QTextCursor>
#include <QTextFormat>

#include <vector>

namespace areal::report {

/// Lengths of margins, paddings and borders are for a screen of 96 dots an inch; the layout scales them.
inline constexpr double screen_units_per_mm = 96 / 25.4;

/// The report's typeface: Liberation Sans where it is installed, else what the system has.
QFont page_font(double point_size);

/// Letters in it.
QTextCharFormat page_letters(double point_size, bool bold, const char* colour = ink);

inline constexpr std::size_t short_table = 6;     // rows of a table that stays on one page, its sum among them
inline constexpr double facts_label_share = 0.27; // of the width of the text

/// A file's name may be broken after its underscores, rather than anywhere.
QString breakable(const std::string& text);
/// Without its head, with its sum.
std::size_t rows_of(const DataTable& table);
inline constexpr std::size_t very_wide = 12; // columns of a table that is parted where it can be
inline constexpr double letters_of_wide = 7; // points

/// Size of the letters of a table, in points: smaller where it has many columns.
double letters_of(const DataTable& table);
/// The least each column needs so that no word and no figure is broken, with letters of that size.
std::vector<double> least_widths_mm(const DataTable& table, Language language, double size);
/// Share of the line that each column gets; together 1.
std::vector<double> column_shares(const DataTable& table, Language language, double line_mm);
/// A text to the right of a figure would run into it.
bool is_set_apart(const DataTable& table, std::size_t column);
/// Of the width of the text, what a picture fills.
double picture_share(const Picture& picture);

// Each inserts at the cursor and answers with the cursor after the table.
QTextCursor insert_table(QTextCursor cursor, const DataTable& table, Language language, double line_mm);
QTextCursor insert_figures(QTextCursor cursor, const KeyFigures& figures);
QTextCursor insert_facts(QTextCursor cursor, const Facts& facts);

} // namespace areal::report
