// SPDX-License-Identifier: GPL-2.0-or-later
//
// A ledger in PostgreSQL with PostGIS, for municipalities where several people post: a schema with the same
// tables as the GeoPackage (ledger_gpkg.h), guarded by the same triggers.
//
// Who posts waits in line (an advisory lock of the book) and works in a serialisable transaction, so that
// what the gate has seen still holds when the entry is written. One who writes past the line makes the
// session throw Overtaken; the ledger then looks at the book again and tries once more.
//
// Two schemas of one database are written in one transaction.
//
// A commit is on the server's disk when it returns.
#pragma once

#include "ledger/store.h"
#include "source/footprint_store.h"
#include "source/layer_style.h"
#include "source/postgres.h"

namespace areal::source {

/// Whether a store is in a database: "PG:...".
bool is_postgres_name(const std::string& name);

class LedgerPostgres : public ledger::EntryStore, public KeptFootprints {
  public:
    /// Makes an empty book, its roles and their rights. Throws BadInput when the schema exists, when the
    /// database lacks PostGIS or the roles and the user may not make them, or the CRS is not projected.
    static void create(const std::string& name, const std::string& crs, std::span<const LayerStyle> styles = {});
    /// Takes away a book that has no entries yet.
    static void abandon(const std::string& name);
    /// Throws BadInput when there is no ledger in the schema.
    explicit LedgerPostgres(const std::string& name);

    std::vector<ledger::StoredEntry> entries_after(ledger::EntryNumber number) const override;
    std::unique_ptr<ledger::StoreSession> begin() override;
    std::unique_ptr<ledger::JointSession> begin_with(ledger::EntryStore& second) override;
    std::vector<std::string> faults() const override;

    /// "EPSG:25833"
    std::string crs() const;

  private:
    class Session;
    class Joint;
    std::vector<ledger::StoredEntry> read_after(ledger::EntryNumber number) const;
    void append(std::span<const ledger::Entry> entries);
    std::optional<Footprint> kept(const ledger::FootprintId& id) const override;
    std::vector<ledger::FootprintId> kept_touching(const Box& box) const override;
    void keep(const Footprint& footprint) override;

    mutable PgConnection m_connection;
    PgConnection* m_place = &m_connection; // another book's, while the two are written as one
    std::int64_t m_srs_id = 0;
};

} // namespace areal::source
