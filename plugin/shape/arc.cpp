// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/arc.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace areal::shape {
namespace {

constexpr double full_turn = 2 * std::numbers::pi;
constexpr double flattest = 1e-12; // sine of the angle at the middle point, below which the three lie on a line
constexpr int most_chords = 100000;

struct Circle {
    Point centre; // about `first`
    double radius, start, turn_to_last, direction;
};

double turn(double from, double to, double direction) {
    const double angle = std::fmod((to - from) * direction, full_turn);
    return angle < 0 ? angle + full_turn : angle;
}

// About the first point, so that coordinates of millions of metres lose nothing.
std::optional<Circle> circle_of(Point first, Point middle, Point last) {
    const double bx = middle.x - first.x, by = middle.y - first.y, cx = last.x - first.x, cy = last.y - first.y;
    const double cross = bx * cy - by * cx, b2 = bx * bx + by * by, c2 = cx * cx + cy * cy;
    if (std::fabs(cross) <= flattest * std::sqrt(b2 * c2))
        return std::nullopt;
    Circle circle{};
    circle.centre = {(cy * b2 - by * c2) / (2 * cross), (bx * c2 - cx * b2) / (2 * cross)};
    circle.radius = std::hypot(circle.centre.x, circle.centre.y);
    circle.start = std::atan2(-circle.centre.y, -circle.centre.x);
    circle.direction = cross > 0 ? 1 : -1;
    const double end = std::atan2(cy - circle.centre.y, cx - circle.centre.x);
    circle.turn_to_last = turn(circle.start, end, circle.direction);
    return circle;
}

// first, then the points between, then `end`.
std::vector<Point> drawn(Point first, const Circle& circle, double angle, Point end, double tolerance) {
    const double half_step = std::acos(std::max(0.0, 1 - tolerance / circle.radius));
    const int chords = int(std::clamp(std::ceil(angle / (2 * half_step)), 1.0, double(most_chords)));
    std::vector<Point> points{first};
    points.reserve(std::size_t(chords) + 1);
    for (int k = 1; k < chords; ++k) {
        const double at = circle.start + circle.direction * angle * k / chords;
        points.push_back({first.x + circle.centre.x + circle.radius * std::cos(at),
                          first.y + circle.centre.y + circle.radius * std::sin(at)});
    }
    points.push_back(end);
    return points;
}

} // namespace

std::vector<Point> arc_through(Point first, Point middle, Point last, double tolerance) {
    const auto circle = circle_of(first, middle, last);
    return circle ? drawn(first, *circle, circle->turn_to_last, last, tolerance) : std::vector<Point>{};
}

std::vector<Point> circle_through(Point first, Point middle, Point last, double tolerance) {
    const auto circle = circle_of(first, middle, last);
    return circle ? drawn(first, *circle, full_turn, first, tolerance) : std::vector<Point>{};
}

} // namespace areal::shape
