// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/pieces_file.h"

#include "accounting/piece_columns.h"
#include "source/layer_writer.h"

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

} // namespace

void write_pieces(const Account& account, const std::vector<AccountPiece>& pieces,
                  const std::filesystem::path& file) {
    std::vector<source::Column> columns;
    for (const std::string& name : piece_columns())
        columns.push_back({name, column_kind(name)});
    const auto crs = shape::Crs::from_definition(account.crs.empty() ? account.crs_wkt : account.crs);
    source::LayerWriter writer(file, "pieces", crs, columns);
    for (const AccountPiece& piece : pieces) {
        std::vector<source::ColumnValue> values;
        for (const Cell& cell : piece_cells(piece))
            values.push_back(column_value(cell));
        writer.add(piece.shape, values);
    }
    writer.finish();
}

} // namespace areal::accounting
