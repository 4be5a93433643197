// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/text_slices.h"

#include "report/page/page_table.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace areal::report {
namespace {

constexpr int stays_with_next = QTextFormat::UserProperty + 11, stays_whole = QTextFormat::UserProperty + 12;
constexpr int fewest_lines = 2; // of a paragraph, at the foot of a page and at the head of the next

std::vector<Band> lines_of(const QTextDocument& text, const QTextBlock& block) {
    std::vector<Band> lines;
    const double top = text.documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        lines.push_back({top + line.y(), top + line.y() + line.height()});
    }
    return lines;
}

class Slicer {
  public:
    Slicer(const QTextDocument& text, double longest_row)
        : m_text(text), m_longest_row(longest_row),
          m_screen_unit(text.documentLayout()->paintDevice()->logicalDpiY() / 25.4 / screen_units_per_mm) {}

    std::vector<Slice> slices() {
        for (auto at = m_text.rootFrame()->begin(); !at.atEnd(); ++at) {
            if (auto* table = qobject_cast<QTextTable*>(at.currentFrame()); table != nullptr)
                add(*table);
            else
                add(at.currentBlock());
        }
        return std::move(m_slices);
    }

  private:
    void add(const QTextBlock& block) {
        if (block.text().isEmpty())
            return;
        const QTextBlockFormat format = block.blockFormat();
        const std::vector<Band> lines = lines_of(m_text, block);
        const auto count = int(lines.size());
        for (int i = 0; i < count; ++i) {
            Slice slice{lines[std::size_t(i)], false, false, std::nullopt};
            slice.begins_page = i == 0 && format.pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore;
            const bool is_last = i + 1 == count;
            slice.stays_with_next =
                is_last ? format.boolProperty(stays_with_next) : i + 1 < fewest_lines || count - i <= fewest_lines;
            m_slices.push_back(slice);
        }
    }

    void add(const QTextTable& table) {
        const QTextTableFormat format = table.format();
        std::optional<Band> head;
        for (int row = 0; row < table.rows(); ++row) {
            const bool is_head = row < format.headerRowCount(), is_last = row + 1 == table.rows();
            // No row stands alone with the head, and what is summed is not left behind by its sum.
            const bool stays =
                is_last ? format.boolProperty(stays_with_next)
                        : row <= format.headerRowCount() || row + 2 == table.rows() || format.boolProperty(stays_whole);
            const Band band = row_band(table, row);
            if (is_head)
                head = band;
            if (band.height() <= m_longest_row)
                m_slices.push_back({band, stays, false, is_head ? std::nullopt : head});
            else
                add_lines(table, row, band, stays, head);
        }
    }

    // From its upper edge, or what would be drawn of the row above, to below the line under it.
    Band row_band(const QTextTable& table, int row) const {
        Band text{std::numeric_limits<double>::max(), 0};
        double above = 0, below = 0;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextTableCellFormat format = cell.format().toTableCellFormat();
            above = std::max(above, format.topBorder());
            below = std::max(below, format.bottomBorder());
            for (auto at = cell.begin(); !at.atEnd(); ++at)
                for (const Band& line : lines_of(m_text, at.currentBlock())) {
                    text.top = std::min(text.top, line.top);
                    text.bottom = std::max(text.bottom, line.bottom);
                }
        }
        const double padding = table.format().cellPadding() * m_screen_unit;
        return {text.top - (row == 0 ? padding + above * m_screen_unit : padding / 2),
                text.bottom + padding + below * m_screen_unit};
    }

    // The cells begin on the same line and have letters of one size: the lines of the longest are those of all.
    void add_lines(const QTextTable& table, int row, const Band& band, bool stays, const std::optional<Band>& head) {
        std::vector<Band> longest;
        for (int column = 0; column < table.columns(); ++column) {
            std::vector<Band> lines = lines_of(m_text, table.cellAt(row, column).firstCursorPosition().block());
            if (lines.size() > longest.size())
                longest = std::move(lines);
        }
        for (std::size_t i = 0; i < longest.size(); ++i) {
            const bool is_last = i + 1 == longest.size();
            m_slices.push_back({{i == 0 ? band.top : longest[i].top, is_last ? band.bottom : longest[i].bottom},
                                is_last && stays,
                                false,
                                head});
        }
    }

    const QTextDocument& m_text;
    double m_longest_row, m_screen_unit;
    std::vector<Slice> m_slices;
};

} // namespace

void stay_with_next(QTextBlockFormat& format) {
    format.setProperty(stays_with_next, true);
}

void stay_whole(QTextTableFormat& format, bool with_next) {
    format.setProperty(stays_whole, true);
    format.setProperty(stays_with_next, with_next);
}

std::vector<Slice> slices_of(const QTextDocument& text, double longest_row) {
    return Slicer(text, longest_row).slices();
}

} // namespace areal::report
