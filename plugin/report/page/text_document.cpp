// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/text_document.h"

#include "report/page/page_table.h"
#include "report/page/qt_text.h"
#include "report/page/svg_object.h"
#include "report/page/text_slices.h"
#include "report/page/wide_table.h"
#include "report/picture_svg.h"

#include <QAbstractTextDocumentLayout>
#include <QTextList>

#include <algorithm>

namespace areal::report {
namespace {

class Filler {
  public:
    Filler(QTextDocument& text, const Document& document, const PageOptions& options)
        : m_text(text), m_document(document), m_options(options), m_cursor(&text) {}

    std::vector<HeadingPlace> run() {
        m_text.setDefaultFont(page_font(9.5));
        m_text.setDocumentMargin(0);
        m_cursor.beginEditBlock(); // laid out once, not after every word
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& one) { add(one); }, block);
        m_cursor.endEditBlock();
        return std::move(m_headings);
    }

  private:
    // Margins and borders are written for a screen; the layout scales them to its device by itself.
    static double mm(double length) { return length * screen_units_per_mm; }

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
        stay_with_next(format);
        begin_block(format, page_letters(sizes[level - 1], true));
        m_cursor.insertText(qt(heading.text));
        m_headings.push_back({level, heading.text, m_cursor.block()});
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
        for (const DataTable& part : parts_of(table, m_document.language, m_options.text_width_mm))
            add_part(part);
    }

    void add_part(const DataTable& table) {
        QTextBlockFormat title = spaced(2, 0.3), reading = spaced(0, 0.8);
        stay_with_next(title);
        stay_with_next(reading);
        begin_block(title, page_letters(9.5, true));
        m_cursor.insertText(qt(table.title));
        m_headings.push_back({3, table.title, m_cursor.block()});
        if (!table.how_to_read.empty()) {
            begin_block(reading, page_letters(8.5, false, "#444444"));
            m_cursor.insertText(qt(table.how_to_read));
        }
        after_table(insert_table(m_cursor, table, m_document.language, m_options.text_width_mm));
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
        const std::size_t at = m_pictures++;
        const double share =
            (at < m_options.picture_scales.size() ? m_options.picture_scales[at] : 1) * picture_share(picture);
        QTextBlockFormat with_caption = spaced(1, 0.5);
        stay_with_next(with_caption);
        begin_block(with_caption, page_letters(9.5, false));
        m_cursor.insertText(
            QString(QChar::ObjectReplacementCharacter),
            SvgObject::format(svg_for_qt(picture), m_options.text_width_mm * share * m_options.units_per_mm));
        begin_block(spaced(0, 1), page_letters(8, false, "#444444"));
        m_cursor.insertText(qt(said(picture)));
    }

    void add(const PageBreak&) { m_break_wanted = true; }

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
