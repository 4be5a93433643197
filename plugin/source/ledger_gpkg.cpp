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

} // namespace

std::vector<StoredEntry> LedgerGpkg::read_after(EntryNumber number) const {
    SqliteQuery rows(*m_place.file, "SELECT " + ledger_columns() + " FROM " + m_place.schema +
                                        "entries WHERE number > ? ORDER BY number");
    rows.bind(1, number);
    std::vector<StoredEntry> entries;
    while (rows.next())
        entries.push_back(read_row([&rows](int column) { return value_at(rows, column); }));
    return entries;
}

void LedgerGpkg::append(std::span<const Entry> entries) {
    keep_ground_of(entries);
    std::string marks;
    for (std::size_t i = 0; i < ledger::fields().size(); ++i)
        marks += "?, ";
    SqliteQuery insert(*m_place.file,
                       "INSERT INTO " + m_place.schema + "entries (" + ledger_columns() + ") VALUES (" + marks + "?)");
    for (const Entry& entry : entries) {
        int parameter = 1;
        for (const ledger::Field& field : ledger::fields())
            bind_value(insert, parameter++, stored_value(field, entry));
        insert.bind(parameter, std::string_view(entry.hash)).next();
        insert.again();
    }
}

class LedgerGpkg::Session : public ledger::StoreSession {
  public:
    explicit Session(LedgerGpkg& book) : m_book(book), m_transaction(book.m_file) {}
    std::vector<StoredEntry> entries_after(EntryNumber number) override { return m_book.read_after(number); }
    void append(std::span<const Entry> entries) override { m_book.append(entries); }
    void commit() override { m_transaction.commit(); }

  private:
    LedgerGpkg& m_book;
    SqliteTransaction m_transaction;
};

/// The second book on the connection of the first, for as long as it lives.
class LedgerGpkg::Attached {
  public:
    Attached(LedgerGpkg& first, LedgerGpkg& second) : m_file(first.m_file), m_second(second) {
        require_rollback_journal(first.m_file);
        require_rollback_journal(second.m_file);
        SqliteQuery attach(m_file, "ATTACH DATABASE ? AS second");
        attach.bind(1, std::string_view(second.m_file.path())).next();
        attach.again();
        m_file.run("PRAGMA second.synchronous = FULL");
        m_second.m_place = {&m_file, "second."};
    }
    ~Attached() {
        m_second.m_place = {&m_second.m_file, "main."};
        try {
            m_file.run("DETACH DATABASE second");
        } catch (const Failure&) {
            // It goes with the connection.
        }
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

  private:
    /// A file that others have open with a write-ahead log is not written in one with another.
    static void require_rollback_journal(SqliteFile& file) {
        try {
            file.run("PRAGMA journal_mode = DELETE");
        } catch (const Failure&) {
            // The question below says so.
        }
        SqliteQuery mode(file, "PRAGMA journal_mode");
        if (!mode.next() || mode.bytes(0) != "delete")
            throw BrokenMachinery("\"{1}\" is open in another program (in QGIS, perhaps), which keeps part of "
                                  "it in a file of its own. Close it there first.",
                                  {file.path()});
    }

    SqliteFile& m_file;
    LedgerGpkg& m_second;
};

class LedgerGpkg::Joint : public ledger::JointSession {
  public:
    Joint(LedgerGpkg& first, LedgerGpkg& second)
        : m_attached(first, second), m_transaction(first.m_file), m_first(first), m_second(second) {}
    ledger::OpenPages& first() override { return m_first; }
    ledger::OpenPages& second() override { return m_second; }
    void commit() override { m_transaction.commit(); }

  private:
    struct Pages : ledger::OpenPages {
        explicit Pages(LedgerGpkg& of) : book(of) {}
        std::vector<StoredEntry> entries_after(EntryNumber number) override { return book.read_after(number); }
        void append(std::span<const Entry> entries) override { book.append(entries); }
        LedgerGpkg& book;
    };
    Attached m_attached;
    SqliteTransaction m_transaction;
    Pages m_first, m_second;
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
        throw BadInput("\"{1}\" is no book: it has no table of entries. Make one with \"ledger init\".", {path});
    SqliteQuery srs(m_file, "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'footprints'");
    if (srs.next())
        m_srs_id = int(srs.integer(0));
}

std::string LedgerGpkg::crs() const {
    return "EPSG:" + std::to_string(m_srs_id);
}

std::vector<StoredEntry> LedgerGpkg::entries_after(EntryNumber number) const {
    return read_after(number);
}

std::unique_ptr<ledger::StoreSession> LedgerGpkg::begin() {
    return std::make_unique<Session>(*this);
}

std::unique_ptr<ledger::JointSession> LedgerGpkg::begin_with(ledger::EntryStore& second) {
    auto* twin = dynamic_cast<LedgerGpkg*>(&second);
    if (!twin)
        throw ledger::not_of_one_kind();
    return std::make_unique<Joint>(*this, *twin);
}

std::vector<std::string> LedgerGpkg::faults() const {
    std::vector<std::string> faults;
    for (const Guard& guard : ledger_guards()) {
        SqliteQuery stored(m_file, "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?");
        stored.bind(1, std::string_view(guard.name));
        if (!stored.next() || stored.bytes(0) != guard.sql)
            faults.push_back("The guard \"" + guard.name + "\" against change is gone from the file or altered.");
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
    SqliteQuery row(*m_place.file, "SELECT geom, area_mm2 FROM " + m_place.schema + "footprints WHERE footprint = ?");
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
    SqliteQuery rows(*m_place.file, ledger_near_sql(m_place.schema));
    rows.bind(1, box.max_x).bind(2, box.min_x).bind(3, box.max_y).bind(4, box.min_y);
    std::vector<ledger::FootprintId> ids;
    while (rows.next())
        ids.emplace_back(rows.bytes(0));
    return ids;
}

void LedgerGpkg::keep(const Footprint& footprint) {
    SqliteQuery insert(*m_place.file,
                       "INSERT INTO " + m_place.schema + "footprints (geom, footprint, area_mm2) VALUES (?, ?, ?)");
    insert.bind_blob(1, gpkg_geometry(to_wkb(footprint.shape), m_srs_id, footprint.box));
    insert.bind(2, std::string_view(footprint.id)).bind(3, std::int64_t(footprint.area_mm2)).next();
}

} // namespace areal::source
