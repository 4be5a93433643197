// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_gpkg.h"

#include "base/failure.h"
#include "ledger/field.h"
#include "source/gpkg_geometry.h"
#include "source/ledger_gpkg_schema.h"

#include <cmath>
#include <filesystem>

namespace areal::source {
namespace {

using ledger::Entry;
using ledger::EntryNumber;
using ledger::Field;
using ledger::FieldType;
using ledger::StoredEntry;
using Type = SqliteQuery::Type;

std::string column_list(bool as_parameters) {
    std::string list;
    for (const Field& field : ledger::fields())
        list += (as_parameters ? std::string("?") : std::string(field.column)) + ", ";
    return list + (as_parameters ? "?" : "hash");
}

void bind_field(SqliteQuery& query, int parameter, const Field& field, const Entry& entry) {
    const std::string text = field.write(entry);
    if (text.empty())
        query.bind_nothing(parameter);
    else if (field.type == FieldType::text)
        query.bind(parameter, std::string_view(text));
    else if (field.type == FieldType::area)
        query.bind(parameter, std::int64_t(entry.area_mm2));
    else if (field.type == FieldType::money)
        query.bind(parameter, entry.cost_ore);
    else if (field.type == FieldType::factor)
        query.bind(parameter, double(*ledger::parse_factor(text)) / ledger::factor_one);
    else
        query.bind(parameter, *ledger::parse_integer(text));
}

/// The text of a stored value; nothing when the value has another type than we write.
std::optional<std::string> stored_text(const SqliteQuery& row, int column, FieldType type) {
    if (type == FieldType::text)
        return row.type(column) == Type::text ? std::optional(std::string(row.bytes(column))) : std::nullopt;
    if (type == FieldType::factor) {
        const double value = row.real(column);
        const double units = std::round(value * ledger::factor_one);
        const bool exact =
            row.type(column) == Type::real && std::abs(units) < 1e9 && units / ledger::factor_one == value;
        return exact ? std::optional(ledger::factor_text(ledger::Factor(units))) : std::nullopt;
    }
    if (row.type(column) != Type::integer)
        return std::nullopt;
    const std::int64_t value = row.integer(column);
    return type == FieldType::area    ? ledger::area_text(value)
           : type == FieldType::money ? ledger::money_text(value)
                                      : std::to_string(value);
}

StoredEntry read_entry(const SqliteQuery& row) {
    StoredEntry stored;
    int column = 0;
    for (const Field& field : ledger::fields()) {
        const int at = column++;
        if (row.type(at) == Type::nothing)
            continue;
        const auto text = stored_text(row, at, field.type);
        if ((!text || !field.read(stored.entry, *text)) && stored.fault.empty())
            stored.fault = "Its field \"" + std::string(field.column) + "\" holds no value of that kind.";
    }
    if (row.type(column) == Type::text)
        stored.entry.hash = row.bytes(column);
    return stored;
}

std::vector<StoredEntry> read_after(const SqliteFile& file, EntryNumber number) {
    SqliteQuery rows(file, "SELECT " + column_list(false) + " FROM entries WHERE number > ? ORDER BY number");
    rows.bind(1, number);
    std::vector<StoredEntry> entries;
    while (rows.next())
        entries.push_back(read_entry(rows));
    return entries;
}

} // namespace

class LedgerGpkg::Session : public ledger::StoreSession {
  public:
    explicit Session(SqliteFile& file) : m_file(file), m_transaction(file) {}
    std::vector<StoredEntry> entries_after(EntryNumber number) override { return read_after(m_file, number); }
    void append(std::span<const Entry> entries) override {
        SqliteQuery insert(m_file, "INSERT INTO entries (" + column_list(false) + ") VALUES (" +
                                       column_list(true) + ")");
        for (const Entry& entry : entries) {
            int parameter = 1;
            for (const Field& field : ledger::fields())
                bind_field(insert, parameter++, field, entry);
            insert.bind(parameter, std::string_view(entry.hash)).next();
            insert.again();
        }
    }
    void commit() override { m_transaction.commit(); }

