// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/pdf.h"

#include "base/failure.h"
#include "report/page/page_rows.h"
#include "report/page/page_table.h"
#include "report/page/pdf_outline.h"
#include "report/page/svg_object.h"
#include "report/page/text_document.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocumentWriter>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace areal::report {
namespace {

constexpr int most_pages_with_whole_rows = 60; // a longer report would be laid out too often
constexpr int dots_per_inch = 600;
constexpr double mm = dots_per_inch / 25.4;
constexpr double page_width_mm = 210, page_height_mm = 297, side_mm = 16, top_mm = 20, bottom_mm = 18;
constexpr double text_width_mm = page_width_mm - 2 * side_mm, text_height_mm = page_height_mm - top_mm - bottom_mm;

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

class Pages {
  public:
    Pages(const Document& document, QPdfWriter& writer, const std::vector<double>& picture_scales)
        : m_document(document), m_writer(writer) {
        m_text.documentLayout()->setPaintDevice(&writer);
        m_text.documentLayout()->registerHandler(SvgObject::object_type, &m_svg);
        m_headings = fill(m_text, document, {mm, text_width_mm, false, picture_scales});
        m_text.setPageSize(QSizeF(text_width_mm * mm, text_height_mm * mm));
        keep_headings_with_text();
        if (m_text.pageCount() <= most_pages_with_whole_rows && keep_rows_whole(m_text))
            keep_headings_with_text();
        keep_lines_whole();
        leave_no_page_blank();
        m_page_count = page_count();
    }

    int count() const { return m_page_count; }

    void draw() {
        QPainter painter(&m_writer);
        for (int page = 0; page < m_page_count; ++page) {
            if (page > 0)
                m_writer.newPage();
            draw_text(painter, page);
            draw_edges(painter, page);
        }
    }

    std::vector<Bookmark> bookmarks() const {
        std::vector<Bookmark> marks;
        for (const HeadingPlace& heading : m_headings) {
            if (heading.level == 0)
                continue;
            const double y = top_of(heading.block), height = text_height_mm * mm;
            const int page = page_of(y);
            marks.push_back(
                {heading.level, heading.text, page, (top_mm * mm + y - page * height) / (page_height_mm * mm)});
        }
        return marks;
    }

  private:
    double top_of(const QTextBlock& block) const { return m_text.documentLayout()->blockBoundingRect(block).top(); }
    // A picture can begin on the page after the one its block begins on.
    double first_line_of(const QTextBlock& block) const {
        return top_of(block) + (block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0);
    }
    // Nearly: what ends at the foot of a page has not begun the next.
    double end_of_first_line(const QTextBlock& block) const {
        const double height = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : 0;
        return first_line_of(block) + std::max(0.0, height - 0.5 * mm);
    }
    double end_of_last_line(const QTextBlock& block) const {
        return m_text.documentLayout()->blockBoundingRect(block).bottom() - 0.5 * mm;
    }
    // What is moved to the top of a page lies there but for rounding.
    static int page_of(double y) { return int((y + 0.2 * mm) / (text_height_mm * mm)); }

    // The last block that belongs on the page of a heading; where that is a heading too, what belongs to it.
    QTextBlock last_kept_with(std::size_t at) const {
        QTextBlock last = m_headings[at].block;
        for (int i = 0; i < m_headings[at].kept_with && last.next().isValid(); ++i)
            last = last.next();
        return at + 1 < m_headings.size() && m_headings[at + 1].block == last ? last_kept_with(at + 1) : last;
    }

    // A heading goes to the next page with what it is the heading of.
    void keep_headings_with_text() {
        for (std::size_t at = 0; at < m_headings.size(); ++at) {
            const HeadingPlace& heading = m_headings[at];
            const QTextBlock last = last_kept_with(at);
            if (page_of(end_of_first_line(last)) == page_of(first_line_of(heading.block)))
                continue;
            QTextCursor cursor(heading.block);
            break_before(cursor);
        }
    }

    // Below a table Qt leaves a line on the edge of two pages; it goes to the next.
    void keep_lines_whole() {
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
            QTextCursor cursor(block);
            if (block.text().isEmpty() || cursor.currentTable() != nullptr ||
                page_of(first_line_of(block)) == page_of(end_of_first_line(block)))
                continue;
            break_before(cursor);
        }
    }

