// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/pieces_file.h"

#include "accounting/piece_columns.h"
#include "base/failure.h"
#include "base/number.h"
#include "source/layer_writer.h"
#include "source/ogr_source.h"

#include <algorithm>

namespace areal::accounting {
namespace {

source::ColumnValue column_value(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return *count;
    return std::get<ExactArea>(cell).m2();
}

source::ColumnKind column_kind(const std::string& name) {
    if (name == "area_m2")
        return source::ColumnKind::real;
    return name == "plan_feature" ? source::ColumnKind::integer : source::ColumnKind::text;
}

/// The columns of a delivered layer by name.
class PieceReader {
  public:
    explicit PieceReader(const source::LayerInfo& info) : m_info(info) {}

    AccountPiece read(const source::Feature& feature) const {
        const auto text = [&](const char* column) { return value(feature, column); };
        AccountPiece piece;
        piece.plan = text("plan");
        piece.plan_id = text("plan_id");
        piece.area_name = text("area_name");
        piece.purpose_code = text("purpose_code");
        piece.purpose = text("purpose");
        piece.status = text("status");
        piece.from_code = text("from_code");
        piece.from_purpose = text("from_purpose");
        piece.cover_code = text("cover_code");
        piece.cover = text("cover");
        piece.account = text("account");
        piece.account_name = text("account_name");
        piece.effect = text("effect");
        piece.built_by = text("built_by");
        piece.reserve_share = text("reserve_share");
        const std::string plan_feature = text("plan_feature"), area = text("area_m2");
        piece.plan_feature = plan_feature.empty() ? -1 : std::stoll(plan_feature);
        piece.area = ExactArea::from_m2(area.empty() ? 0 : std::stod(area));
        piece.shape = feature.shape;
        return piece;
    }

  private:
    std::string value(const source::Feature& feature, const char* column) const {
        const auto field = std::find_if(m_info.fields.begin(), m_info.fields.end(),
                                        [&](const source::Field& f) { return f.name == column; });
        if (field == m_info.fields.end())
            throw BadInput("The pieces of the account have no column \"{1}\".", {column});
        return feature.values[std::size_t(field - m_info.fields.begin())].value_or("");
    }

    const source::LayerInfo& m_info;
};

} // namespace

std::vector<AccountPiece> read_pieces(const std::filesystem::path& file) {
    const auto source = source::open_ogr({file.string(), "pieces"});
    const PieceReader reader(source->info());
    std::vector<AccountPiece> pieces;
    for (source::Feature feature; source->next(feature);)
        pieces.push_back(reader.read(feature));
    return pieces;
}

void write_pieces(const Account& account, const std::vector<AccountPiece>& pieces, const std::filesystem::path& file) {
    std::vector<source::Column> columns;
    for (const std::string& name : piece_columns())
        columns.push_back({name, column_kind(name)});
    columns.push_back({"area_daa", source::ColumnKind::real});
    for (const std::string& theme : account.piece_themes)
        columns.push_back({"theme_" + theme, source::ColumnKind::text});
    const auto crs = shape::Crs::from_definition(account.crs.empty() ? account.crs_wkt : account.crs);
    source::LayerWriter writer(file, "pieces", crs, columns);
    for (const AccountPiece& piece : pieces) {
        std::vector<source::ColumnValue> values;
        for (const Cell& cell : piece_cells(piece))
            values.push_back(column_value(cell));
        values.push_back(piece.area.m2() / m2_per_daa);
        values.insert(values.end(), piece.themes.begin(), piece.themes.end());
        writer.add(piece.shape, values);
    }
    writer.finish();
}

} // namespace areal::accounting