  private:
    SqliteFile& m_file;
    SqliteTransaction m_transaction;
};

void LedgerGpkg::create(const std::string& path, const std::string& crs) {
    if (std::filesystem::exists(path))
        throw BadInput("There is a file \"{1}\" already; a book is never written over.", {path});
    const BookCrs known = book_crs(crs);
    SqliteFile file(path, SqliteFile::Way::create);
    add_gpkg_functions(file);
    file.run("PRAGMA synchronous = FULL");
    SqliteTransaction transaction(file);
    create_ledger_tables(file, known);
    transaction.commit();
}

LedgerGpkg::LedgerGpkg(const std::string& path)
    : m_file(std::filesystem::exists(path)
                 ? path
                 : throw BadInput("There is no book \"{1}\". Make one with \"ledger init\".", {path}),
             SqliteFile::Way::write) {
    add_gpkg_functions(m_file);
    m_file.run("PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON");
    SqliteQuery tables(m_file, "SELECT count(*) FROM sqlite_master WHERE name IN ('entries', 'footprints')");
    if (!tables.next() || tables.integer(0) != 2)
        throw BadInput("\"{1}\" is no book: it has no table of entries. Make one with \"ledger init\".",
                       {path});
    SqliteQuery srs(m_file, "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'footprints'");
    if (srs.next())
        m_srs_id = int(srs.integer(0));
}

std::string LedgerGpkg::crs() const {
    return "EPSG:" + std::to_string(m_srs_id);
}

std::vector<StoredEntry> LedgerGpkg::entries_after(EntryNumber number) const {
    return read_after(m_file, number);
}

std::unique_ptr<ledger::StoreSession> LedgerGpkg::begin() {
    return std::make_unique<Session>(m_file);
}

std::vector<std::string> LedgerGpkg::faults() const {
    std::vector<std::string> faults;
    for (const Guard& guard : ledger_guards()) {
        SqliteQuery stored(m_file, "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?");
        stored.bind(1, std::string_view(guard.name));
        if (!stored.next() || stored.bytes(0) != guard.sql)
            faults.push_back("The guard \"" + guard.name +
                             "\" against change is gone from the file or altered.");
    }
    SqliteQuery check(m_file, "PRAGMA integrity_check");
    while (check.next())
        if (check.bytes(0) != "ok")
            faults.push_back("The file is damaged: " + std::string(check.bytes(0)));
    return faults;
}

std::optional<Footprint> LedgerGpkg::find(const ledger::FootprintId& id) const {
    SqliteQuery row(m_file, "SELECT geom, area_mm2 FROM footprints WHERE footprint = ?");
    row.bind(1, std::string_view(id));
    if (!row.next())
        return std::nullopt;
    Footprint footprint;
    footprint.id = id;
    footprint.area_mm2 = row.integer(1);
    const auto geometry = read_gpkg_geometry(row.bytes(0));
    if (geometry && geometry->srs_id == m_srs_id)
        footprint.shape = from_wkb(geometry->wkb).value_or(shape::FeatureShape());
    for (const shape::Ring& ring : footprint.shape)
        for (const shape::Point& p : ring.points)
            footprint.box.add(p.x, p.y);
    if (geometry && footprint.box != geometry->box)
        footprint.shape.clear(); // the header was changed
    return footprint;
}

void LedgerGpkg::add(const Footprint& footprint) {
    SqliteTransaction transaction(m_file);
    SqliteQuery known(m_file, "SELECT 1 FROM footprints WHERE footprint = ?");
    if (known.bind(1, std::string_view(footprint.id)).next())
        return;
    SqliteQuery insert(m_file, "INSERT INTO footprints (geom, footprint, area_mm2) VALUES (?, ?, ?)");
    insert.bind_blob(1, gpkg_geometry(to_wkb(footprint.shape), m_srs_id, footprint.box));
    insert.bind(2, std::string_view(footprint.id)).bind(3, std::int64_t(footprint.area_mm2)).next();
    transaction.commit();
}

} // namespace areal::source
