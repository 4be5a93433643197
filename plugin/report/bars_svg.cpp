// SPDX-License-Identifier: GPL-2.0-or-later
//
// Waterfall and class bars.
#include "base/number.h"
#include "report/picture_svg.h"

#include <algorithm>
#include <cmath>

namespace areal::report {
namespace {

constexpr const char* faint = "#c9c9c9";
constexpr double label_size = 12, figure_size = 12;
constexpr double least_change_seen = 0.25; // of the height: when all changes take less, the axis is cut

std::string signed_daa(ExactArea area, Language language) {
    const std::string text = format_daa(area, language);
    return area > ExactArea() ? "+" + text : text;
}

// Where the axis begins, in m2: 0 when the changes can be seen from there, else a little below the lowest.
double floor_of(const std::vector<std::pair<double, double>>& spans) {
    double low = 1e300, high = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        high = std::max({high, spans[i].first, spans[i].second});
        low = std::min({low, spans[i].second});
    }
    const double change = high - low;
    return low <= 0 || change > least_change_seen * high || change <= 0 ? 0 : std::max(0.0, low - change * 0.6);
}

// Every step from where the one before it ended: begin and end in m2.
std::vector<std::pair<double, double>> spans_of(const Waterfall& figures) {
    std::vector<std::pair<double, double>> spans;
    ExactArea level;
    for (const Waterfall::Step& step : figures.steps) {
        const ExactArea begin = step.mark == Mark::whole ? ExactArea() : level;
        level = step.mark == Mark::whole ? step.area : level + step.area;
        spans.emplace_back(begin.m2(), level.m2());
    }
    return spans;
}

// Two lines of a label, broken at a space.
void two_lines(Svg& svg, double x, double y, const std::string& label, double width) {
    const std::size_t half = label.size() / 2;
    std::size_t space = label.find(' ', half > 4 ? half - 4 : 0);
    if (double(label.size()) * label_size * 0.53 <= width || space == std::string::npos) {
        svg.text({x, y}, fitted(label, width, label_size), label_size, Anchor::middle);
        return;
    }
    svg.text({x, y}, fitted(label.substr(0, space), width, label_size), label_size, Anchor::middle);
    svg.text({x, y + label_size + 3}, fitted(label.substr(space + 1), width, label_size), label_size, Anchor::middle);
}

void cut_mark(Svg& svg, double x, double y, double width) {
    for (const double shift : {0.0, 4.0})
        svg.polyline({{x - 4, y + shift},
                      {x + width * 0.25, y - 5 + shift},
                      {x + width * 0.5, y + 3 + shift},
                      {x + width * 0.75, y - 5 + shift},
                      {x + width + 4, y + shift}},
                     "#ffffff", 2.5, false);
}

} // namespace

Svg draw(const Waterfall& figures, const Chart& chart) {
    constexpr double top = 38, plot = 120, left = 12;
    Svg svg(picture_width, top + plot + 40);
    const auto spans = spans_of(figures);
    const double floor = floor_of(spans);
    double high = floor;
    for (const auto& [begin, end] : spans)
        high = std::max({high, begin, end});
    const double scale = high > floor ? plot / (high - floor) : 0;
    const auto y_of = [&](double m2) { return top + plot - std::max(0.0, m2 - floor) * scale; };
    const double slot = (picture_width - 2 * left) / double(std::max<std::size_t>(1, figures.steps.size()));
    const double width = std::min(70.0, slot * 0.66);
    svg.text({left, 11}, chart.unit_label + (floor > 0 ? ". " + chart.cut_label : ""), 11);
    svg.line({left, top + plot}, {picture_width - left, top + plot}, ink);
    for (std::size_t i = 0; i < figures.steps.size(); ++i) {
        const Waterfall::Step& step = figures.steps[i];
        const double x = left + slot * double(i) + (slot - width) / 2, middle = x + width / 2;
        const double begin = y_of(spans[i].first), end = y_of(spans[i].second);
        const double upper = std::min(begin, end), height = std::max(1.0, std::abs(end - begin));
        svg.marked_rect(x, upper, width, height, step.mark);
        if (step.mark == Mark::whole && floor > 0)
            cut_mark(svg, x, top + plot - 10, width);
        if (i + 1 < figures.steps.size())
            svg.line({x + width, end}, {x + slot, end}, faint, 1, true);
        svg.text({middle, upper - 5},
                 step.mark == Mark::whole ? format_daa(step.area, chart.language)
                                          : signed_daa(step.area, chart.language),
                 figure_size, Anchor::middle, true);
        two_lines(svg, middle, top + plot + 16, step.label, slot - 4);
    }
    return svg;
}

Svg draw(const ClassBars& figures, const Chart& chart) {
    constexpr double top = 34, row = 42, bar = 15, label_width = 190, figure_width = 70;
    const std::size_t rows = figures.rows.size();
    Svg svg(picture_width, top + row * double(rows) + 6);
    double high = 0;
    for (const ClassBars::Row& line : figures.rows)
        high = std::max({high, line.lost.m2(), line.restored.m2()});
    const double scale = high > 0 ? (picture_width - label_width - figure_width - 10) / high : 0;
    svg.marked_rect(label_width, 8, 18, 12, Mark::loss);
    svg.text({label_width + 24, 18}, figures.lost_label + " (" + chart.unit_label + ")", label_size);
    svg.marked_rect(label_width + 170, 8, 18, 12, Mark::gain);
    svg.text({label_width + 194, 18}, figures.restored_label + " (" + chart.unit_label + ")", label_size);
    for (std::size_t i = 0; i < rows; ++i) {
        const ClassBars::Row& line = figures.rows[i];
        const double y = top + row * double(i);
        svg.text({label_width - 8, y + bar + 4}, fitted(line.label, label_width - 10, label_size), label_size,
                 Anchor::end);
        double at = y;
        for (const auto& [area, mark] : {std::pair(line.lost, Mark::loss), std::pair(line.restored, Mark::gain)}) {
            const double width = std::max(0.0, area.m2() * scale);
            if (width > 0)
                svg.marked_rect(label_width, at, std::max(1.0, width), bar, mark);
            svg.text({label_width + width + 6, at + bar - 3}, format_daa(area, chart.language), figure_size);
            at += bar + 2;
        }
        svg.line({label_width, y - 2}, {label_width, y + 2 * bar + 6}, ink);
    }
    return svg;
}

} // namespace areal::report
