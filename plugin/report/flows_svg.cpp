// SPDX-License-Identifier: GPL-2.0-or-later
//
// From what to what: two columns of bars and a band for each flow, as thick as its area.
#include "base/number.h"
#include "report/picture_svg.h"

#include <algorithm>
#include <map>

namespace areal::report {
namespace {

constexpr double side = 235, bar_width = 14, gap = 16, flows_plot = 240, flows_top = 30, flows_size = 12;

struct End {
    std::string name;
    ExactArea area;
    double y = 0, taken = 0;
};

// Names in the order of their first, that is largest, flow.
std::vector<End> ends_of(const Flows& figures, std::string Flows::Flow::*which) {
    std::vector<End> ends;
    for (const Flows::Flow& flow : figures.flows) {
        auto found = std::find_if(ends.begin(), ends.end(), [&](const End& end) { return end.name == flow.*which; });
        if (found == ends.end())
            found = ends.insert(ends.end(), End{flow.*which, {}, 0, 0});
        found->area += flow.area;
    }
    return ends;
}

double thickness(ExactArea area, double scale) {
    return std::max(1.0, area.m2() * scale);
}

double place(std::vector<End>& ends, double scale) {
    double y = flows_top;
    for (End& end : ends) {
        end.y = y;
        y += std::max(thickness(end.area, scale), flows_size) + gap;
    }
    return y;
}

void label(Svg& svg, const End& end, double x, Anchor anchor, double scale, Language language) {
    const double middle = end.y + thickness(end.area, scale) / 2 + 4;
    svg.text({x, middle}, fitted(end.name, side - 62, flows_size) + "  " + format_daa(end.area, language), flows_size,
             anchor);
}

End& named(std::vector<End>& ends, const std::string& name) {
    return *std::find_if(ends.begin(), ends.end(), [&](const End& end) { return end.name == name; });
}

} // namespace

Svg draw(const Flows& figures, const Chart& chart) {
    ExactArea whole;
    for (const Flows::Flow& flow : figures.flows)
        whole += flow.area;
    const double scale = whole.is_zero() ? 0 : flows_plot / whole.m2();
    std::vector<End> from = ends_of(figures, &Flows::Flow::from), to = ends_of(figures, &Flows::Flow::to);
    const double height = std::max(place(from, scale), place(to, scale));
    Svg svg(picture_width, height + 4);
    const double left = side, right = picture_width - side - bar_width;
    svg.text({left + bar_width, 14}, figures.from_label + " (" + chart.unit_label + ")", flows_size, Anchor::end, true);
    svg.text({right, 14}, figures.to_label + " (" + chart.unit_label + ")", flows_size, Anchor::start, true);
    for (const Flows::Flow& flow : figures.flows) {
        End &begin = named(from, flow.from), &end = named(to, flow.to);
        const double high = thickness(flow.area, scale);
        svg.ribbon({left + bar_width, begin.y + begin.taken}, {right, end.y + end.taken}, high, "#d9d5c7", "#8a8678");
        begin.taken += high;
        end.taken += high;
    }
    for (const End& end : from) {
        svg.rect(left, end.y, bar_width, thickness(end.area, scale), "#555555", ink);
        label(svg, end, left - 6, Anchor::end, scale, chart.language);
    }
    for (const End& end : to) {
        svg.rect(right, end.y, bar_width, thickness(end.area, scale), "#555555", ink);
        label(svg, end, right + bar_width + 6, Anchor::start, scale, chart.language);
    }
    return svg;
}

} // namespace areal::report
