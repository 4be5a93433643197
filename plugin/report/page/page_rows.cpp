// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/page_rows.h"

#include "report/page/page_table.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace areal::report {
namespace {

constexpr double longest_share = 1.0 / 3; // of a page: what is longer is cut all the same
constexpr double rounding_share = 0.001;

struct Span {
    double top = std::numeric_limits<double>::max(), bottom = 0;
};

// From the first line of the row to its last.
Span span_of(const QTextDocument& document, const QTextTable& table, int row) {
    Span span;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (const QTextBlock& block : {cell.firstCursorPosition().block(), cell.lastCursorPosition().block()}) {
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            const QTextLayout& lines = *block.layout();
            if (lines.lineCount() == 0)
                continue;
            const QTextLine last = lines.lineAt(lines.lineCount() - 1);
            span.top = std::min(span.top, top + lines.lineAt(0).y());
            span.bottom = std::max(span.bottom, top + last.y() + last.height());
        }
    }
    return span;
}

// The row above grows until the first line of the next no longer fits below it, so the layout takes that to a new page.
void lengthen(QTextTable& table, int row, double screen_units) {
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomPadding(table.format().cellPadding() + screen_units);
        cell.setFormat(format);
    }
}

bool keep_rows_whole(QTextDocument& document, QTextTable& table) {
    const double page = document.pageSize().height();
    const double per_screen_unit = document.documentLayout()->paintDevice()->logicalDpiY() / 25.4 / screen_units_per_mm;
    bool moved = false;
    for (int row = 2; row < table.rows(); ++row) { // the first belongs to the head
        const Span span = span_of(document, table, row);
        const int of_page = int((span.top + page * rounding_share) / page);
        const double end = (of_page + 1) * page;
        if (span.bottom <= end || span.bottom - span.top > page * longest_share)
            continue;
        const double line = table.cellAt(row, 0).firstCursorPosition().block().layout()->lineAt(0).height();
        lengthen(table, row - 1, std::max(0.0, end - span.top - line / 2) / per_screen_unit);
        document.markContentsDirty(0, document.characterCount());
        moved = true;
    }
    return moved;
}

} // namespace

bool keep_rows_whole(QTextDocument& document) {
    bool moved = false;
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame); table != nullptr)
            moved = keep_rows_whole(document, *table) || moved;
    return moved;
}

} // namespace areal::report
