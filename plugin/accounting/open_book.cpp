// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/open_book.h"

#include "accounting/book_styles.h"
#include "base/failure.h"
#include "ledger/journal.h"
#include "ledger/memory_store.h"
#include "source/footprint_wkt.h"
#include "source/ledger_gpkg.h"
#include "source/ledger_postgres.h"
#include "source/sha256.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace areal::accounting {
namespace {

using ledger::Entry;

constexpr std::string_view footprint_title = "\n# Footprints 1\n";

class MemoryBook : public ledger::MemoryStore, public source::MemoryFootprints {};

template <typename Store>
BookStore owned(std::unique_ptr<Store> store) {
    Store* both = store.get();
    return {std::move(store), both, both};
}

/// Takes away what did not become a book.
void abandon(const std::string& name) {
    if (source::is_postgres_name(name)) {
        source::LedgerPostgres::abandon(name);
        return;
    }
    std::error_code ignored;
    std::filesystem::remove(name, ignored);
}

void take_ground(Entry& entry, source::FootprintStore& footprints) {
    const bool is_wkt = entry.footprint.starts_with("POLYGON") || entry.footprint.starts_with("MULTIPOLYGON");
    if (!is_wkt)
        return;
    const source::Footprint ground = source::make_footprint(source::shape_from_wkt(entry.footprint));
    footprints.add(ground);
    entry.footprint = ground.id;
    if (entry.area_mm2 == 0)
        entry.area_mm2 = ground.area_mm2;
}

std::string footprint_lines(const ledger::Books& books, const source::FootprintStore& footprints) {
    std::set<ledger::FootprintId> ids;
    for (const Entry& entry : books.entries())
        if (!entry.footprint.empty())
            ids.insert(entry.footprint);
    std::string text;
    for (const ledger::FootprintId& id : ids)
        if (const auto footprint = footprints.find(id))
            text += id + " " + source::to_wkt(footprint->shape) + "\n";
    return text;
}

void read_footprint_lines(std::string_view text, source::FootprintStore& footprints) {
    while (!text.empty()) {
        const std::string line(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::size_t blank = line.find(' ');
        if (blank == std::string::npos)
            throw BadInput("The journal has a footprint without ground: \"{1}\".", {line.substr(0, 60)});
        const source::Footprint ground = source::make_footprint(source::shape_from_wkt(line.substr(blank + 1)));
        if (ground.id != line.substr(0, blank))
            throw BadInput("The ground of footprint {1} was changed after it was exported.", {line.substr(0, blank)});
        footprints.add(ground);
    }
}

/// A store that did not become a book is taken away again.
template <typename Fill>
std::unique_ptr<OpenBook> made(const std::string& name, const std::string& crs, Clock clock, Fill fill) {
    BookStore store = create_store(name, crs);
    try {
        auto book = std::make_unique<OpenBook>(std::move(store), std::move(clock));
        fill(*book);
        return book;
    } catch (...) {
        store = {};
        abandon(name);
        throw;
    }
}

std::string crs_of(const std::vector<Entry>& entries) {
    if (entries.empty() || entries.front().kind != ledger::EntryKind::baseline || entries.front().crs.empty())
        throw BadInput("A book begins with an entry of kind baseline that names its crs.");
    return entries.front().crs;
}

std::vector<Entry> entries_of(const std::string& journal) {
    std::vector<Entry> entries;
    for (ledger::JournalBlock& block : ledger::read_journal(journal))
        entries.push_back(std::move(block.entry));
    return entries;
}

ledger::VerifyResult verified_store(const BookStore& store, const std::string& known_head) {
    PolygonClaims claims(*store.footprints);
    return ledger::verify(*store.entries, source::sha256, &claims, known_head);
}

} // namespace

BookStore memory_store() {
    return owned(std::make_unique<MemoryBook>());
}

BookStore open_store(const std::string& name) {
    if (source::is_postgres_name(name))
        return owned(std::make_unique<source::LedgerPostgres>(name));
    return owned(std::make_unique<source::LedgerGpkg>(name));
}

BookStore create_store(const std::string& name, const std::string& crs) {
    if (source::is_postgres_name(name))
        source::LedgerPostgres::create(name, crs, book_styles());
    else
        source::LedgerGpkg::create(name, crs, book_styles());
    return open_store(name);
}

OpenBook::OpenBook(BookStore store, Clock clock)
    : m_store(std::move(store)), m_clock(std::move(clock)), m_claims(*m_store.footprints),
      m_ledger(ledger::LedgerDoors{*m_store.entries, source::sha256, m_clock, &m_claims}) {}

std::vector<Entry> OpenBook::post_journal(const std::string& journal) {
    std::vector<Entry> drafts = entries_of(journal);
    for (Entry& draft : drafts)
        take_ground(draft, *m_store.footprints);
    return m_ledger.post(drafts);
}

std::string OpenBook::exported() const {
    std::string text = ledger::write_journal(books().entries());
    const std::string ground = footprint_lines(books(), *m_store.footprints);
    return ground.empty() ? text : text + std::string(footprint_title) + ground;
}

void OpenBook::import(const std::string& text) {
    const std::size_t ground = text.find(footprint_title);
    const std::string journal = text.substr(0, ground);
    if (ground != std::string::npos)
        read_footprint_lines(std::string_view(text).substr(ground + footprint_title.size()), *m_store.footprints);
    m_ledger.adopt(ledger::read_exact_journal(journal));
}

std::unique_ptr<OpenBook> init_book(const std::string& name, const std::string& journal, Clock clock) {
    return made(name, crs_of(entries_of(journal)), std::move(clock),
                [&](OpenBook& book) { book.post_journal(journal); });
}

std::unique_ptr<OpenBook> init_book(const std::string& name, const std::vector<Entry>& drafts, Clock clock) {
    return made(name, crs_of(drafts), std::move(clock), [&](OpenBook& book) { book.ledger().post(drafts); });
}

std::unique_ptr<OpenBook> import_book(const std::string& name, const std::string& text, Clock clock) {
    const std::vector<Entry> entries = ledger::read_exact_journal(text.substr(0, text.find(footprint_title)));
    return made(name, crs_of(entries), std::move(clock), [&](OpenBook& book) { book.import(text); });
}

ledger::VerifyResult OpenBook::verified() const {
    return verified_store(m_store, {});
}

ledger::VerifyResult verify_book(const std::string& name, const std::string& known_head) {
    return verified_store(open_store(name), known_head);
}

} // namespace areal::accounting
