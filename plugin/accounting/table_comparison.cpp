// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/table_comparison.h"

#include "accounting/piece_columns.h"
#include "shape/measure.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace areal::accounting {
namespace {

using Row = std::vector<Cell>;

std::string text_of(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return std::to_string(*count);
    return "";
}

// "1110, Boligbebyggelse, 60, Myr": what names the row. Its counts do so only where its texts do not.
std::string key_of(const Row& row, bool with_counts) {
    std::string key;
    for (const Cell& cell : row)
        if (const std::string text = text_of(cell);
            !text.empty() && (with_counts || std::holds_alternative<std::string>(cell)))
            key += (key.empty() ? "" : ", ") + text;
    return key;
}

bool texts_tell_rows_apart(const Table& table) {
    std::set<std::string> keys;
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const Row& row) { return keys.insert(key_of(row, false)).second; });
}

// Pieces whose columns of the same names say the same. A proposal's purpose is "to" in a table of change.
class PiecesBehind {
  public:
    PiecesBehind(const Table& table, const std::vector<AccountPiece>& pieces) : m_pieces(pieces) {
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            if (const auto piece_column = column(table.columns[c]))
                m_shared.emplace_back(c, *piece_column);
    }
    Box box(const Row& row) const {
        Box box;
        if (m_shared.empty())
            return box;
        for (const AccountPiece& piece : m_pieces) {
            const Row cells = piece_cells(piece);
            const bool same = std::all_of(m_shared.begin(), m_shared.end(), [&](const auto& pair) {
                return text_of(row[pair.first]) == text_of(cells[pair.second]);
            });
            if (same)
                box.add(shape::box_of(piece.shape));
        }
        return box;
    }

  private:
    static std::optional<std::size_t> column(const std::string& name) {
        static const std::map<std::string, std::string> also_called{{"to_code", "purpose_code"},
                                                                    {"to_purpose", "purpose"}};
        const auto alias = also_called.find(name);
        const std::vector<std::string>& columns = piece_columns();
        const auto at = std::find(columns.begin(), columns.end(), alias == also_called.end() ? name : alias->second);
        const bool usable = at != columns.end() && !name.ends_with("_m2");
        return usable ? std::optional(std::size_t(at - columns.begin())) : std::nullopt;
    }

    const std::vector<AccountPiece>& m_pieces;
    std::vector<std::pair<std::size_t, std::size_t>> m_shared; // table column, piece column
};

using Rows = std::multimap<std::string, const Row*>;

Rows by_key(const Table& table, bool with_counts) {
    Rows rows;
    for (const Row& row : table.rows)
        rows.emplace(key_of(row, with_counts), &row);
    return rows;
}

// What one cell was and is: areas, or counts that do not name the row. Nothing where they agree.
std::optional<std::pair<Sentence::Value, Sentence::Value>> changed(const Cell& before, const Cell& now) {
    const auto *area_before = std::get_if<ExactArea>(&before), *area_now = std::get_if<ExactArea>(&now);
    if (area_before != nullptr && area_now != nullptr && area_before->mm2() != area_now->mm2())
        return std::pair(SquareMetres{*area_before}, SquareMetres{*area_now});
    const auto *count_before = std::get_if<std::int64_t>(&before), *count_now = std::get_if<std::int64_t>(&now);
    if (count_before != nullptr && count_now != nullptr && *count_before != *count_now)
        return std::pair(*count_before, *count_now);
    return std::nullopt;
}

ExactArea apart(const Cell& before, const Cell& now) {
    const auto *was = std::get_if<ExactArea>(&before), *is = std::get_if<ExactArea>(&now);
    return was == nullptr || is == nullptr ? ExactArea() : *was < *is ? *is - *was : *was - *is;
}

ExactArea largest_area(const Row& row) {
    ExactArea largest;
    for (const Cell& cell : row)
        if (const auto* area = std::get_if<ExactArea>(&cell))
            largest = std::max(largest, *area < ExactArea() ? -*area : *area);
    return largest;
}

} // namespace

std::vector<CellDifference> compare_tables(const Table& delivered, const Table& again,
                                           const std::vector<AccountPiece>& pieces) {
    std::vector<CellDifference> differences;
    if (delivered.columns != again.columns) {
        differences.push_back({{"Table {1} has other columns than when it is made again.", {again.name}}, {}, {}});
        return differences;
    }
    const PiecesBehind behind(again, pieces);
    const bool with_counts = !texts_tell_rows_apart(delivered) || !texts_tell_rows_apart(again);
    Rows then = by_key(delivered, with_counts);
    for (const Row& row : again.rows) {
        const std::string key = key_of(row, with_counts);
        const auto match = then.find(key);
        if (match == then.end()) {
            differences.push_back(
                {{"A row is missing from table {1}: {2}.", {again.name, key}}, largest_area(row), behind.box(row)});
            continue;
        }
        const Row& before = *match->second;
        for (std::size_t c = 0; c < row.size(); ++c)
            if (const auto values = changed(before[c], row[c]))
                differences.push_back({{"Table {1}, {2}, column {3}: {4} in the account, {5} when made again.",
                                        {again.name, key, again.columns[c], values->first, values->second}},
                                       apart(before[c], row[c]),
                                       behind.box(row)});
        then.erase(match);
    }
    for (const auto& [key, row] : then)
        differences.push_back({{"A row of table {1} cannot be made again: {2}.", {again.name, key}},
                               largest_area(*row),
                               behind.box(*row)});
    return differences;
}

} // namespace areal::accounting
