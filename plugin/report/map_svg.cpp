// SPDX-License-Identifier: GPL-2.0-or-later
//
// The map: rings simplified to what a picture can show, legend, scale bar and north. Metres of the account's
// CRS, north up the page.
#include "base/box.h"
#include "base/number.h"
#include "report/picture_svg.h"

#include <algorithm>
#include <cmath>

namespace areal::report {
namespace {

constexpr double most_height = 300, least_beside = 200, legend_step = 30, frame = 4,
                 tolerance = 0.4; // units of the picture
constexpr double spot_radius = 9;
constexpr double least_area = 0.6; // rings under this cannot be seen

double distance(SvgPoint p, SvgPoint a, SvgPoint b) {
    const double dx = b.first - a.first, dy = b.second - a.second, length2 = dx * dx + dy * dy;
    const double t =
        length2 == 0 ? 0 : std::clamp(((p.first - a.first) * dx + (p.second - a.second) * dy) / length2, 0.0, 1.0);
    return std::hypot(p.first - a.first - t * dx, p.second - a.second - t * dy);
}

// Douglas and Peucker, without recursion.
SvgRing simplified(const SvgRing& ring) {
    if (ring.size() < 4)
        return ring;
    std::vector<bool> kept(ring.size(), false);
    kept.front() = kept.back() = kept[ring.size() / 2] = true; // a closed ring has no ends of its own
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, ring.size() / 2}, {ring.size() / 2, ring.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        std::size_t farthest = first;
        double most = tolerance;
        for (std::size_t i = first + 1; i < last; ++i)
            if (const double away = distance(ring[i], ring[first], ring[last]); away > most) {
                most = away;
                farthest = i;
            }
        if (farthest == first)
            continue;
        kept[farthest] = true;
        open.emplace_back(first, farthest);
        open.emplace_back(farthest, last);
    }
    SvgRing result;
    for (std::size_t i = 0; i < ring.size(); ++i)
        if (kept[i])
            result.push_back(ring[i]);
    return result;
}

double area_of(const SvgRing& ring) {
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const SvgPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
        twice += a.first * b.second - b.first * a.second;
    }
    return std::abs(twice) / 2;
}

struct Frame {
    Box box;
    double scale = 1; // units a metre
    SvgPoint at(std::pair<double, double> metres) const {
        return {frame + (metres.first - box.min_x) * scale, frame + (box.max_y - metres.second) * scale};
    }
};

Frame frame_of(const LandMap& map) {
    Frame view;
    for (const LandMap::Ground& ground : map.ground)
        for (const accounting::OutlineRing& ring : ground.rings)
            for (const auto& [x, y] : ring)
                view.box.add(x, y);
    if (view.box.empty())
        view.box.add(0, 0);
    const double width = std::max(1.0, view.box.max_x - view.box.min_x);
    const double height = std::max(1.0, view.box.max_y - view.box.min_y);
    view.scale = std::min((picture_width - 2 * frame) / width, (most_height - 2 * frame) / height);
    return view;
}

void draw_ground(Svg& svg, const LandMap::Ground& ground, const Frame& view) {
    std::vector<SvgRing> rings;
    for (const accounting::OutlineRing& ring : ground.rings) {
        SvgRing points;
        for (const auto& point : ring)
            points.push_back(view.at(point));
        if (area_of(points) >= least_area)
            rings.push_back(simplified(points));
    }
    if (!rings.empty())
        svg.marked(rings, ground.mark);
}

void spot(Svg& svg, SvgPoint at, const std::string& number) {
    svg.circle(at, spot_radius, "#ffffff", ink);
    svg.text({at.first, at.second + 4.2}, number, 12, Anchor::middle, true);
}

// A round number of metres, about a fifth of the picture.
void scale_bar(Svg& svg, double x, double y, const Frame& view) {
    const double wanted = 120 / view.scale, power = std::pow(10.0, std::floor(std::log10(wanted)));
    double metres = power;
    for (const double factor : {2.0, 5.0})
        if (power * factor <= wanted)
            metres = power * factor;
    const double length = metres * view.scale;
    svg.rect(x, y, length / 2, 5, ink, ink);
    svg.rect(x + length / 2, y, length / 2, 5, "#ffffff", ink);
    const bool far = metres >= 1000;
    svg.text({x + length + 6, y + 7}, std::to_string(std::int64_t(far ? metres / 1000 : metres)) + (far ? " km" : " m"),
             12);
}

void north_arrow(Svg& svg, double x, double y, const std::string& label) {
    svg.marked({{{x, y}, {x - 6, y + 18}, {x, y + 13}, {x + 6, y + 18}}}, Mark::whole);
    svg.text({x + 10, y + 14}, label, 13, Anchor::start, true);
}

// A label over two lines where it is too long for one.
std::pair<std::string, std::string> two_parts(const std::string& label, double room) {
    const auto fits = std::size_t(room / (12 * 0.53));
    if (label.size() <= fits)
        return {label, ""};
    const std::size_t space = label.rfind(' ', fits);
    if (space == std::string::npos)
        return {fitted(label, room, 12), ""};
    return {label.substr(0, space), fitted(label.substr(space + 1), room, 12)};
}

// Lines of the legend from a corner, in one column or two.
struct LegendPlace {
    double x, y;
    std::size_t columns, place = 0;
    SvgPoint next() {
        const SvgPoint at{x + double(place % columns) * picture_width / 2, y + double(place / columns) * legend_step};
        ++place;
        return at;
    }
};

void write_label(Svg& svg, SvgPoint at, const std::string& label, double room) {
    const auto [first, second] = two_parts(label, room);
    svg.text({at.first + 30, at.second + (second.empty() ? 11 : 8)}, first, 12);
    svg.text({at.first + 30, at.second + 21}, second, 12);
}

} // namespace

Svg draw(const LandMap& map) {
    const Frame view = frame_of(map);
    const double width = (view.box.max_x - view.box.min_x) * view.scale + 2 * frame;
    const double height = (view.box.max_y - view.box.min_y) * view.scale + 2 * frame;
    // What explains the map stands beside it where there is room, else below.
    const bool beside = picture_width - width > least_beside;
    const double x = beside ? width + 16 : 8, y = beside ? 10 : height + 12;
    const double room = beside ? picture_width - x - 34 : picture_width / 2 - 40;
    const std::size_t columns = beside ? 1 : 2, lines = map.legend.size() + map.places.size();
    const double rows = double((lines + columns - 1) / columns);
    Svg svg(picture_width, std::max(height, y + 44 + rows * legend_step) + 2);
    for (const LandMap::Ground& ground : map.ground)
        draw_ground(svg, ground, view);
    for (const LandMap::Place& place : map.places)
        spot(svg, view.at(place.at), place.number);
    svg.rect(0.5, 0.5, width - 1, height - 1, "none", "#888888");
    scale_bar(svg, x, y + 4, view);
    north_arrow(svg, beside ? x + 10 : picture_width - 40, beside ? y + 22 : y - 2, map.north_label);
    LegendPlace legend{x, y + (beside ? 56 : 24), columns};
    for (const LandMap::LegendLine& line : map.legend) {
        const SvgPoint at = legend.next();
        svg.marked_rect(at.first, at.second, 22, 13, line.mark);
        write_label(svg, at, line.label, room);
    }
    for (const LandMap::Place& place : map.places) {
        const SvgPoint at = legend.next();
        spot(svg, {at.first + 11, at.second + 7}, place.number);
        write_label(svg, at, place.label, room);
    }
    return svg;
}

} // namespace areal::report
