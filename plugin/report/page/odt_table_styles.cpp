// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/odt_table_styles.h"

#include "report/page/odt_styles.h"
#include "report/page/odt_xml.h"

namespace areal::report {
namespace {

// And the same set apart from the figures to its left.
void write_cell_style(OdtXml& xml, const char* name, const char* above, const char* below) {
    for (const auto& [suffix, left_mm] : {std::pair("", 0.4), std::pair("_apart", 3.0)}) {
        xml.begin("style:style", {{"style:name", QString(name) + suffix}, {"style:family", "table-cell"}});
        xml.element("style:table-cell-properties", {{"fo:border-left", "none"},
                                                    {"fo:border-right", "none"},
                                                    {"fo:border-top", above},
                                                    {"fo:border-bottom", below},
                                                    {"fo:padding", odt_mm(0.6)},
                                                    {"fo:padding-right", odt_mm(0.4)},
                                                    {"fo:padding-left", odt_mm(left_mm)}});
        xml.end();
    }
}

} // namespace

void write_odt_table_styles(OdtXml& xml) {
    for (const auto& [name, breaks] : {std::pair("table", "true"), std::pair("whole_table", "false")}) {
        xml.begin("style:style", {{"style:name", name}, {"style:family", "table"}});
        xml.element("style:table-properties", {{"style:width", odt_mm(odt_line_mm)},
                                               {"table:align", "left"},
                                               {"fo:margin-top", odt_mm(0.5)},
                                               {"fo:margin-bottom", odt_mm(1.5)},
                                               {"style:may-break-between-rows", breaks}});
        xml.end();
    }
    xml.begin("style:style", {{"style:name", "row"}, {"style:family", "table-row"}});
    xml.element("style:table-row-properties", {{"fo:keep-together", "always"}});
    xml.end();
    xml.begin("style:style", {{"style:name", "picture"}, {"style:family", "graphic"}});
    xml.element("style:graphic-properties",
                {{"style:vertical-pos", "top"}, {"style:vertical-rel", "baseline"}, {"fo:border", "none"}});
    xml.end();
    static constexpr const char *none = "none", *hairline = "0.35pt solid #bbbbbb", *line = "1pt solid #222222";
    write_cell_style(xml, "head", none, line);
    write_cell_style(xml, "row", none, hairline);
    write_cell_style(xml, "sum", line, hairline);
    write_cell_style(xml, "fact", none, none);
    write_cell_style(xml, "above_figures", "2.5pt solid #222222", none);
    write_cell_style(xml, "below_figures", none, hairline);
}

} // namespace areal::report
