// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/uncertainty.h"

#include "accounting/border_errors.h"
#include "accounting/piece_borders.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace areal::accounting {
namespace {

using Figure = std::pair<std::string, std::string>; // its name, the account; empty: all

// A headline figure: its ground, and by account.
struct Figured {
    std::vector<GroupedPiece> pieces;
    std::map<std::string, std::size_t> groups; // account -> its number
    std::vector<ExactArea> areas;              // by number
    ExactArea area;

    void add(const AccountPiece& piece) {
        const std::size_t group = groups.try_emplace(piece.account, groups.size()).first->second;
        areas.resize(groups.size());
        areas[group] += piece.area;
        area += piece.area;
        pieces.push_back({&piece.shape, group});
    }
};

std::map<std::string, Figured> figures_of(const std::vector<AccountPiece>& pieces) {
    std::map<std::string, Figured> figures;
    for (const AccountPiece& piece : pieces)
        for (const Fate fate : {Fate::nature_lost, Fate::farmland_lost, Fate::water_lost, Fate::restored})
            if (piece.effect == fate_name(fate))
                figures[piece.effect].add(piece);
    return figures;
}

struct Border {
    double plan_m = 0, cover_m = 0, other_m = 0, area_m2 = 0; // area: sum of length times error
};

Border border_of(const std::vector<BorderPart>& parts, const BorderErrors& errors) {
    Border border;
    for (const BorderPart& part : parts) {
        const BorderErrors::Drawn drawn = errors.at(part.middle);
        (drawn.by == "plan" ? border.plan_m : drawn.by == "cover" ? border.cover_m : border.other_m) += part.length_m;
        border.area_m2 += part.length_m * drawn.error_m;
    }
    return border;
}

Box place_of(const std::map<std::string, Figured>& figures) {
    Box place;
    for (const auto& [figure, figured] : figures)
        for (const GroupedPiece& piece : figured.pieces)
            for (const shape::Ring& ring : *piece.shape)
                for (const shape::Point& point : ring.points)
                    place.add(point.x, point.y);
    return place;
}

std::vector<Cell> row(const Figure& figure, ExactArea area, const Border& border) {
    const ExactArea off = ExactArea::from_m2(std::round(border.area_m2)); // no error is known to the mm2
    return {figure.first,
            figure.second,
            area,
            std::llround(border.plan_m),
            std::llround(border.cover_m),
            std::llround(border.other_m),
            off,
            std::max(ExactArea(), area - off),
            area + off};
}

} // namespace

Table uncertainty_table(const GroundView& view, const std::vector<AccountPiece>& pieces, const Findings& findings) {
    Table table{"uncertainty",
                {"figure", "account", "area_m2", "plan_border_m", "cover_border_m", "other_border_m", "plus_minus_m2",
                 "low_m2", "high_m2"},
                {}};
    const std::map<std::string, Figured> figures = figures_of(pieces);
    const BorderErrors errors(view.cut(), view.rules(), place_of(figures));
    for (const auto& [figure, figured] : figures) {
        const PieceBorders borders = borders_of(figured.pieces, figured.groups.size());
        table.rows.push_back(row({figure, ""}, figured.area, border_of(borders.all, errors)));
        if (figure != fate_name(Fate::nature_lost))
            continue;
        for (const auto& [account, group] : figured.groups)
            table.rows.push_back(
                row({figure, account}, figured.areas[group], border_of(borders.by_group[group], errors)));
    }
    for (std::size_t kind = 0; kind < std::size_t(FindingKind::count_); ++kind)
        if (const ExactArea area = findings.area(FindingKind(kind)); !area.is_zero())
            table.rows.push_back(
                {"finding", std::string(finding_name(FindingKind(kind))), area, "", "", "", "", "", ""});
    return table;
}

} // namespace areal::accounting
