// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/gpkg_fast_reader.h"

#include "source/wkb_polygons.h"

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace areal::source {
namespace {

struct CloseDatabase {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Without memory mapping: it saves nothing here, and the file would be counted as this program's memory.
Database open(const std::string& file) {
    sqlite3* db = nullptr;
    const int rc = sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr);
    Database owned(db);
    return rc == SQLITE_OK ? std::move(owned) : nullptr;
}

Statement prepare(sqlite3* db, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, sql.c_str(), int(sql.size()), &statement, nullptr);
    return Statement(statement);
}

std::string quoted_name(const std::string& name) {
    std::string result = "\"";
    for (const char c : name)
        result.append(c == '"' ? 2 : 1, c);
    return result + '"';
}

std::string_view text_at(sqlite3_stmt* row, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, std::size_t(sqlite3_column_bytes(row, column)));
}

/// Name of the geometry column; empty when the layer is not there or, unnamed, not the only one.
std::string find_geometry(sqlite3* db, const GpkgWishes& wishes, GpkgLayer& layer) {
    const Statement rows =
        prepare(db, "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns JOIN sqlite_master ON "
                    "lower(name) = lower(table_name) AND type = 'table'");
    std::string column;
    int found = 0;
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
        const std::string name(text_at(rows.get(), 0));
        if (!wishes.layer.empty() && name != wishes.layer)
            continue;
        ++found;
        layer.layer = name;
        column = text_at(rows.get(), 1);
        layer.srs_id = sqlite3_column_int64(rows.get(), 2);
    }
    return found == 1 ? column : std::string();
}

/// Gives each different value of a column a number; the value of the row before is tried first.
class Coder {
  public:
    explicit Coder(CodedColumn& column) : m_column(column) {}
    void add(sqlite3_stmt* row, int at) {
        const bool is_null = sqlite3_column_type(row, at) == SQLITE_NULL;
        const std::string_view text = is_null ? std::string_view() : text_at(row, at);
        if (m_column.values.empty() || !is_last(is_null, text))
            m_last = number(is_null, text);
        m_column.value_of_feature.push_back(m_last);
    }

  private:
    bool is_last(bool is_null, std::string_view text) const {
        const auto& last = m_column.values[m_last];
        return is_null ? !last : last && *last == text;
    }
    std::uint32_t number(bool is_null, std::string_view text) {
        std::string key(1, is_null ? '0' : '1');
        key += text;
        const auto [at, fresh] = m_numbers.try_emplace(key, std::uint32_t(m_column.values.size()));
        if (fresh)
            m_column.values.push_back(is_null ? std::nullopt : std::optional(std::string(text)));
        return at->second;
    }

    CodedColumn& m_column;
    std::uint32_t m_last = 0;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

std::string select_rows(const GpkgWishes& wishes, const GpkgLayer& layer, const std::string& geometry) {
    std::string sql = "SELECT rowid, " + quoted_name(geometry);
    for (const std::string& column : wishes.columns)
        sql += ", t." + quoted_name(column); // with the table's name, or SQLite takes an unknown one for a string
    return sql + " FROM " + quoted_name(layer.layer) + " AS t";
}

/// False at the first geometry that only OGR can read.
bool read_rows(sqlite3_stmt* rows, GpkgLayer& layer) {
    WkbPolygons geometry;
    std::vector<Coder> coders(layer.columns.begin(), layer.columns.end());
    int rc = SQLITE_ROW;
    while ((rc = sqlite3_step(rows)) == SQLITE_ROW) {
        const auto* blob = static_cast<const std::uint8_t*>(sqlite3_column_blob(rows, 1));
        switch (geometry.read_gpkg({blob, std::size_t(sqlite3_column_bytes(rows, 1))})) {
        case WkbAnswer::polygons:
        case WkbAnswer::empty:
        case WkbAnswer::null:
            break;
        default:
            return false;
        }
        layer.ids.push_back(sqlite3_column_int64(rows, 0));
        layer.polygons.begin_feature();
        geometry.append(layer.polygons);
        layer.had_heights |= geometry.had_heights();
        for (std::size_t c = 0; c < coders.size(); ++c)
            coders[c].add(rows, int(c) + 2);
    }
    return rc == SQLITE_DONE;
}

} // namespace

std::optional<GpkgLayer> read_gpkg_fast(const GpkgWishes& wishes) {
    std::error_code none;
    const auto bytes = std::filesystem::file_size(wishes.file, none);
    const Database db = none ? nullptr : open(wishes.file);
    if (!db)
        return std::nullopt;
    GpkgLayer layer;
    const std::string geometry = find_geometry(db.get(), wishes, layer);
    if (geometry.empty())
        return std::nullopt;
    const Statement rows = prepare(db.get(), select_rows(wishes, layer, geometry));
    if (!rows)
        return std::nullopt;
    // The file cannot hold more points than this. Room that is never written costs no memory, growing does:
    // twice the layer at the worst moment, and every point moved.
    layer.polygons.reserve(0, bytes / sizeof(shape::Point));
    layer.columns.resize(wishes.columns.size());
    if (!read_rows(rows.get(), layer))
        return std::nullopt;
    return layer;
}

} // namespace areal::source
