// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/pdf.h"

#include "base/failure.h"
#include "report/page/page_table.h"
#include "report/page/pdf_outline.h"
#include "report/page/qt_text.h"
#include "report/page/svg_object.h"
#include "report/page/text_document.h"
#include "report/page/text_slices.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace areal::report {
namespace {

constexpr int dots_per_inch = 600;
constexpr double mm = dots_per_inch / 25.4;
constexpr double page_width_mm = 210, page_height_mm = 297, side_mm = 16, top_mm = 20, bottom_mm = 18;
constexpr double text_width_mm = page_width_mm - 2 * side_mm, text_height_mm = page_height_mm - top_mm - bottom_mm;
constexpr double longest_row_mm = text_height_mm / 3; // a longer one is parted
constexpr double heading_mm = 3;                      // above the middle of a heading, what a bookmark shows

class Pages {
  public:
    Pages(const Document& document, QPdfWriter& writer, const std::vector<double>& picture_scales)
        : m_document(document), m_writer(writer) {
        m_text.documentLayout()->setPaintDevice(&writer);
        m_text.documentLayout()->registerHandler(SvgObject::object_type, &m_svg);
        m_headings = fill(m_text, document, {mm, text_width_mm, picture_scales});
        m_text.setTextWidth(text_width_mm * mm);
        m_pages = deal_out(slices_of(m_text, longest_row_mm * mm), text_height_mm * mm);
    }

    std::size_t count() const { return m_pages.size(); }
    /// Share of the last page.
    double last_filled() const {
        double filled = 0;
        for (const Band& band : m_pages.back())
            filled += band.height();
        return filled / (text_height_mm * mm);
    }

    void draw() {
        QPainter painter(&m_writer);
        for (std::size_t page = 0; page < count(); ++page) {
            if (page > 0)
                m_writer.newPage();
            double y = top_mm * mm;
            for (const Band& band : m_pages[page]) {
                draw_text(painter, band, y);
                y += band.height();
            }
            draw_edges(painter, page);
        }
    }

    std::vector<Bookmark> bookmarks() const {
        std::vector<Bookmark> marks;
        std::size_t page = 0;
        for (const HeadingPlace& heading : m_headings) {
            const double line = m_text.documentLayout()->blockBoundingRect(heading.block).center().y();
            while (page + 1 < count() && m_pages[page].back().bottom < line)
                ++page;
            const double y = top_mm * mm + line - heading_mm * mm - m_pages[page].back().top;
            marks.push_back({heading.level, heading.text, int(page), y / (page_height_mm * mm)});
        }
        return marks;
    }

  private:
    // The band, with its top at `y` of the page.
    void draw_text(QPainter& painter, const Band& band, double y) {
        const QRectF shown(-side_mm * mm, band.top, page_width_mm * mm, band.height());
        painter.save();
        painter.translate(side_mm * mm, y - band.top);
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown.adjusted(0, 1, 0, -1); // a line that only touches the band is not drawn
        context.palette.setColor(QPalette::Text, Qt::black);
        m_text.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void draw_edges(QPainter& painter, std::size_t page) {
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
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(page + 1).arg(count()));
    }

    const Document& m_document;
    QPdfWriter& m_writer;
    QTextDocument m_text;
    SvgObject m_svg;
    std::vector<HeadingPlace> m_headings;
    std::vector<PageBands> m_pages;
};

constexpr double scales[] = {1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};
constexpr double least_scale_for_a_page = 0.75; // pictures are not made smaller than that to save the last page
constexpr double nearly_empty = 0.15;           // of a page

// Smaller pictures where the profile wants fewer pages, or where the last page would hold a line or two: all of them
// until the pages are few enough, then each as large as that leaves room for. What still does not fit goes on, rather
// than be cut.
class Fitting {
  public:
    Fitting(const Document& document, QPdfWriter& writer)
        : m_document(document), m_writer(writer),
          m_most(document.most_pages > 0 ? std::size_t(document.most_pages) : std::numeric_limits<std::size_t>::max()),
          m_scales(
              std::size_t(std::count_if(document.blocks.begin(), document.blocks.end(),
                                        [](const Block& block) { return std::holds_alternative<Picture>(block); })),
              1.0) {}

    std::unique_ptr<Pages> pages() {
        m_pages = laid_out();
        shrink_until_it_fits(scales[std::size(scales) - 1]);
        if (m_pages->count() > 1 && m_pages->count() <= m_most && m_pages->last_filled() < nearly_empty)
            save_the_last_page();
        grow_each();
        return std::move(m_pages);
    }

  private:
    std::unique_ptr<Pages> laid_out() const { return std::make_unique<Pages>(m_document, m_writer, m_scales); }

    void shrink_until_it_fits(double least) {
        for (const double smaller : scales) {
            if (m_pages->count() <= m_most || smaller < least || m_scales.empty())
                return;
            if (smaller >= m_scales.front())
                continue;
            std::fill(m_scales.begin(), m_scales.end(), smaller);
            m_pages = laid_out();
        }
    }

    void save_the_last_page() {
        const std::vector<double> as_they_were = m_scales;
        const std::size_t most = std::exchange(m_most, m_pages->count() - 1);
        shrink_until_it_fits(least_scale_for_a_page);
        if (m_pages->count() <= m_most)
            return;
        m_most = most;
        m_scales = as_they_were;
        m_pages = laid_out();
    }

    void grow_each() {
        for (double& one : m_scales)
            for (const double larger : scales) {
                const double before = one;
                if (larger <= before || m_pages->count() > m_most)
                    break;
                one = larger;
                if (auto grown = laid_out(); grown->count() <= m_most) {
                    m_pages = std::move(grown);
                    break;
                }
                one = before;
            }
    }

    const Document& m_document;
    QPdfWriter& m_writer;
    std::size_t m_most;
    std::vector<double> m_scales; // of the pictures, in their order
    std::unique_ptr<Pages> m_pages;
};

} // namespace

void write_pdf(const Document& document, const std::filesystem::path& file) {
    std::vector<Bookmark> bookmarks;
    {
        QPdfWriter writer(qt(file.string()));
        writer.setResolution(dots_per_inch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(qt(document.title));
        const std::unique_ptr<Pages> pages = Fitting(document, writer).pages();
        pages->draw();
        bookmarks = pages->bookmarks();
    }
    std::error_code error;
    if (std::filesystem::file_size(file, error) == 0 || error)
        throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                              {file.string(), std::string()});
    finish_pdf(file, bookmarks, document);
}

} // namespace areal::report
