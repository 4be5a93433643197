// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/piece_comparison.h"

#include "base/failure.h"
#include "shape/measure.h"
#include "source/ogr_source.h"

namespace areal::accounting {
namespace {

Difference differs(Cause cause, const std::string& part, const source::Feature& feature, const char* pattern) {
    return {cause,
            part,
            {pattern, {std::to_string(feature.id), part}},
            shape::area_of(feature.shape),
            shape::box_of(feature.shape)};
}

} // namespace

std::vector<Difference> compare_pieces(const std::filesystem::path& delivered, const std::filesystem::path& again,
                                       Cause explains) {
    const std::string part = again.stem().string();
    const bool is_there = std::filesystem::exists(delivered), is_made = std::filesystem::exists(again);
    if (!is_there && !is_made)
        return {};
    if (is_there != is_made)
        return {{Cause::hand, part, {"Only one of the two accounts has {1}.", {again.filename().string()}}, {}, {}}};
    std::vector<Difference> differences;
    try {
        const auto then = source::open_ogr(source::DatasetName::parse(delivered.string()));
        const auto now = source::open_ogr(source::DatasetName::parse(again.string()));
        source::Feature before, after;
        for (bool more = true; more;) {
            const bool has_before = then->next(before), has_after = now->next(after);
            more = has_before && has_after;
            if (has_after && !has_before)
                differences.push_back(differs(explains, part, after, "Piece {1} of {2} is missing from the account."));
            else if (has_before && !has_after)
                differences.push_back(differs(explains, part, before, "Piece {1} of {2} cannot be made again."));
            else if (more && before.shape != after.shape)
                differences.push_back(
                    differs(explains, part, before, "Piece {1} of {2} has another shape than when it is made again."));
            else if (more && before.values != after.values)
                differences.push_back(
                    differs(explains, part, before, "Piece {1} of {2} says other things than when it is made again."));
        }
    } catch (const BadInput& fault) {
        differences.push_back({Cause::hand, part, fault.sentence(), {}, {}});
    }
    return differences;
}

} // namespace areal::accounting
