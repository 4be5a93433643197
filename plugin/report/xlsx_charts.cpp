// SPDX-License-Identifier: GPL-2.0-or-later
//
// Native charts: a spreadsheet draws them from the figures beside them, so a reader can change both. Patterns
// besides colours, as in the drawn ones. A flow has no native chart: it becomes a bar a flow.
#include "report/picture_svg.h"
#include "report/xlsx_book.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace areal::report {
namespace {

constexpr lxw_row_t rows_of_a_chart = 24;
constexpr lxw_col_t chart_column = 6;
constexpr double head_height = 42; // three lines

// Figures of one chart on the sheet: a head and rows of a label and numbers in daa.
struct Grid {
    std::vector<std::string> head;
    std::vector<std::string> labels;
    std::vector<std::vector<double>> columns; // one a series
};

// What a chart is called, in which unit, and what a reader who does not see it is told.
struct Named {
    std::string title, unit, caption, said;
};

double daa(ExactArea area) {
    return area.m2() / 1000;
}
double daa(const std::optional<ExactArea>& area) {
    return area ? daa(*area) : std::numeric_limits<double>::quiet_NaN();
}

// A number of two digits and zeros, so that the marks of an axis that begins there can be read.
double round_below(double value) {
    const double step = value <= 0 ? 1 : std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::floor(value / step) * step;
}

constexpr int most_charts_lying = 2; // with their figures beside them they are wider than high

class ChartSheet {
  public:
    ChartSheet(XlsxBook& book, const std::string& name) : m_book(book), m_sheet(book.sheet(name, &m_name)) {
        worksheet_set_column(m_sheet, 0, 0, 34, nullptr);
        worksheet_set_column(m_sheet, 1, chart_column - 1, 15, nullptr);
        worksheet_fit_to_pages(m_sheet, 1, 1); // a chart is not cut by the foot of a page
    }

    void add(const Waterfall& figures, const Named& named);
    void add(const ClassBars& figures, const Named& named);
    void add(const Flows& figures, const Named& named);
    void add(const Series& figures, const Named& named);

  private:
    void write(const Grid& grid, const std::string& title);
    lxw_chart_series* series(lxw_chart* chart, std::size_t column, const Grid& grid);
    static void look(lxw_chart_series* series, Mark mark);
    void place(lxw_chart* chart, const Grid& grid, const Named& named);

