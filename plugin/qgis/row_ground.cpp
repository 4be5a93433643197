// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/row_ground.h"

#include "qgis/layer_geometry.h"

#include <algorithm>
#include <functional>

namespace areal::qgis {
namespace {

using accounting::AccountPiece;
using PieceText = std::string AccountPiece::*;

const std::map<std::string, PieceText> keys{
    {"plan", &AccountPiece::plan},
    {"status", &AccountPiece::status},
    {"purpose_code", &AccountPiece::purpose_code},
    {"cover_code", &AccountPiece::cover_code},
    {"account", &AccountPiece::account},
    {"from_code", &AccountPiece::from_code},
    {"to_code", &AccountPiece::purpose_code},
    {"effect", &AccountPiece::effect},
};

/// What of a row's ground a column counts: pieces whose `text` is one of `words`; no words: any but empty.
struct Share {
    PieceText text;
    std::set<std::string> words;
    bool holds(const AccountPiece& piece) const {
        return words.empty() ? !(piece.*text).empty() : words.contains(piece.*text);
    }
};

constexpr PieceText effect = &AccountPiece::effect, reserve_share = &AccountPiece::reserve_share;

const std::map<std::string, Share> shares_of_reserve{
    {"planned_m2", {reserve_share, {}}},       {"built_m2", {reserve_share, {"built"}}},
    {"water_m2", {reserve_share, {"water"}}},  {"sliver_m2", {reserve_share, {"sliver"}}},
    {"reserve_m2", {reserve_share, {"free"}}}, {"reserve_with_slivers_m2", {reserve_share, {"free", "sliver"}}},
};

/// The tables that are about pieces, the areas in them that are, and which pieces each area counts; an area that
/// counts all of the row's pieces has a share without words.
const std::map<std::string, std::map<std::string, Share>> tables{
    {"plan_cover", {{"area_m2", {effect, {}}}}},
    {"purpose_change", {{"area_m2", {effect, {}}}}},
    {"deciding_pieces", {{"area_m2", {effect, {}}}}},
    {"balance", {{"opening_m2", {effect, {}}}, {"lost_m2", {effect, {"nature_lost", "farmland_lost", "water_lost"}}}}},
    {"neutrality", {{"gross_loss_m2", {effect, {"nature_lost"}}}}},
    {"farmland", {{"lost_m2", {effect, {"farmland_lost"}}}}},
    {"reserve", shares_of_reserve},
    {"reserve_by_purpose", shares_of_reserve},
};

using Test = std::function<bool(const AccountPiece&)>;

} // namespace

RowGround::RowGround(const accounting::Account& account) : m_account(account) {
    if (const accounting::Table* table = account.table("reserve_by_purpose"))
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            m_purposes[table->text(row, "purpose_group")].insert(table->text(row, "purpose_code"));
}

bool RowGround::in_group(const AccountPiece& piece, const std::string& group) const {
    const auto found = m_purposes.find(group);
    return found != m_purposes.end() && found->second.contains(piece.purpose_code);
}

std::vector<const AccountPiece*> RowGround::behind(const accounting::Table& table, std::size_t row,
                                                   std::size_t column) const {
    const auto areas = tables.find(table.name);
    if (areas == tables.end())
        return {};
    const bool is_area = std::holds_alternative<ExactArea>(table.rows[row][column]);
    const auto first = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const std::string& name) { return areas->second.contains(name); });
    const auto share = areas->second.find(is_area ? table.columns[column] : *first);
    if (share == areas->second.end())
        return {};
    std::vector<Test> tests{[&](const AccountPiece& piece) { return share->second.holds(piece); }};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string& name = table.columns[i];
        const accounting::Cell& cell = table.rows[row][i];
        if (const auto* value = std::get_if<std::string>(&cell); value != nullptr && keys.contains(name))
            tests.push_back([text = keys.at(name), value](const AccountPiece& piece) { return piece.*text == *value; });
        else if (value != nullptr && name == "purpose_group" && !table.text(row, name).empty())
            tests.push_back([this, group = *value](const AccountPiece& piece) { return in_group(piece, group); });
        else if (const auto* feature = std::get_if<std::int64_t>(&cell); feature != nullptr && name == "plan_feature")
            tests.push_back([=](const AccountPiece& piece) { return piece.plan_feature == *feature; });
    }
    std::vector<const AccountPiece*> ground;
    for (const AccountPiece& piece : m_account.pieces)
        if (std::all_of(tests.begin(), tests.end(), [&](const Test& test) { return test(piece); }))
            ground.push_back(&piece);
    return ground;
}

Place RowGround::place(const QString& title, const std::vector<const AccountPiece*>& pieces) {
    Place place;
    place.title = title;
    for (const AccountPiece* piece : pieces) {
        place.area += piece->area;
        const QgsGeometry ground = to_qgis(piece->shape);
        const QgsRectangle box = ground.boundingBox();
        place.box.add({box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()});
        place.ground << ground;
    }
    return place;
}

} // namespace areal::qgis
