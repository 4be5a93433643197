// SPDX-License-Identifier: GPL-2.0-or-later
//
// A ledger in a GeoPackage: one file that the municipality owns, readable in any GIS, written through
// SQLite itself so that the guards in the file are the only way in. Several programs may use one file; a
// session holds SQLite's write lock.
//
// Two books are written as one by attaching the second file to the connection of the first: SQLite's rollback
// journals then name a common one, and whoever opens either file after a power cut gets both or neither.
//
// A commit is on the disk (synchronous FULL) when it returns. The file stays one file: no write-ahead log.
#pragma once

#include "ledger/store.h"
#include "source/footprint_store.h"
#include "source/ledger_gpkg_schema.h"
#include "source/sqlite.h"

namespace areal::source {

class LedgerGpkg : public ledger::EntryStore, public KeptFootprints {
  public:
    /// Makes an empty book. Throws BadInput when there is a file of that name or the CRS is not projected.
    static void create(const std::string& path, const std::string& crs, std::span<const LayerStyle> styles = {});
    /// Throws BadInput when the file is missing or has no ledger.
    explicit LedgerGpkg(const std::string& path);

    std::vector<ledger::StoredEntry> entries_after(ledger::EntryNumber number) const override;
    std::unique_ptr<ledger::StoreSession> begin() override;
    std::unique_ptr<ledger::JointSession> begin_with(ledger::EntryStore& second) override;
    std::vector<std::string> faults() const override;

    /// "EPSG:25833"
    std::string crs() const;

  private:
    class Session;
    class Attached;
    class Joint;
    std::vector<ledger::StoredEntry> read_after(ledger::EntryNumber number) const;
    void append(std::span<const ledger::Entry> entries);
    std::optional<Footprint> kept(const ledger::FootprintId& id) const override;
    std::vector<ledger::FootprintId> kept_touching(const Box& box) const override;
    void keep(const Footprint& footprint) override;

    /// While a book is attached to another's connection, it is read and written through that one.
    struct Place {
        SqliteFile* file = nullptr;
        std::string schema;
    };

    SqliteFile m_file;
    Place m_place{&m_file, "main."};
    int m_srs_id = 0;
};

} // namespace areal::source
