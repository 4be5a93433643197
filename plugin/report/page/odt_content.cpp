// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/odt_content.h"

#include "report/cell_text.h"
#include "report/page/odt_styles.h"
#include "report/page/odt_table_styles.h"
#include "report/page/odt_xml.h"
#include "report/page/page_table.h"
#include "report/page/qt_text.h"
#include "report/page/svg_object.h"
#include "report/page/wide_table.h"
#include "report/picture_svg.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace areal::report {
namespace {

using accounting::Cell;

constexpr double share_of_few_pages = 0.7; // of a picture's width where the pages should be few
constexpr int image_scale = 3;             // dots of an image for a unit of the picture

QByteArray image_of(const Picture& picture) {
    QSvgRenderer renderer(svg_for_qt(picture));
    QImage image(renderer.defaultSize() * image_scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

enum class Row { head, plain, sum };
constexpr const char* row_names[] = {"head", "row", "sum"}; // of the styles of cells

class Content {
  public:
    explicit Content(const Document& document) : m_document(document) {}

    OdtContent written() {
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& one) { add(one); }, block);
        OdtXml whole;
        whole.begin_part("office:document-content");
        whole.begin("office:automatic-styles");
        write_odt_table_styles(whole);
        whole.insert(m_styles.bytes());
        whole.end();
        whole.begin("office:body");
        whole.begin("office:text");
        whole.insert(m_text.bytes());
        whole.end();
        whole.end();
        whole.end();
        return {whole.bytes(), std::move(m_pictures)};
    }

  private:
    // The style of a paragraph: the named one, or one of its own that begins a page.
    QString style(const char* named) {
        if (!m_break_wanted)
            return named;
        m_break_wanted = false;
        const QString own = QStringLiteral("page%1").arg(++m_breaks);
        m_styles.begin("style:style",
                       {{"style:name", own}, {"style:family", "paragraph"}, {"style:parent-style-name", named}});
        m_styles.element("style:paragraph-properties", {{"fo:break-before", "page"}});
        m_styles.end();
        return own;
    }

    void paragraph(const char* named, const QString& words) {
        m_text.text("text:p", {{"text:style-name", style(named)}}, words);
    }

    void add(const Heading& heading) {
        static constexpr const char* styles[] = {"Heading_20_1", "Heading_20_2", "Heading_20_3"};
        const int level = std::clamp(heading.level, 1, 3);
        m_text.text("text:h",
                    {{"text:style-name", style(styles[level - 1])}, {"text:outline-level", QString::number(level)}},
                    qt(heading.text));
    }

    void add(const Paragraph& said) {
        static constexpr const char* styles[] = {"Text_20_body", "Lead", "Small", "Warning"};
        paragraph(styles[std::size_t(said.tone)], qt((said.tone == Tone::warning ? "! " : "") + said.text));
    }

    void add(const List& list) {
        m_text.begin("text:list", {{"text:style-name", "Points"}});
        for (const std::string& item : list.items) {
            m_text.begin("text:list-item");
            paragraph("List", qt(item));
            m_text.end();
        }
        m_text.end();
    }

    void add(const KeyFigures& key) {
        begin_table("figures", std::vector<double>(key.figures.size(), 1.0 / double(key.figures.size())), true);
        begin_row();
        for (const KeyFigure& figure : key.figures) {
            begin_cell("above_figures");
            m_text.begin("text:p", {{"text:style-name", "Figure"}});
            m_text.words(qt(figure.value));
            m_text.text("text:span", {{"text:style-name", "Figure_20_unit"}}, qt(" " + figure.unit));
            m_text.end();
            m_text.end();
        }
        m_text.end();
        begin_row();
        for (const KeyFigure& figure : key.figures) {
            const char* sign = figure.weight == Weight::loss ? "▼ " : figure.weight == Weight::gain ? "▲ " : "";
            begin_cell("below_figures");
            paragraph("Figure_20_label", qt(sign + figure.label));
            m_text.end();
        }
        m_text.end();
        m_text.end();
    }

    void add(const Facts& facts) {
        if (facts.rows.empty())
            return;
        begin_table("facts", {facts_label_share, 1 - facts_label_share}, false);
        for (const auto& [label, value] : facts.rows) {
            begin_row();
            begin_cell("fact");
            paragraph("Fact_20_label", breakable(label));
            m_text.end();
            begin_cell("fact");
            paragraph("Fact", qt(value));
            m_text.end();
            m_text.end();
        }
        m_text.end();
    }

    void add(const DataTable& table) {
        for (const DataTable& part : parts_of(table, m_document.language, odt_line_mm))
            add_part(part);
    }

    void add_part(const DataTable& table) {
        paragraph("Table_20_title", qt(table.title));
        if (!table.how_to_read.empty())
            paragraph("Table_20_reading", qt(table.how_to_read));
        begin_table(table.name, column_shares(table, m_document.language, odt_line_mm), rows_of(table) <= short_table);
        m_text.begin("table:table-header-rows");
        std::vector<Cell> titles;
        for (const DataColumn& column : table.columns)
            titles.emplace_back(column.title);
        add_row(table, titles, Row::head);
        m_text.end();
        for (const std::vector<Cell>& row : table.rows)
            add_row(table, row, Row::plain);
        if (!table.total.empty())
            add_row(table, table.total, Row::sum);
        m_text.end();
        if (!table.left_out.empty())
            paragraph("Small", qt(table.left_out));
    }

    void add_row(const DataTable& table, const std::vector<Cell>& cells, Row row) {
        begin_row();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            begin_cell(QString(row_names[int(row)]) + (is_set_apart(table, i) ? "_apart" : ""));
            const ColumnKind column = table.columns[i].kind;
            m_text.text("text:p", {{"text:style-name", letters_style(row, letters_of(table), is_figure(column))}},
                        breakable(row == Row::head ? std::get<std::string>(cells[i])
                                                   : cell_text(cells[i], column, m_document.language)));
            m_text.end();
        }
        m_text.end();
    }

