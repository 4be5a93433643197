// SPDX-License-Identifier: GPL-2.0-or-later
//
// A small writer of SVG, for charts and maps: shapes, texts and hatched fills drawn as plain lines (the subset
// that browsers, QtSvg of Qt 5 and 6, and office programs all draw: no clip paths, patterns or style sheets).
// Numbers are written with one decimal and a point, whatever the locale; same calls, same bytes.
#pragma once

#include "report/chart.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace areal::report {

using SvgPoint = std::pair<double, double>;
using SvgRing = std::vector<SvgPoint>; // closed or not; drawn closed

inline constexpr const char* ink = "#222222"; // of words, axes and outlines

enum class Anchor : std::uint8_t { start, middle, end };

class Svg {
  public:
    Svg(double width, double height) : m_width(width), m_height(height) {}

    double width() const { return m_width; }
    double height() const { return m_height; }

    void rect(double x, double y, double width, double height, std::string_view fill, std::string_view stroke = "none");
    void line(SvgPoint from, SvgPoint to, std::string_view stroke, double stroke_width = 1, bool dashed = false);
    void polyline(const std::vector<SvgPoint>& points, std::string_view stroke, double stroke_width, bool dashed);
    void circle(SvgPoint centre, double radius, std::string_view fill, std::string_view stroke);
    /// A curve between two columns, `thickness` high at both ends.
    void ribbon(SvgPoint from, SvgPoint to, double thickness, std::string_view fill, std::string_view stroke);
    void text(SvgPoint at, std::string_view words, double size, Anchor anchor = Anchor::start, bool bold = false);
    /// An area of several rings (even-odd), filled and marked as `mark` is: readable without colour.
    void marked(const std::vector<SvgRing>& rings, Mark mark);
    void marked_rect(double x, double y, double width, double height, Mark mark);

    /// The whole picture; `words` is what a screen reader says instead.
    std::string str(std::string_view words) const;

  private:
    void hatch(const std::vector<SvgRing>& rings, double angle_degrees, double gap, std::string_view stroke,
               std::string_view dashes);

    double m_width, m_height;
    std::string m_body;
};

/// Text with what means something in XML and HTML written so that it means nothing.
std::string escaped(std::string_view text);

} // namespace areal::report
