// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_gpkg.h"

#include "base/failure.h"
#include "source/gpkg_geometry.h"
#include "source/ledger_gpkg_schema.h"
#include "source/ledger_row.h"

#include <filesystem>
#include <limits>

namespace areal::source {
namespace {

using ledger::Entry;
using ledger::EntryNumber;
using ledger::Field;
using ledger::StoredEntry;
using Type = SqliteQuery::Type;

void bind_value(SqliteQuery& query, int parameter, const StoredValue& value) {
    std::visit(
        [&](const auto& held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                query.bind_nothing(parameter);
            else if constexpr (std::is_same_v<Held, std::string>)
                query.bind(parameter, std::string_view(held));
            else
                query.bind(parameter, held);
        },
        value);
}

StoredValue value_at(const SqliteQuery& row, int column) {
    switch (row.type(column)) {
    case Type::nothing:
        return {};
    case Type::integer:
        return row.integer(column);
    case Type::real:
        return row.real(column);
    case Type::text:
        return std::string(row.bytes(column));
    case Type::blob:
        return std::numeric_limits<double>::quiet_NaN(); // nothing is kept as bytes
    }
    return {};
}

std::vector<StoredEntry> read_after(const SqliteFile& file, EntryNumber number) {
    SqliteQuery rows(file, "SELECT " + ledger_columns() + " FROM entries WHERE number > ? ORDER BY number");
    rows.bind(1, number);
    std::vector<StoredEntry> entries;
    while (rows.next())
        entries.push_back(read_row([&rows](int column) { return value_at(rows, column); }));
    return entries;
}

} // namespace

class LedgerGpkg::Session : public ledger::StoreSession {
  public:
    explicit Session(LedgerGpkg& book) : m_book(book), m_file(book.m_file), m_transaction(m_file) {}
    std::vector<StoredEntry> entries_after(EntryNumber number) override { return read_after(m_file, number); }
    void append(std::span<const Entry> entries) override {
        m_book.keep_ground_of(entries);
        std::string marks;
        for (std::size_t i = 0; i < ledger::fields().size(); ++i)
            marks += "?, ";
        SqliteQuery insert(m_file, "INSERT INTO entries (" + ledger_columns() + ") VALUES (" + marks + "?)");
        for (const Entry& entry : entries) {
            int parameter = 1;
            for (const Field& field : ledger::fields())
                bind_value(insert, parameter++, stored_value(field, entry));
            insert.bind(parameter, std::string_view(entry.hash)).next();
            insert.again();
        }
    }
    void commit() override { m_transaction.commit(); }

  private:
    LedgerGpkg& m_book;
    SqliteFile& m_file;
    SqliteTransaction m_transaction;
};

void LedgerGpkg::create(const std::string& path, const std::string& crs, std::span<const LayerStyle> styles) {
    if (std::filesystem::exists(path))
        throw BadInput("There is a file \"{1}\" already; a book is never written over.", {path});
    const BookCrs known = book_crs(crs);
    SqliteFile file(path, SqliteFile::Way::create);
    add_gpkg_functions(file);
    file.run("PRAGMA synchronous = FULL");
    SqliteTransaction transaction(file);
    create_ledger_tables(file, known, styles);
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
    return std::make_unique<Session>(*this);
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
    SqliteQuery index(m_file, ledger_unindexed_sql);
    if (index.next() && index.integer(0) != 0)
        faults.push_back("The spatial index of the footprints was altered: double claims could go unseen.");
    SqliteQuery check(m_file, "PRAGMA integrity_check");
    while (check.next())
        if (check.bytes(0) != "ok")
            faults.push_back("The file is damaged: " + std::string(check.bytes(0)));
    return faults;
}

std::optional<Footprint> LedgerGpkg::kept(const ledger::FootprintId& id) const {
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

std::vector<ledger::FootprintId> LedgerGpkg::kept_touching(const Box& box) const {
    SqliteQuery rows(m_file, ledger_near_sql);
    rows.bind(1, box.max_x).bind(2, box.min_x).bind(3, box.max_y).bind(4, box.min_y);
    std::vector<ledger::FootprintId> ids;
    while (rows.next())
        ids.emplace_back(rows.bytes(0));
    return ids;
}

void LedgerGpkg::keep(const Footprint& footprint) {
    SqliteQuery insert(m_file, "INSERT INTO footprints (geom, footprint, area_mm2) VALUES (?, ?, ?)");
    insert.bind_blob(1, gpkg_geometry(to_wkb(footprint.shape), m_srs_id, footprint.box));
    insert.bind(2, std::string_view(footprint.id)).bind(3, std::int64_t(footprint.area_mm2)).next();
}

} // namespace areal::source
