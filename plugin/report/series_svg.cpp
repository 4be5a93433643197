// SPDX-License-Identifier: GPL-2.0-or-later
//
// Year by year: bars of what was lost and restored, the net loss so far as a line with rings, what is allowed dashed,
// and what may come as a thin line with diamonds.
#include "base/number.h"
#include "report/picture_svg.h"

#include <algorithm>
#include <cmath>

namespace areal::report {
namespace {

constexpr double series_top = 74, series_plot = 140, left = 64, series_size = 12;
constexpr int steps = 4;

// 1, 2 or 5 times a power of ten, at least `value`.
double round_up(double value) {
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (power * factor >= value * 0.999999)
            return power * factor;
    return power * 10;
}

struct Axis {
    double low = 0, step = 1;
    int count = 1;
    double y(double m2) const { return series_top + series_plot - (m2 - low) * series_plot / (step * count); }
};

Axis axis_of(const Series& figures) {
    double low = 0, high = 0;
    for (const Series::Year& year : figures.years)
        for (const std::optional<ExactArea> area :
             {std::optional(year.lost), std::optional(year.restored), year.net_loss, year.outlook, year.allowed})
            if (area) {
                low = std::min(low, area->m2());
                high = std::max(high, area->m2());
            }
    Axis axis;
    axis.step = round_up((high - low) / steps);
    axis.low = std::floor(low / axis.step) * axis.step;
    axis.count = std::max(1, int(std::ceil((high - axis.low) / axis.step - 1e-9)));
    return axis;
}

void diamond(Svg& svg, SvgPoint at) {
    constexpr double r = 4.5;
    svg.marked(
        {{{at.first, at.second - r}, {at.first + r, at.second}, {at.first, at.second + r}, {at.first - r, at.second}}},
        Mark::whole);
}

void legend(Svg& svg, const Series& figures) {
    svg.marked_rect(left, 8, 18, 11, Mark::loss);
    svg.text({left + 24, 18}, fitted(figures.lost_label, 150, series_size), series_size);
    svg.marked_rect(left + 180, 8, 18, 11, Mark::gain);
    svg.text({left + 204, 18}, fitted(figures.restored_label, 150, series_size), series_size);
    svg.line({left, 33}, {left + 18, 33}, ink, 2);
    svg.circle({left + 9, 33}, 3, "#ffffff", ink);
    svg.text({left + 24, 37}, fitted(figures.net_label, 150, series_size), series_size);
    if (figures.has_target()) {
        svg.line({left + 180, 33}, {left + 204, 33}, ink, 2, true);
        svg.text({left + 210, 37}, fitted(figures.allowed_label, 330, series_size), series_size);
    }
    if (figures.has_outlook()) {
        svg.line({left, 52}, {left + 18, 52}, ink, 0.8);
        diamond(svg, {left + 9, 52});
        svg.text({left + 24, 56}, fitted(figures.outlook_label, 500, series_size), series_size);
    }
}

// The line of one figure over the years that have it.
std::vector<SvgPoint> points_of(const Series& figures, const Axis& axis, double slot,
                                std::optional<ExactArea> Series::Year::*figure) {
    std::vector<SvgPoint> points;
    for (std::size_t i = 0; i < figures.years.size(); ++i)
        if (const std::optional<ExactArea>& area = figures.years[i].*figure)
            points.emplace_back(left + slot * (double(i) + 0.5), axis.y(area->m2()));
    return points;
}

} // namespace

Svg draw(const Series& figures, const Chart& chart) {
    Svg svg(picture_width, series_top + series_plot + 34);
    const Axis axis = axis_of(figures);
    legend(svg, figures);
    for (int i = 0; i <= axis.count; ++i) {
        const double level = axis.low + axis.step * i, y = axis.y(level);
        svg.line({left, y}, {picture_width - 8, y}, std::abs(level) < axis.step / 2 ? ink : "#dddddd");
        svg.text({left - 6, y + 4}, format_daa(ExactArea::from_m2(level), chart.language), 11, Anchor::end);
    }
    svg.text({8, series_top - 8}, chart.unit_label, 11);
    const double slot = (picture_width - 8 - left) / double(std::max<std::size_t>(1, figures.years.size()));
    const double bar = std::min(26.0, slot * 0.3);
    for (std::size_t i = 0; i < figures.years.size(); ++i) {
        const Series::Year& year = figures.years[i];
        const double middle = left + slot * (double(i) + 0.5), zero = axis.y(0);
        const auto draw_bar = [&](double x, ExactArea area, Mark mark) {
            const double y = axis.y(area.m2());
            if (!area.is_zero())
                svg.marked_rect(x, std::min(y, zero), bar, std::max(1.0, std::abs(zero - y)), mark);
        };
        draw_bar(middle - bar - 1, year.lost, Mark::loss);
        draw_bar(middle + 1, year.restored, Mark::gain);
        svg.text({middle, series_top + series_plot + 18}, fitted(year.label, slot, series_size), series_size,
                 Anchor::middle);
    }
    const std::vector<SvgPoint> to_come = points_of(figures, axis, slot, &Series::Year::outlook);
    svg.polyline(to_come, ink, 0.8, false);
    for (std::size_t i = 1; i < to_come.size(); ++i) // the first is where the book ends
        diamond(svg, to_come[i]);
    if (figures.has_target())
        svg.polyline(points_of(figures, axis, slot, &Series::Year::allowed), ink, 2, true);
    const std::vector<SvgPoint> net = points_of(figures, axis, slot, &Series::Year::net_loss);
    svg.polyline(net, ink, 2, false);
    for (const SvgPoint& point : net)
        svg.circle(point, 3.2, "#ffffff", ink);
    return svg;
}

} // namespace areal::report
