// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/ledger.h"

#include "ledger/complete.h"
#include "ledger/gate.h"
#include "ledger/snapshot.h"

#include <utility>

namespace areal::ledger {
namespace {

constexpr int most_attempts = 20; // when others write at the same time

template <typename Write>
auto until_not_overtaken(Write write) {
    for (int attempt = 1; attempt < most_attempts; ++attempt)
        try {
            return write();
        } catch (const Overtaken&) {
            // look again
        }
    return write();
}

} // namespace

/// Entries that the books hold already and the store perhaps will: given up unless they were let in for good.
class Ledger::Batch {
  public:
    Batch(Ledger& ledger, OpenPages& pages) : m_ledger(ledger), m_pages(pages) {
        ledger.take_up(pages.entries_after(EntryNumber(ledger.m_books.size())));
        ledger.m_moves.clear();
        m_before = ledger.m_books.size();
    }
    ~Batch() {
        if (m_open)
            m_ledger.give_up(m_before);
    }
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    void write(const Drafts& drafts) {
        Books& books = m_ledger.m_books;
        for (const Entry& draft : drafts(books)) {
            Entry entry = completed(books, draft, m_ledger.m_doors.clock());
            if (auto refusal = Gate(books, m_ledger.m_doors.claims).check(entry))
                throw Refused(*std::move(refusal));
            entry.hash = chained_hash(m_ledger.m_doors.digest, m_ledger.head(), entry);
            m_ledger.take_in(entry);
            m_written.push_back(std::move(entry));
        }
        m_pages.append(m_written);
    }
    std::vector<Entry> let_in() {
        m_open = false;
        return std::move(m_written);
    }

  private:
    Ledger& m_ledger;
    OpenPages& m_pages;
    std::size_t m_before = 0;
    bool m_open = true;
    std::vector<Entry> m_written;
};

Ledger::Ledger(LedgerDoors doors) : m_doors(std::move(doors)) {
    refresh();
}

const std::string& Ledger::head() const {
    return m_books.size() == 0 ? chain_root() : m_books.entries().back().hash;
}

void Ledger::refresh() {
    take_up(m_doors.store.entries_after(EntryNumber(m_books.size())));
}

/// What is stored went through the gate when it was written; here only the chain is followed.
void Ledger::take_up(const std::vector<StoredEntry>& stored) {
    for (const StoredEntry& next : stored) {
        const bool in_order = next.entry.number == EntryNumber(m_books.size()) + 1;
        if (!next.fault.empty() || !in_order || next.entry.hash != chained_hash(m_doors.digest, head(), next.entry))
            throw BrokenMachinery("The book was changed outside the program at entry {1}. Run \"ledger "
                                  "verify\" and take the file back from a copy.",
                                  {std::to_string(m_books.size() + 1)});
        take_in(next.entry);
    }
}

void Ledger::take_in(const Entry& entry) {
    m_books.apply(entry);
    m_moves.emplace_back();
    if (!m_doors.claims)
        return;
    m_moves.back() = claim_moves(m_books, entry);
    carry_out(*m_doors.claims, m_moves.back());
}

void Ledger::give_up(std::size_t size) {
    while (m_books.size() > size) {
        m_books.undo();
        if (m_doors.claims)
            take_back(*m_doors.claims, m_books, m_moves.back());
        m_moves.pop_back();
    }
}

std::vector<Entry> Ledger::write_once(const Drafts& drafts) {
    const std::unique_ptr<StoreSession> session = m_doors.store.begin();
    Batch batch(*this, *session);
    batch.write(drafts);
    session->commit();
    return batch.let_in();
}

Ledger::Both Ledger::write_both_once(const Drafts& drafts, Ledger& other, const Drafts& others) {
    const std::unique_ptr<JointSession> session = m_doors.store.begin_with(other.m_doors.store);
    Batch here(*this, session->first()), there(other, session->second());
    here.write(drafts);
    there.write(others);
    session->commit();
    return {here.let_in(), there.let_in()};
}

std::vector<Entry> Ledger::post_made(const Drafts& drafts) {
    return until_not_overtaken([&] { return write_once(drafts); });
}

Ledger::Both Ledger::post_in_both(const Drafts& drafts, Ledger& other, const Drafts& others) {
    return until_not_overtaken([&] { return write_both_once(drafts, other, others); });
}

std::vector<Entry> Ledger::post(std::span<const Entry> drafts) {
    return post_made([drafts](const Books&) { return std::vector<Entry>(drafts.begin(), drafts.end()); });
}

Entry Ledger::post(const Entry& draft) {
    return post(std::span(&draft, 1)).front();
}

Entry Ledger::close(int year, const std::string& author) {
    if (year < 1 || year > 9999)
        throw Refused({RefusalKind::form, {"There is no year {1} to close.", {std::to_string(year)}}});
    return post_made([&](const Books& books) {
               Entry draft;
               draft.kind = EntryKind::close;
               draft.effective = Date::last_of_year(year);
               draft.year = year;
               draft.snapshot = snapshot_text(books, year);
               draft.snapshot_hash = m_doors.digest(draft.snapshot);
               draft.author = author;
               return std::vector{draft};
           })
        .front();
}

void Ledger::adopt(std::span<const Entry> entries) {
    const std::unique_ptr<StoreSession> session = m_doors.store.begin();
    take_up(session->entries_after(EntryNumber(m_books.size())));
    if (m_books.size() != 0)
        throw BadInput("The book has entries already; a journal is imported into an empty one.");
    try {
        for (const Entry& entry : entries) {
            if (auto refusal = Gate(m_books, m_doors.claims).check(entry))
                throw Refused(*std::move(refusal));
            if (entry.hash != chained_hash(m_doors.digest, head(), entry))
                throw BadInput("The hash of entry {1} in the journal does not follow from what is above it.",
                               {describe(entry)});
            take_in(entry);
        }
        session->append(entries);
        session->commit();
    } catch (...) {
        give_up(0);
        throw;
    }
}

} // namespace areal::ledger
