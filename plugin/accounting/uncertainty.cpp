// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/uncertainty.h"

#include "accounting/border_errors.h"
#include "shape/outline.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

using Figure = std::pair<std::string, std::string>; // its name, the account; empty: all

struct Figured {
    ExactArea area;
    std::vector<const shape::FeatureShape*> shapes;
};

std::map<Figure, Figured> figures_of(const std::vector<AccountPiece>& pieces) {
    std::map<Figure, Figured> figures;
    const auto add = [&](const Figure& figure, const AccountPiece& piece) {
        figures[figure].area += piece.area;
        figures[figure].shapes.push_back(&piece.shape);
    };
    for (const AccountPiece& piece : pieces)
        for (const Fate fate : {Fate::nature_lost, Fate::farmland_lost, Fate::water_lost, Fate::restored})
            if (piece.effect == fate_name(fate)) {
                add({piece.effect, ""}, piece);
                if (fate == Fate::nature_lost)
                    add({piece.effect, piece.account}, piece);
            }
    return figures;
}

struct Border {
    double plan_m = 0, cover_m = 0, other_m = 0, area_m2 = 0; // area: sum of length times error
};

Border border_of(const shape::FeatureShape& outline, const BorderErrors& errors) {
    Border border;
    for (const shape::Ring& ring : outline)
        for (std::size_t i = 1; i < ring.points.size(); ++i) {
            const shape::Point a = ring.points[i - 1], b = ring.points[i];
            const double length_m = std::hypot(b.x - a.x, b.y - a.y);
            const BorderErrors::Drawn drawn = errors.at({(a.x + b.x) / 2, (a.y + b.y) / 2});
            (drawn.by == "plan" ? border.plan_m : drawn.by == "cover" ? border.cover_m : border.other_m) += length_m;
            border.area_m2 += length_m * drawn.error_m;
        }
    return border;
}

Box place_of(const std::map<Figure, Figured>& figures) {
    Box place;
    for (const auto& [figure, figured] : figures)
        for (const shape::FeatureShape* shape : figured.shapes)
            for (const shape::Ring& ring : *shape)
                for (const shape::Point& point : ring.points)
                    place.add(point.x, point.y);
    return place;
}

} // namespace

Table uncertainty_table(const GroundView& view, const std::vector<AccountPiece>& pieces, const Findings& findings) {
    Table table{"uncertainty",
                {"figure", "account", "area_m2", "plan_border_m", "cover_border_m", "other_border_m", "plus_minus_m2",
                 "low_m2", "high_m2"},
                {}};
    const std::map<Figure, Figured> figures = figures_of(pieces);
    const BorderErrors errors(view.cut(), view.rules(), place_of(figures));
    for (const auto& [figure, figured] : figures) {
        const auto outline = shape::outline(figured.shapes);
        if (!outline) { // no interval is not an interval of zero
            table.rows.push_back({figure.first, figure.second, figured.area, "", "", "", "", "", ""});
            continue;
        }
        const Border border = border_of(*outline, errors);
        const ExactArea off = ExactArea::from_m2(std::round(border.area_m2)); // no error is known to the mm2
        table.rows.push_back({figure.first, figure.second, figured.area, std::llround(border.plan_m),
                              std::llround(border.cover_m), std::llround(border.other_m), off,
                              std::max(ExactArea(), figured.area - off), figured.area + off});
    }
    for (std::size_t kind = 0; kind < std::size_t(FindingKind::count_); ++kind)
        if (const ExactArea area = findings.area(FindingKind(kind)); !area.is_zero())
            table.rows.push_back({"finding", std::string(finding_name(FindingKind(kind))), area, "", "", "", "", "", ""});
    return table;
}

} // namespace areal::accounting
