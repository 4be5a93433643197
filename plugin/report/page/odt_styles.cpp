// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/odt_styles.h"

#include "base/date.h"
#include "report/page/language_tag.h"
#include "report/page/odt_xml.h"
#include "report/page/page_table.h"
#include "report/page/qt_text.h"
#include "report/picture_svg.h"

namespace areal::report {
namespace {

constexpr const char* grey = "#555555";
constexpr double edge_size = 8; // points, of the letters at the head and foot of a page

struct Look {
    const char* name; // as XML writes it; a space is _20_
    const char* parent;
    double size; // points
    bool bold;
    const char* colour;
    double above_mm, below_mm;
    bool stays_with_next;
    int outline; // level of a heading; 0: none
};

constexpr Look looks[] = {
    {"Text_20_body", "Standard", 9.5, false, ink, 0.8, 0.8, false, 0},
    {"Heading_20_1", "Standard", 18, true, ink, 0, 1, true, 1},
    {"Heading_20_2", "Standard", 13, true, ink, 4, 1, true, 2},
    {"Heading_20_3", "Standard", 10.5, true, ink, 2.5, 1, true, 3},
    {"Lead", "Text_20_body", 10.5, true, ink, 0.8, 0.8, false, 0},
    {"Small", "Text_20_body", 8, false, grey, 0.8, 0.8, false, 0},
    {"Warning", "Text_20_body", 10.5, true, ink, 0.8, 0.8, false, 0},
    {"List", "Text_20_body", 9, false, ink, 0.2, 0.2, false, 0},
    {"Table_20_title", "Standard", 9.5, true, ink, 2, 0.3, true, 0},
    {"Table_20_reading", "Standard", 8.5, false, "#444444", 0, 0.8, true, 0},
    {"Table_20_Contents", "Standard", 8.5, false, ink, 0, 0, false, 0},
    {"Table_20_Heading", "Table_20_Contents", 8.5, true, ink, 0, 0, false, 0},
    {"Fact", "Table_20_Contents", 8.5, false, ink, 0, 0, false, 0},
    {"Fact_20_label", "Table_20_Contents", 8.5, false, grey, 0, 0, false, 0},
    {"Figure", "Table_20_Contents", 24, true, ink, 0, 0, true, 0},
    {"Figure_20_label", "Table_20_Contents", 9.5, false, ink, 0, 0, false, 0},
    {"Picture", "Standard", 9.5, false, ink, 1, 0.5, true, 0},
    {"Caption", "Standard", 8, false, "#444444", 0, 1, false, 0},
    {"Header", "Standard", edge_size, false, grey, 0, 0, false, 0},
    {"Footer", "Standard", edge_size, false, grey, 0, 0, false, 0},
};

class Styles {
  public:
    explicit Styles(const Document& document) : m_document(document) {}

    QByteArray written() {
        m_xml.begin_part("office:document-styles");
        m_xml.begin("office:font-face-decls");
        m_xml.element("style:font-face", {{"style:name", "sans"},
                                          {"svg:font-family", "'" + page_font(9.5).families().join("','") + "'"},
                                          {"style:font-family-generic", "swiss"}});
        m_xml.end();
        m_xml.begin("office:styles");
        write_default();
        for (const Look& look : looks)
            write(look);
        write_points();
        m_xml.end();
        write_page();
        m_xml.end();
        return m_xml.bytes();
    }

  private:
    void write_letters(double size, bool bold, const char* colour) {
        m_xml.element("style:text-properties", {{"fo:font-size", QString::number(size) + "pt"},
                                                {"fo:font-weight", bold ? "bold" : "normal"},
                                                {"fo:color", colour}});
    }