    // Made when it is first asked for.
    QString letters_style(Row row, double size, bool right) {
        const QString name =
            QStringLiteral("%1_%2%3").arg(row_names[int(row)]).arg(int(size * 10)).arg(right ? "_right" : "");
        if (std::find(m_letters.begin(), m_letters.end(), name) != m_letters.end())
            return name;
        m_letters.push_back(name);
        m_styles.begin("style:style",
                       {{"style:name", name},
                        {"style:family", "paragraph"},
                        {"style:parent-style-name", row == Row::head ? "Table_20_Heading" : "Table_20_Contents"}});
        m_styles.element("style:paragraph-properties", {{"fo:text-align", right ? "end" : "start"}});
        m_styles.element("style:text-properties", {{"fo:font-size", QString::number(size) + "pt"},
                                                   {"fo:font-weight", row == Row::plain ? "normal" : "bold"}});
        m_styles.end();
        return name;
    }

    void add(const Picture& picture) {
        const Svg svg = drawn(picture);
        const double width =
            odt_line_mm * picture_share(picture) * (m_document.most_pages > 0 ? share_of_few_pages : 1);
        const std::string name = "picture" + std::to_string(m_pictures.size() / 2 + 1);
        m_pictures.push_back(
            {"Pictures/" + name + ".svg", "image/svg+xml", QByteArray::fromStdString(svg.str(picture.words))});
        m_pictures.push_back({"Pictures/" + name + ".png", "image/png", image_of(picture)});
        m_text.begin("text:p", {{"text:style-name", style("Picture")}});
        m_text.begin("draw:frame", {{"draw:name", qt(name)},
                                    {"draw:style-name", "picture"},
                                    {"text:anchor-type", "as-char"},
                                    {"svg:width", odt_mm(width)},
                                    {"svg:height", odt_mm(width * svg.height() / svg.width())}});
        for (const OdtPicture* form : {&m_pictures[m_pictures.size() - 2], &m_pictures.back()})
            m_text.element("draw:image", {{"xlink:href", qt(form->path)},
                                          {"xlink:type", "simple"},
                                          {"xlink:show", "embed"},
                                          {"xlink:actuate", "onLoad"},
                                          {"draw:mime-type", form->media_type}});
        m_text.text("svg:title", {}, qt(picture.caption));
        m_text.text("svg:desc", {}, qt(picture.words));
        m_text.end();
        m_text.end();
        paragraph("Caption", qt(said(picture)));
    }

    void add(const PageBreak&) { m_break_wanted = true; }

    void begin_table(const std::string& name, const std::vector<double>& shares, bool stays_whole) {
        const QString own = QStringLiteral("table%1").arg(++m_tables);
        m_text.begin("table:table", {{"table:name", qt(name) + " " + QString::number(m_tables)},
                                     {"table:style-name", stays_whole ? "whole_table" : "table"}});
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const QString column = own + "_" + QString::number(i + 1);
            m_styles.begin("style:style", {{"style:name", column}, {"style:family", "table-column"}});
            m_styles.element("style:table-column-properties",
                             {{"style:column-width", odt_mm(odt_line_mm * shares[i])}});
            m_styles.end();
            m_text.element("table:table-column", {{"table:style-name", column}});
        }
    }
    void begin_row() { m_text.begin("table:table-row", {{"table:style-name", "row"}}); }
    void begin_cell(const QString& named) {
        m_text.begin("table:table-cell", {{"table:style-name", named}, {"office:value-type", "string"}});
    }

    const Document& m_document;
    OdtXml m_text, m_styles;            // styles: of one table or one place, after those that all share
    std::vector<OdtPicture> m_pictures; // each twice, as vectors and as an image
    std::vector<QString> m_letters;
    int m_tables = 0, m_breaks = 0;
    bool m_break_wanted = false;
};

} // namespace

OdtContent odt_content(const Document& document) {
    return Content(document).written();
}

} // namespace areal::report
