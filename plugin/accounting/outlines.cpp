// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/outlines.h"

#include "base/failure.h"
#include "source/ogr_source.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace areal::accounting {
namespace {

std::vector<OutlineRing> rings_of(const shape::FeatureShape& shape) {
    std::vector<OutlineRing> rings;
    for (const shape::Ring& ring : shape) {
        OutlineRing& points = rings.emplace_back();
        for (const shape::Point& point : ring.points)
            points.emplace_back(point.x, point.y);
    }
    return rings;
}

/// Places of the fields a report needs in the fields of the layer.
class PieceFields {
  public:
    PieceFields(const std::vector<source::Field>& fields, const std::string& file) {
        for (const char* wanted : {"plan_feature", "area_name", "purpose_code", "purpose", "account", "effect",
                                   "status", "from_code", "from_status", "area_m2"}) {
            const auto found = std::find_if(fields.begin(), fields.end(),
                                            [&](const source::Field& field) { return field.name == wanted; });
            if (found == fields.end())
                throw BadInput("\"{1}\" does not hold the pieces of an account.", {file});
            m_places.push_back(std::size_t(found - fields.begin()));
        }
    }

    Outline read(const source::Feature& feature) const {
        const auto value = [&](std::size_t place) { return feature.values[m_places[place]].value_or(""); };
        const ExactArea area = ExactArea::from_m2(std::strtod(value(9).c_str(), nullptr));
        return {value(0),
                value(1),
                value(2),
                value(3),
                value(4),
                value(5),
                value(6),
                value(7),
                value(8),
                area,
                rings_of(feature.shape)};
    }

  private:
    std::vector<std::size_t> m_places;
};

std::vector<Outline> outlines(const std::vector<AccountPiece>& pieces) {
    std::vector<Outline> outlines;
    for (const AccountPiece& piece : pieces)
        outlines.push_back({piece.plan_feature < 0 ? "" : std::to_string(piece.plan_feature), piece.area_name,
                            piece.purpose_code, piece.purpose, piece.account, piece.effect, piece.status,
                            piece.from_code, piece.from_status, piece.area, rings_of(piece.shape)});
    return outlines;
}

std::optional<std::vector<Outline>> beside(const std::filesystem::path& account_file, const char* name) {
    const std::filesystem::path file = account_file.parent_path() / name;
    return std::filesystem::exists(file) ? std::optional(read_outlines(file)) : std::nullopt;
}

} // namespace

std::vector<Outline> outlines_of(const Account& account) {
    return outlines(account.pieces);
}

std::vector<Outline> revised_outlines_of(const Account& account) {
    return outlines(account.revised);
}

std::vector<Outline> read_outlines(const std::filesystem::path& pieces_file) {
    const auto pieces = source::open_ogr({pieces_file.string(), "pieces"});
    const PieceFields fields(pieces->info().fields, pieces_file.filename().string());
    std::vector<Outline> outlines;
    source::Feature feature;
    while (pieces->next(feature))
        outlines.push_back(fields.read(feature));
    return outlines;
}

std::optional<std::vector<Outline>> outlines_beside(const std::filesystem::path& account_file) {
    return beside(account_file, "pieces.gpkg");
}

std::optional<std::vector<Outline>> revised_outlines_beside(const std::filesystem::path& account_file) {
    return beside(account_file, "revision.gpkg");
}

} // namespace areal::accounting
