// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/text_document.h"

#include "report/page/page_table.h"
#include "report/page/svg_object.h"
#include "report/picture_svg.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextList>
#include <QUrl>

#include <algorithm>

namespace areal::report {
namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

class Filler {
  public:
    Filler(QTextDocument& text, const Document& document, const PageOptions& options)
        : m_text(text), m_document(document), m_options(options), m_cursor(&text) {}

    std::vector<HeadingPlace> run() {
        m_text.setDefaultFont(page_font(9.5));
        m_text.setDocumentMargin(0);
        leave_room_at_the_edges();
        m_cursor.beginEditBlock(); // laid out once, not after every word
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& one) { add(one); }, block);
        m_cursor.endEditBlock();
        return std::move(m_headings);
    }

  private:
    // Margins and borders are written for a screen; the layout scales them to its device by itself.
    static double mm(double length) { return length * screen_units_per_mm; }

    // At the head and foot of every page, so that what reaches a little out of its line is not cut there.
    void leave_room_at_the_edges() {
        QTextFrameFormat frame = m_text.rootFrame()->frameFormat();
        frame.setTopMargin(mm(edge_mm));
        frame.setBottomMargin(mm(edge_mm));
        m_text.rootFrame()->setFrameFormat(frame);
    }

    // A new block, but for the very first, which every document has from the beginning.
    void begin_block(QTextBlockFormat format, const QTextCharFormat& characters) {
        if (m_break_wanted)
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_break_wanted = false;
        if (m_empty) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(characters);
        } else {
            m_cursor.insertBlock(format, characters);
        }
        m_empty = false;
    }

    static QTextBlockFormat spaced(double above_mm, double below_mm) {
        QTextBlockFormat format;
        format.setTopMargin(mm(above_mm));
        format.setBottomMargin(mm(below_mm));
        return format;
    }

    void add(const Heading& heading) {
        static constexpr double sizes[] = {18, 13, 10.5};
        const int level = std::clamp(heading.level, 1, 3);
        QTextBlockFormat format = spaced(level == 1 ? 0 : level == 2 ? 4 : 2.5, 1);
        format.setHeadingLevel(level);
        begin_block(format, page_letters(sizes[level - 1], true));
        m_cursor.insertText(qt(heading.text));
        m_headings.push_back({level, heading.text, m_cursor.block(), 1});
    }

    void add(const Paragraph& paragraph) {
        const bool strong = paragraph.tone == Tone::lead || paragraph.tone == Tone::warning;
        QTextBlockFormat format = spaced(0.8, 0.8);
        if (paragraph.tone == Tone::warning)
            format.setLeftMargin(mm(4));
        begin_block(format, paragraph.tone == Tone::small ? page_letters(8, false, "#555555")
                                                          : page_letters(strong ? 10.5 : 9.5, strong));
        m_cursor.insertText((paragraph.tone == Tone::warning ? QStringLiteral("! ") : QString()) + qt(paragraph.text));
    }

    void add(const List& list) {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        format.setIndent(1);
        QTextList* made = nullptr;
        for (const std::string& item : list.items) {
            begin_block(spaced(0.2, 0.2), page_letters(9, false));
            if (made == nullptr)
                made = m_cursor.createList(format);
            else
                made->add(m_cursor.block());
            m_cursor.insertText(qt(item));
        }
    }

    void add(const Facts& facts) { after_table(insert_facts(m_cursor, facts)); }
    void add(const KeyFigures& figures) { after_table(insert_figures(m_cursor, figures)); }

    void add(const DataTable& table) {
        begin_block(spaced(2, 0.3), page_letters(9.5, true));
        m_cursor.insertText(qt(table.title));
        const std::size_t all_rows = table.rows.size() + (table.total.empty() ? 0 : 1);
        const std::size_t rows_kept = all_rows <= short_table ? all_rows : 1;
        // To the first cell of the last row kept; of a short table that says what it leaves out, to that.
        const std::size_t cells_kept = rows_kept == all_rows && !table.left_out.empty()
                                           ? table.columns.size() * (rows_kept + 1) + 2
                                           : table.columns.size() * rows_kept + 1;
        m_headings.push_back({0, table.title, m_cursor.block(), int(cells_kept + (table.how_to_read.empty() ? 0 : 1))});
        if (!table.how_to_read.empty()) {
            begin_block(spaced(0, 0.8), page_letters(8.5, false, "#444444"));
            m_cursor.insertText(qt(table.how_to_read));
        }
        after_table(insert_table(m_cursor, table, m_document.language));
        if (!table.left_out.empty())
            add(Paragraph{table.left_out, Tone::small});
    }

    // A table stands between blocks; the cursor goes on after it, in a block of its own that is as low as can be.
    void after_table(const QTextCursor& after) {
        m_cursor.setPosition(after.position()); // the same cursor: it holds the edit together
        m_cursor.setBlockFormat(spaced(0, 0));
        m_cursor.setBlockCharFormat(page_letters(2, false));
        m_empty = false;
    }

    void add(const Picture& picture) {
        QString drawing = qt(picture_svg(picture));
        drawing.replace(
            QRegularExpression(QStringLiteral("font-family=\"[^\"]*\"")),
            QStringLiteral("font-family=\"%1\"").arg(page_font(9).families().front())); // QtSvg reads no list
        const QByteArray svg = drawing.toUtf8();
        const std::size_t at = m_pictures++;
        const double share = (at < m_options.picture_scales.size() ? m_options.picture_scales[at] : 1) *
                             (std::holds_alternative<LandMap>(picture.drawing) ? map_share : chart_share);
        if (!m_headings.empty() && m_headings.back().block == m_cursor.block())
            m_headings.back().kept_with = 2; // the picture and what is said below it
        begin_block(spaced(1, 0.5), page_letters(9.5, false));
        if (m_options.pictures_as_images)
            insert_image(svg, share);
        else
            m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                                SvgObject::format(svg, m_options.text_width_mm * share * m_options.units_per_mm));
        begin_block(spaced(0, 1), page_letters(8, false, "#444444"));
        m_cursor.insertText(qt(said(picture)));
    }

    void insert_image(const QByteArray& svg, double share) {
        QSvgRenderer renderer(svg);
        const QSize size = renderer.defaultSize() * 3;
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString name = QStringLiteral("picture%1.png").arg(m_pictures);
        m_text.addResource(QTextDocument::ImageResource, QUrl(name), image);
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(mm(m_options.text_width_mm * share));
        format.setHeight(format.width() * size.height() / size.width());
        m_cursor.insertImage(format);
    }

    void add(const PageBreak&) { m_break_wanted = true; }

    static constexpr double edge_mm = 0.8;
    static constexpr std::size_t short_table = 6;                // rows of a table that stays on one page
    static constexpr double map_share = 0.95, chart_share = 0.9; // of the width of the text

    QTextDocument& m_text;
    const Document& m_document;
    const PageOptions& m_options;
    QTextCursor m_cursor;
    std::vector<HeadingPlace> m_headings;
    bool m_empty = true, m_break_wanted = false;
    std::size_t m_pictures = 0;
};

} // namespace

std::vector<HeadingPlace> fill(QTextDocument& text, const Document& document, const PageOptions& options) {
    return Filler(text, document, options).run();
}

} // namespace areal::report
