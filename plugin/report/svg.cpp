// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/svg.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace areal::report {
namespace {

constexpr const char* fonts = "Liberation Sans, Arial, Helvetica, DejaVu Sans, sans-serif";

std::string number(double value) {
    const auto tenths = std::llround(value * 10);
    const auto size = std::llabs(tenths);
    std::string text = (tenths < 0 ? "-" : "") + std::to_string(size / 10);
    return size % 10 == 0 ? text : text + "." + std::to_string(size % 10);
}

std::string attribute(std::string_view name, double value) {
    return " " + std::string(name) + "=\"" + number(value) + "\"";
}

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string path_of(const std::vector<SvgRing>& rings) {
    std::string path;
    for (const SvgRing& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            path += (i == 0 ? "M" : "L") + number(ring[i].first) + " " + number(ring[i].second);
        path += "Z";
    }
    return path;
}

struct Look {
    const char* fill;
    const char* stroke;
};

Look look_of(Mark mark) {
    switch (mark) {
    case Mark::whole:
        return {"#8a8a8a", ink};
    case Mark::loss:
        return {"#d7604a", ink};
    case Mark::gain:
        return {"#cfe8c4", ink};
    case Mark::unknown:
        return {"#ffffff", ink};
    case Mark::plain:
        break;
    }
    return {"#f1efe8", "#dedacd"};
}

} // namespace

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text)
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\'':
            result += "&#39;";
            break;
        default:
            result += c;
        }
    return result;
}

void Svg::rect(double x, double y, double width, double height, std::string_view fill, std::string_view stroke) {
    m_body += "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", width) +
              attribute("height", height) + attribute("fill", fill) + attribute("stroke", stroke) + "/>\n";
}

void Svg::line(SvgPoint from, SvgPoint to, std::string_view stroke, double stroke_width, bool dashed) {
    m_body += "<line" + attribute("x1", from.first) + attribute("y1", from.second) + attribute("x2", to.first) +
              attribute("y2", to.second) + attribute("stroke", stroke) + attribute("stroke-width", stroke_width) +
              (dashed ? attribute("stroke-dasharray", "6 4") : "") + "/>\n";
}

void Svg::polyline(const std::vector<SvgPoint>& points, std::string_view stroke, double stroke_width, bool dashed) {
    std::string list;
    for (const SvgPoint& point : points)
        list += (list.empty() ? "" : " ") + number(point.first) + "," + number(point.second);
    m_body += "<polyline" + attribute("points", list) + attribute("fill", "none") + attribute("stroke", stroke) +
              attribute("stroke-width", stroke_width) + (dashed ? attribute("stroke-dasharray", "6 4") : "") + "/>\n";
}

void Svg::circle(SvgPoint centre, double radius, std::string_view fill, std::string_view stroke) {
    m_body += "<circle" + attribute("cx", centre.first) + attribute("cy", centre.second) + attribute("r", radius) +
              attribute("fill", fill) + attribute("stroke", stroke) + "/>\n";
}

void Svg::ribbon(SvgPoint from, SvgPoint to, double thickness, std::string_view fill, std::string_view stroke) {
    const double middle = (from.first + to.first) / 2;
    const auto curve = [&](SvgPoint a, SvgPoint b) {
        return "C" + number(middle) + " " + number(a.second) + " " + number(middle) + " " + number(b.second) + " " +
               number(b.first) + " " + number(b.second);
    };
    const SvgPoint from_low{from.first, from.second + thickness}, to_low{to.first, to.second + thickness};
    m_body += "<path" +
              attribute("d", "M" + number(from.first) + " " + number(from.second) + curve(from, to) + "L" +
                                 number(to_low.first) + " " + number(to_low.second) + curve(to_low, from_low) + "Z") +
              attribute("fill", fill) + attribute("stroke", stroke) + "/>\n";
}

void Svg::text(SvgPoint at, std::string_view words, double size, Anchor anchor, bool bold) {
    const char* where = anchor == Anchor::start ? "start" : anchor == Anchor::middle ? "middle" : "end";
    m_body += "<text" + attribute("x", at.first) + attribute("y", at.second) + attribute("font-size", size) +
              attribute("font-family", fonts) + attribute("text-anchor", where) +
              (bold ? attribute("font-weight", "bold") : "") + attribute("fill", ink) + ">" + escaped(words) +
              "</text>\n";
}

// Lines at an angle, cut where they leave the rings: each line is turned level and its crossings are paired.
void Svg::hatch(const std::vector<SvgRing>& rings, double angle_degrees, double gap, std::string_view stroke,
                std::string_view dashes) {
    const double angle = angle_degrees * std::numbers::pi / 180, cosine = std::cos(angle), sine = std::sin(angle);
    const auto turned = [&](SvgPoint p) {
        return SvgPoint{p.first * cosine + p.second * sine, p.second * cosine - p.first * sine};
    };
    const auto back = [&](double x, double y) { return SvgPoint{x * cosine - y * sine, x * sine + y * cosine}; };
    std::map<long long, std::vector<double>> crossings; // number of the line -> where it meets an edge
    for (const SvgRing& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            SvgPoint a = turned(ring[i]), b = turned(ring[(i + 1) % ring.size()]);
            if (a.second > b.second)
                std::swap(a, b);
            for (auto at = (long long)(std::ceil(a.second / gap)); double(at) * gap < b.second; ++at)
                crossings[at].push_back(a.first +
                                        (b.first - a.first) * (double(at) * gap - a.second) / (b.second - a.second));
        }
    std::string path;
    for (auto& [at, places] : crossings) {
        std::sort(places.begin(), places.end());
        for (std::size_t i = 0; i + 1 < places.size(); i += 2) {
            const SvgPoint from = back(places[i], double(at) * gap), to = back(places[i + 1], double(at) * gap);
            path +=
                "M" + number(from.first) + " " + number(from.second) + "L" + number(to.first) + " " + number(to.second);
        }
    }
    if (!path.empty())
        m_body += "<path" + attribute("d", path) + attribute("fill", "none") + attribute("stroke", stroke) +
                  attribute("stroke-width", 1) + (dashes.empty() ? "" : attribute("stroke-dasharray", dashes)) + "/>\n";
}

void Svg::marked(const std::vector<SvgRing>& rings, Mark mark) {
    const Look look = look_of(mark);
    m_body += "<path" + attribute("d", path_of(rings)) + attribute("fill", look.fill) +
              attribute("fill-rule", "evenodd") + attribute("stroke", look.stroke) +
              attribute("stroke-width", mark == Mark::plain ? 0.4 : 0.8) + "/>\n";
    if (mark == Mark::loss)
        hatch(rings, 45, 5, ink, "");
    else if (mark == Mark::gain)
        hatch(rings, 0, 5, ink, "1.2 4");
    else if (mark == Mark::unknown)
        hatch(rings, -45, 8, ink, "5 3");
}

void Svg::marked_rect(double x, double y, double width, double height, Mark mark) {
    marked({{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}}, mark);
    if (mark == Mark::plain) // the ground of a map needs no edge, a bar does
        rect(x, y, width, height, "none", "#555555");
}

std::string Svg::str(std::string_view words) const {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", m_width) + attribute("height", m_height) +
           " viewBox=\"0 0 " + number(m_width) + " " + number(m_height) + "\" role=\"img\" aria-label=\"" +
           escaped(words) + "\">\n" + m_body + "</svg>\n";
}

} // namespace areal::report
