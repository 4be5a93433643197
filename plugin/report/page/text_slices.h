// SPDX-License-Identifier: GPL-2.0-or-later
//
// The slices of a text that is laid out as one strip: paragraphs by their lines, tables by their rows.
#pragma once

#include "report/page/page_slices.h"

#include <QTextBlockFormat>
#include <QTextDocument>
#include <QTextTableFormat>

namespace areal::report {

/// A block that says so stays on the page of what follows it.
void stay_with_next(QTextBlockFormat& format);
/// A table that says so stays on one page, and with what follows it where that is wanted.
void stay_whole(QTextTableFormat& format, bool with_next);

/// Of a document that is laid out, without pages of its own; a row higher than `longest_row` may be parted between its
/// lines.
std::vector<Slice> slices_of(const QTextDocument& text, double longest_row);

} // namespace areal::report