    XlsxBook& m_book;
    std::string m_name;
    lxw_worksheet* m_sheet;
    lxw_row_t m_row = 0; // where the head of the present grid is
    int m_charts = 0;
};

void ChartSheet::write(const Grid& grid, const std::string& title) {
    worksheet_write_string(m_sheet, m_row++, 0, title.c_str(), m_book.formats().subheading);
    worksheet_set_row(m_sheet, m_row, head_height, nullptr);
    for (std::size_t i = 0; i < grid.head.size(); ++i)
        worksheet_write_string(m_sheet, m_row, lxw_col_t(i), grid.head[i].c_str(),
                               i == 0 ? m_book.formats().head : m_book.formats().head_figure);
    for (std::size_t row = 0; row < grid.labels.size(); ++row) {
        const auto at = lxw_row_t(m_row + 1 + row);
        worksheet_write_string(m_sheet, at, 0, grid.labels[row].c_str(), m_book.formats().text);
        for (std::size_t i = 0; i < grid.columns.size(); ++i)
            if (!std::isnan(grid.columns[i][row])) // what is not known is an empty cell
                worksheet_write_number(m_sheet, at, lxw_col_t(i + 1), grid.columns[i][row],
                                       m_book.figure(ColumnKind::area, grid.columns[i][row], false));
    }
}

lxw_chart_series* ChartSheet::series(lxw_chart* chart, std::size_t column, const Grid& grid) {
    lxw_chart_series* made = chart_add_series(chart, nullptr, nullptr);
    const lxw_row_t first = m_row + 1, last = lxw_row_t(m_row + grid.labels.size());
    const auto at = lxw_col_t(column + 1);
    chart_series_set_categories(made, m_name.c_str(), first, 0, last, 0);
    chart_series_set_values(made, m_name.c_str(), first, at, last, at);
    chart_series_set_name_range(made, m_name.c_str(), m_row, at);
    return made;
}

void ChartSheet::look(lxw_chart_series* series, Mark mark) {
    lxw_chart_pattern pattern{};
    pattern.fg_color = mark == Mark::gain ? 0x4D8A37 : 0x222222;
    pattern.bg_color = mark == Mark::loss ? 0xD7604A : mark == Mark::whole ? 0x8A8A8A : 0xFFFFFF;
    pattern.type = mark == Mark::loss    ? LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL
                   : mark == Mark::gain  ? LXW_CHART_PATTERN_DOTTED_GRID
                   : mark == Mark::plain ? LXW_CHART_PATTERN_PERCENT_5
                                         : LXW_CHART_PATTERN_PERCENT_50;
    chart_series_set_pattern(series, &pattern);
    lxw_chart_line line{};
    line.color = 0x222222;
    line.width = 0.75;
    chart_series_set_line(series, &line);
}

void ChartSheet::place(lxw_chart* chart, const Grid& grid, const Named& named) {
    chart_title_set_name(chart, named.title.c_str());
    lxw_chart_font title{};
    title.size = 12;
    title.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &title);
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    chart_axis_set_num_format(chart->x_axis, "#,##0");
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW); // below what is negative
    std::string said = named.said;
    lxw_chart_options options{};
    options.x_scale = options.y_scale = 1.25;
    options.description = said.data();
    worksheet_insert_chart_opt(m_sheet, m_row, chart_column, chart, &options);
    m_row += lxw_row_t(std::max<std::size_t>(grid.labels.size() + 3, rows_of_a_chart));
    if (++m_charts <= most_charts_lying)
        worksheet_set_landscape(m_sheet);
    else
        worksheet_set_portrait(m_sheet);
}

// Stacked columns: an unseen base, and on it what is whole, lost or gained.
void ChartSheet::add(const Waterfall& figures, const Named& named) {
    Grid grid{{named.unit, figures.base_label, figures.whole_label, figures.lost_label, figures.gained_label,
               figures.other_label},
              {},
              {{}, {}, {}, {}, {}}};
    ExactArea level;
    for (const Waterfall::Step& step : figures.steps) {
        const ExactArea begin = step.mark == Mark::whole ? ExactArea() : level;
        level = step.mark == Mark::whole ? step.area : level + step.area;
        const double size = daa(step.area < ExactArea() ? -step.area : step.area);
        grid.labels.push_back(step.label);
        grid.columns[0].push_back(step.mark == Mark::whole ? 0 : daa(std::min(begin, level)));
        constexpr Mark marks[] = {Mark::whole, Mark::loss, Mark::gain, Mark::plain};
        for (std::size_t i = 0; i < std::size(marks); ++i)
            grid.columns[i + 1].push_back(step.mark == marks[i] ? size : 0);
    }
    write(grid, named.caption);
    lxw_chart* chart = workbook_add_chart(m_book.workbook(), LXW_CHART_COLUMN_STACKED);
    lxw_chart_fill none{};
    none.none = LXW_TRUE;
    chart_series_set_fill(series(chart, 0, grid), &none);
    look(series(chart, 1, grid), Mark::whole);
    look(series(chart, 2, grid), Mark::loss);
    look(series(chart, 3, grid), Mark::gain);
    look(series(chart, 4, grid), Mark::plain);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    const double low = *std::min_element(grid.columns[0].begin() + 1, grid.columns[0].end() - 1);
    const double high = grid.columns[1].front();
    if (grid.labels.size() > 2 && low > 0.75 * high)
        chart_axis_set_min(chart->y_axis, round_below(low - (high - low)));
    chart_axis_set_name(chart->y_axis, named.unit.c_str());
    place(chart, grid, named);
}