    void write_default() {
        const bool english = m_document.language == Language::en;
        m_xml.begin("style:default-style", {{"style:family", "paragraph"}});
        m_xml.element("style:paragraph-properties", {{"fo:widows", "2"}, {"fo:orphans", "2"}});
        m_xml.element("style:text-properties", {{"style:font-name", "sans"},
                                                {"fo:font-size", "9.5pt"},
                                                {"fo:language", qt(std::string(language_code(m_document.language)))},
                                                {"fo:country", english ? "GB" : "NO"},
                                                {"fo:hyphenate", "false"}});
        m_xml.end();
        m_xml.element("style:style",
                      {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
        m_xml.begin("style:style", {{"style:name", "Figure_20_unit"}, {"style:family", "text"}});
        write_letters(9.5, false, ink);
        m_xml.end();
    }

    void write(const Look& look) {
        m_xml.begin("style:style", {{"style:name", look.name},
                                    {"style:display-name", QString(look.name).replace("_20_", " ")},
                                    {"style:family", "paragraph"},
                                    {"style:parent-style-name", look.parent}});
        if (look.outline > 0)
            m_xml.attribute("style:default-outline-level", QString::number(look.outline));
        m_xml.begin("style:paragraph-properties", {{"fo:margin-top", odt_mm(look.above_mm)},
                                                   {"fo:margin-bottom", odt_mm(look.below_mm)},
                                                   {"fo:keep-with-next", look.stays_with_next ? "always" : "auto"}});
        if (look.name == std::string_view("Warning"))
            m_xml.attribute("fo:margin-left", "4mm");
        if (look.name == std::string_view("Header") || look.name == std::string_view("Footer")) {
            m_xml.begin("style:tab-stops");
            m_xml.element("style:tab-stop", {{"style:position", odt_mm(odt_line_mm)}, {"style:type", "right"}});
            m_xml.end();
        }
        m_xml.end();
        write_letters(look.size, look.bold, look.colour);
        m_xml.end();
    }

    // The dots of a list.
    void write_points() {
        m_xml.begin("text:list-style", {{"style:name", "Points"}});
        m_xml.begin("text:list-level-style-bullet", {{"text:level", "1"}, {"text:bullet-char", "•"}});
        m_xml.begin("style:list-level-properties", {{"text:list-level-position-and-space-mode", "label-alignment"}});
        m_xml.element("style:list-level-label-alignment", {{"text:label-followed-by", "listtab"},
                                                           {"text:list-tab-stop-position", "6mm"},
                                                           {"fo:text-indent", "-4mm"},
                                                           {"fo:margin-left", "6mm"}});
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void write_page() {
        m_xml.begin("office:automatic-styles");
        m_xml.begin("style:page-layout", {{"style:name", "A4"}});
        m_xml.element("style:page-layout-properties", {{"fo:page-width", "210mm"},
                                                       {"fo:page-height", "297mm"},
                                                       {"style:print-orientation", "portrait"},
                                                       {"fo:margin-left", odt_mm(odt_side_mm)},
                                                       {"fo:margin-right", odt_mm(odt_side_mm)},
                                                       {"fo:margin-top", "10mm"},
                                                       {"fo:margin-bottom", "10mm"}});
        for (const char* edge : {"style:header-style", "style:footer-style"}) {
            m_xml.begin(edge);
            const bool above = edge == std::string_view("style:header-style");
            m_xml.element("style:header-footer-properties",
                          {{"fo:min-height", "8mm"}, {above ? "fo:margin-bottom" : "fo:margin-top", "3mm"}});
            m_xml.end();
        }
        m_xml.end();
        m_xml.end();
        m_xml.begin("office:master-styles");
        m_xml.begin("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "A4"}});
        write_edges();
        m_xml.end();
        m_xml.end();
    }

    void write_edges() {
        const double line = odt_line_mm * 72 / 25.4;
        const std::string about = m_document.subtitle.empty() ? "" : " – " + m_document.subtitle;
        const std::string stamp = fitted(m_document.stamp, 0.45 * line, edge_size);
        m_xml.begin("style:header");
        m_xml.begin("text:p", {{"text:style-name", "Header"}});
        m_xml.words(qt(fitted(m_document.title + about, 0.6 * line, edge_size)));
        m_xml.element("text:tab");
        m_xml.words(qt(stamp));
        m_xml.end();
        m_xml.end();
        m_xml.begin("style:footer");
        m_xml.begin("text:p", {{"text:style-name", "Footer"}});
        m_xml.words(qt(m_document.program));
        m_xml.element("text:tab");
        m_xml.text("text:page-number", {}, "1");
        m_xml.words(" / ");
        m_xml.text("text:page-count", {}, "1");
        m_xml.end();
        m_xml.end();
    }

    const Document& m_document;
    OdtXml m_xml;
};

} // namespace

QByteArray odt_styles(const Document& document) {
    return Styles(document).written();
}

QByteArray odt_meta(const Document& document) {
    OdtXml xml;
    xml.begin_part("office:document-meta");
    xml.begin("office:meta");
    xml.text("meta:generator", {}, qt(document.program));
    xml.text("dc:title", {}, qt(document.title + (document.subtitle.empty() ? "" : " – " + document.subtitle)));
    xml.text("dc:subject", {}, qt(document.stage));
    xml.text("dc:language", {}, qt(language_tag(document.language)));
    if (Date::parse(document.date))
        for (const char* when : {"meta:creation-date", "dc:date"})
            xml.text(when, {}, qt(document.date + "T00:00:00"));
    xml.end();
    xml.end();
    return xml.bytes();
}

} // namespace areal::report
