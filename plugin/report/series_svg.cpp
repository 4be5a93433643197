// SPDX-License-Identifier: GPL-2.0-or-later
//
// Year by year: bars of what was lost and restored, the net loss so far as a line, and what is allowed dashed.
#include "base/number.h"
#include "report/picture_svg.h"

#include <algorithm>
#include <cmath>

namespace areal::report {
namespace {

constexpr const char* ink = "#222222";
constexpr double top = 52, plot = 190, left = 64, size = 12;
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
    double y(double m2) const { return top + plot - (m2 - low) * plot / (step * count); }
};

Axis axis_of(const Series& figures) {
    double low = 0, high = 0;
    for (const Series::Year& year : figures.years)
        for (const ExactArea area : {year.lost, year.restored, year.net_loss, year.allowed}) {
            low = std::min(low, area.m2());
            high = std::max(high, area.m2());
        }
    Axis axis;
    axis.step = round_up((high - low) / steps);
    axis.low = std::floor(low / axis.step) * axis.step;
    axis.count = std::max(1, int(std::ceil((high - axis.low) / axis.step - 1e-9)));
    return axis;
}

void legend(Svg& svg, const Series& figures) {
    svg.marked_rect(left, 8, 18, 11, Mark::loss);
    svg.text({left + 24, 18}, fitted(figures.lost_label, 150, size), size);
    svg.marked_rect(left + 180, 8, 18, 11, Mark::gain);
    svg.text({left + 204, 18}, fitted(figures.restored_label, 150, size), size);
    svg.line({left, 33}, {left + 18, 33}, ink, 2);
    svg.circle({left + 9, 33}, 3, "#ffffff", ink);
    svg.text({left + 24, 37}, fitted(figures.net_label, 150, size), size);
    if (!figures.has_target)
        return;
    svg.line({left + 180, 33}, {left + 198, 33}, ink, 2, true);
    svg.text({left + 204, 37}, fitted(figures.allowed_label, 330, size), size);
}

} // namespace

Svg draw(const Series& figures, const Chart& chart) {
    Svg svg(picture_width, top + plot + 34);
    const Axis axis = axis_of(figures);
    legend(svg, figures);
    for (int i = 0; i <= axis.count; ++i) {
        const double level = axis.low + axis.step * i, y = axis.y(level);
        svg.line({left, y}, {picture_width - 8, y}, std::abs(level) < axis.step / 2 ? ink : "#dddddd");
        svg.text({left - 6, y + 4}, format_daa(ExactArea::from_m2(level), chart.language), 11, Anchor::end);
    }
    svg.text({8, top - 8}, chart.unit_label, 11);
    const double slot = (picture_width - 8 - left) / double(std::max<std::size_t>(1, figures.years.size()));
    const double bar = std::min(26.0, slot * 0.3);
    std::vector<SvgPoint> net, allowed;
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
        net.emplace_back(middle, axis.y(year.net_loss.m2()));
        allowed.emplace_back(middle, axis.y(year.allowed.m2()));
        svg.text({middle, top + plot + 18}, fitted(year.label, slot, size), size, Anchor::middle);
    }
    svg.polyline(net, ink, 2, false);
    for (const SvgPoint& point : net)
        svg.circle(point, 3.2, "#ffffff", ink);
    if (figures.has_target)
        svg.polyline(allowed, ink, 2, true);
    return svg;
}

} // namespace areal::report