    // Rows that were moved can carry a heading over the edge by themselves: its own break would then skip a page.
    void leave_no_page_blank() {
        int last_written = 0;
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
            if (block.text().isEmpty())
                continue;
            if (page_of(first_line_of(block)) > last_written + 1 &&
                block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore) {
                QTextCursor cursor(block);
                set_break(cursor, QTextFormat::PageBreak_Auto);
            }
            last_written = std::max(last_written, page_of(end_of_last_line(block)));
        }
    }

    void break_before(QTextCursor& cursor) { set_break(cursor, QTextFormat::PageBreak_AlwaysBefore); }

    void set_break(QTextCursor& cursor, QTextFormat::PageBreakFlags policy) {
        QTextBlockFormat format = cursor.blockFormat();
        format.setPageBreakPolicy(policy);
        cursor.setBlockFormat(format);
        lay_out_anew(); // else what is below is judged by where it was
    }

    // After a change of a few formats Qt lays out only what it must and can be wrong about the height of the whole.
    void lay_out_anew() { m_text.markContentsDirty(0, m_text.characterCount()); }

    // What the last block needs, whatever the layout says of its own height: nothing may fall off the last page.
    int page_count() const {
        const double height = text_height_mm * mm;
        int pages = m_text.pageCount();
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
            const QRectF place = m_text.documentLayout()->blockBoundingRect(block);
            if (!block.text().isEmpty())
                pages = std::max(pages, int(std::ceil((place.bottom() - 1) / height)));
        }
        return pages;
    }

    void draw_text(QPainter& painter, int page) {
        const QRectF shown(0, page * text_height_mm * mm, text_width_mm * mm, text_height_mm * mm);
        painter.save();
        painter.translate(side_mm * mm, top_mm * mm - shown.top());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_text.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void draw_edges(QPainter& painter, int page) {
        const double width = text_width_mm * mm;
        painter.setFont(page_font(8));
        painter.setPen(QColor("#555555"));
        const QRectF head(side_mm * mm, 9 * mm, width, 6 * mm);
        const QRectF foot(side_mm * mm, (page_height_mm - 13) * mm, width, 6 * mm);
        const QString stamp = painter.fontMetrics().elidedText(qt(m_document.stamp), Qt::ElideRight, int(width * 0.5));
        const QString title = painter.fontMetrics().elidedText(
            qt(m_document.title + (m_document.subtitle.empty() ? "" : " – " + m_document.subtitle)), Qt::ElideRight,
            int(width - 4 * mm) - painter.fontMetrics().horizontalAdvance(stamp));
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, stamp);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, qt(m_document.program));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1 / %2").arg(page + 1).arg(m_page_count));
    }

    const Document& m_document;
    QPdfWriter& m_writer;
    QTextDocument m_text;
    SvgObject m_svg;
    std::vector<HeadingPlace> m_headings;
    int m_page_count = 0;
};

constexpr double scales[] = {1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};

// Smaller pictures where the profile wants fewer pages: all of them until the pages are few enough, then each as large
// as that leaves room for. What still does not fit goes on, rather than be cut.
std::unique_ptr<Pages> fitting_pages(const Document& document, QPdfWriter& writer) {
    const auto most = std::size_t(document.most_pages);
    std::vector<double> wanted(
        std::size_t(std::count_if(document.blocks.begin(), document.blocks.end(),
                                  [](const Block& block) { return std::holds_alternative<Picture>(block); })));
    const auto fits = [&](const Pages& pages) { return most == 0 || std::size_t(pages.count()) <= most; };
    std::unique_ptr<Pages> pages;
    double scale = 0;
    for (const double smaller : scales) {
        scale = smaller;
        std::fill(wanted.begin(), wanted.end(), scale);
        pages = std::make_unique<Pages>(document, writer, wanted);
        if (fits(*pages))
            break;
    }
    for (double& one : wanted)
        for (const double larger : scales) {
            if (larger <= scale || !fits(*pages))
                break;
            one = larger;
            if (auto grown = std::make_unique<Pages>(document, writer, wanted); fits(*grown)) {
                pages = std::move(grown);
                break;
            }
            one = scale;
        }
    return pages;
}

constexpr double odt_width_mm = 170;

// Qt writes a share of the width as "11 %", which no program takes for a column's width; points it writes right.
void set_widths_in_points(QTextDocument& text) {
    constexpr double whole = odt_width_mm * 72 / 25.4;
    for (QTextFrame* frame : text.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        QVector<QTextLength> widths = format.columnWidthConstraints();
        for (QTextLength& width : widths)
            width = QTextLength(QTextLength::FixedLength, whole * width.rawValue() / 100);
        format.setColumnWidthConstraints(widths);
        format.setWidth(QTextLength(QTextLength::FixedLength, whole));
        table->setFormat(format);
    }
}

} // namespace

void write_pdf(const Document& document, const std::filesystem::path& file) {
    std::vector<Bookmark> bookmarks;
    {
        QPdfWriter writer(qt(file.string()));
        writer.setResolution(dots_per_inch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(qt(document.title));
        const std::unique_ptr<Pages> pages = fitting_pages(document, writer);
        pages->draw();
        bookmarks = pages->bookmarks();
    }
    std::error_code error;
    if (std::filesystem::file_size(file, error) == 0 || error)
        throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                              {file.string(), std::string()});
    finish_pdf(file, bookmarks, document);
}

void write_odt(const Document& document, const std::filesystem::path& file) {
    QTextDocument text;
    fill(text, document, {96 / 25.4, odt_width_mm, true, {}});
    set_widths_in_points(text);
    QTextDocumentWriter writer(qt(file.string()), "odf");
    if (!writer.write(&text))
        throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                              {file.string(), std::string()});
}

} // namespace areal::report
