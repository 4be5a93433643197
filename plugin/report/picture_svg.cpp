// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/picture_svg.h"

#include "report/words.h"

#include <algorithm>

namespace areal::report {
namespace {

constexpr double mean_character = 0.53; // of the font size: an upper mean for a sans serif

} // namespace

std::string fitted(const std::string& words, double width, double size) {
    return clean_line(words, std::size_t(std::max(3.0, width / (size * mean_character))));
}

Svg drawn(const Picture& picture) {
    if (const auto* map = std::get_if<LandMap>(&picture.drawing))
        return draw(*map);
    const auto& chart = std::get<Chart>(picture.drawing);
    return std::visit([&](const auto& figures) { return draw(figures, chart); }, chart.figures);
}

std::string said(const Picture& picture) {
    return picture.caption + (picture.words.empty() ? "" : " " + picture.words);
}

std::string picture_svg(const Picture& picture) {
    return drawn(picture).str(said(picture));
}

} // namespace areal::report
