// SPDX-License-Identifier: GPL-2.0-or-later
//
// Tables of a report on a page: rows of figures, the few large figures, and labels with values.
#pragma once

#include "report/document.h"

#include <QFont>
#include <QTextCursor>
#include <QTextFormat>

namespace areal::report {

/// Lengths of margins, paddings and borders are for a screen of 96 dots an inch; the layout scales them.
inline constexpr double screen_units_per_mm = 96 / 25.4;

inline constexpr const char* ink = "#222222";

/// The report's typeface: Liberation Sans where it is installed, else what the system has.
QFont page_font(double point_size);

/// Letters in it; the same in an OpenDocument.
QTextCharFormat page_letters(double point_size, bool bold, const char* colour = ink);

// Each inserts at the cursor and answers with the cursor after the table.
QTextCursor insert_table(QTextCursor cursor, const DataTable& table, Language language);
QTextCursor insert_figures(QTextCursor cursor, const KeyFigures& figures);
QTextCursor insert_facts(QTextCursor cursor, const Facts& facts);

} // namespace areal::report
