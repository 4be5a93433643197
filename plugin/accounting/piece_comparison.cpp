// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/piece_comparison.h"

#include "base/failure.h"
#include "shape/measure.h"
#include "source/ogr_source.h"

namespace areal::accounting {
namespace {

Box box_of(const shape::FeatureShape& shape) {
    Box box;
    for (const shape::Ring& ring : shape)
        for (const shape::Point& point : ring.points)
            box.add(point.x, point.y);
    return box;
}

Difference differs(const source::Feature& feature, const char* pattern) {
    return {Cause::hand, "pieces", {pattern, {std::to_string(feature.id)}}, shape::area_of(feature.shape), box_of(feature.shape)};
}

} // namespace

std::vector<Difference> compare_pieces(const std::filesystem::path& delivered, const std::filesystem::path& again) {
    const bool is_there = std::filesystem::exists(delivered), is_made = std::filesystem::exists(again);
    if (!is_there && !is_made)
        return {};
    if (is_there != is_made)
        return {{Cause::hand, "pieces", "Only one of the two accounts has pieces.", {}, {}}};
    std::vector<Difference> differences;
    try {
        const auto then = source::open_ogr(source::DatasetName::parse(delivered.string()));
        const auto now = source::open_ogr(source::DatasetName::parse(again.string()));
        source::Feature before, after;
        for (bool more = true; more;) {
            const bool has_before = then->next(before), has_after = now->next(after);
            more = has_before && has_after;
            if (has_after && !has_before)
                differences.push_back(differs(after, "Piece {1} is missing from the account."));
            else if (has_before && !has_after)
                differences.push_back(differs(before, "Piece {1} cannot be made again."));
            else if (more && before.shape != after.shape)
                differences.push_back(differs(before, "Piece {1} has another shape than when it is made again."));
            else if (more && before.values != after.values)
                differences.push_back(differs(before, "Piece {1} says other things than when it is made again."));
        }
    } catch (const BadInput& fault) {
        differences.push_back({Cause::hand, "pieces", fault.sentence(), {}, {}});
    }
    return differences;
}

} // namespace areal::accounting