void ChartSheet::add(const ClassBars& figures, const Named& named) {
    Grid grid{{named.unit, figures.lost_label, figures.restored_label}, {}, {{}, {}}};
    for (const ClassBars::Row& row : figures.rows) {
        grid.labels.push_back(row.label);
        grid.columns[0].push_back(daa(row.lost));
        grid.columns[1].push_back(daa(row.restored));
    }
    write(grid, named.caption);
    lxw_chart* chart = workbook_add_chart(m_book.workbook(), LXW_CHART_BAR);
    look(series(chart, 0, grid), Mark::loss);
    look(series(chart, 1, grid), Mark::gain);
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_crossing_max(chart->y_axis); // the figures stay below the bars
    chart_axis_set_name(chart->x_axis, named.unit.c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    place(chart, grid, named);
}

void ChartSheet::add(const Flows& figures, const Named& named) {
    Grid grid{{figures.from_label + " → " + figures.to_label, named.unit}, {}, {{}}};
    for (const Flows::Flow& flow : figures.flows) {
        grid.labels.push_back(flow.from + " → " + flow.to);
        grid.columns[0].push_back(daa(flow.area));
    }
    write(grid, named.caption);
    lxw_chart* chart = workbook_add_chart(m_book.workbook(), LXW_CHART_BAR);
    look(series(chart, 0, grid), Mark::whole);
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_crossing_max(chart->y_axis); // the figures stay below the bars
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_name(chart->x_axis, named.unit.c_str());
    place(chart, grid, named);
}

void ChartSheet::add(const Series& figures, const Named& named) {
    Grid grid{{named.unit, figures.lost_label, figures.restored_label, figures.net_label, figures.allowed_label,
               figures.outlook_label},
              {},
              {{}, {}, {}, {}, {}}};
    for (const Series::Year& year : figures.years) {
        grid.labels.push_back(year.label);
        grid.columns[0].push_back(year.net_loss ? daa(year.lost) : daa(year.net_loss));
        grid.columns[1].push_back(year.net_loss ? daa(year.restored) : daa(year.net_loss));
        grid.columns[2].push_back(daa(year.net_loss));
        grid.columns[3].push_back(daa(year.allowed));
        grid.columns[4].push_back(daa(year.outlook));
    }
    if (!figures.has_outlook()) {
        grid.head.pop_back();
        grid.columns.pop_back();
    }
    if (!figures.has_target()) {
        grid.head.erase(grid.head.begin() + 4);
        grid.columns.erase(grid.columns.begin() + 3);
    }
    write(grid, named.caption);
    lxw_chart* chart = workbook_add_chart(m_book.workbook(), LXW_CHART_LINE);
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        lxw_chart_series* line = series(chart, i, grid);
        lxw_chart_line style{};
        style.color = i == 0 ? 0xB5402B : i == 1 ? 0x4D8A37 : 0x222222;
        style.width = 2;
        const bool is_allowed = grid.head[i + 1] == figures.allowed_label, is_past = i == 2;
        style.dash_type = i == 1       ? LXW_CHART_LINE_DASH_ROUND_DOT
                          : is_allowed ? LXW_CHART_LINE_DASH_LONG_DASH
                                       : LXW_CHART_LINE_DASH_SOLID;
        chart_series_set_line(line, &style);
        chart_series_set_marker_type(line, is_past                ? LXW_CHART_MARKER_CIRCLE
                                           : i > 2 && !is_allowed ? LXW_CHART_MARKER_DIAMOND
                                                                  : LXW_CHART_MARKER_NONE);
    }
    chart_axis_set_name(chart->y_axis, named.unit.c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    place(chart, grid, named);
}

} // namespace

void add_charts(XlsxBook& book, const Document& document, const std::string& sheet_name) {
    const auto is_chart = [](const Block& block) {
        const auto* picture = std::get_if<Picture>(&block);
        return picture != nullptr && std::holds_alternative<Chart>(picture->drawing);
    };
    if (std::none_of(document.blocks.begin(), document.blocks.end(), is_chart))
        return;
    ChartSheet sheet(book, sheet_name);
    std::string title;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            title = heading->text;
        if (!is_chart(block))
            continue;
        const auto& picture = std::get<Picture>(block);
        const auto& chart = std::get<Chart>(picture.drawing);
        const Named named{title, chart.unit_label, picture.caption, said(picture)};
        std::visit([&](const auto& figures) { sheet.add(figures, named); }, chart.figures);
    }
}

} // namespace areal::report
