// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/verify.h"

#include "ledger/claim_moves.h"
#include "ledger/gate.h"
#include "ledger/kind.h"

namespace areal::ledger {
namespace {

class Verifier {
  public:
    Verifier(const Digest& digest, ClaimCheck* claims) : m_digest(digest), m_claims(claims) {}

    /// What is wrong with the next entry, or nothing.
    std::string take(const StoredEntry& stored) {
        const Entry& entry = stored.entry;
        if (!stored.fault.empty())
            return stored.fault;
        if (entry.hash != chained_hash(m_digest, m_head, entry))
            return "Its hash does not follow from what it says and from the entry before it.";
        if (const auto refusal = Gate(m_books, m_claims).check(entry))
            return refusal->sentence.english();
        if (entry.kind == EntryKind::close && entry.snapshot_hash != m_digest(entry.snapshot))
            return "The hash of its snapshot is not that of the snapshot.";
        if (m_claims && !entry.footprint.empty())
            if (const std::string fault = m_claims->fault(entry.footprint); !fault.empty())
                return fault;
        m_books.apply(entry);
        if (std::string fault = balance_fault(); !fault.empty()) {
            m_books.undo();
            return fault;
        }
        m_head = entry.hash;
        if (m_claims)
            carry_out(*m_claims, claim_moves(m_books, entry));
        return {};
    }

    const Books& books() const { return m_books; }
    const std::string& head() const { return m_head; }
    bool has_head(const std::string& head) const {
        for (const Entry& entry : m_books.entries())
            if (entry.hash == head)
                return true;
        return false;
    }

  private:
    std::string balance_fault() const {
        AreaMm2 sums_mm2[book_count] = {};
        for (const Effect& effect : m_books.effects(EntryNumber(m_books.size())))
            sums_mm2[std::size_t(effect.book)] += effect.change_mm2;
        for (const AreaMm2 sum_mm2 : sums_mm2)
            if (sum_mm2 != 0)
                return "What it takes from accounts and what it gives do not balance.";
        return {};
    }

    const Digest& m_digest;
    ClaimCheck* m_claims;
    Books m_books;
    std::string m_head = chain_root();
};

void sum_up(const Books& books, VerifyResult& result) {
    for (std::size_t i = 0; i < book_count; ++i)
        for (const auto& [account, area_mm2] : books.balances(Book(i))) {
            result.residual_mm2 += area_mm2;
            if (Book(i) == Book::physical && account.root() != AccountRoot::outside)
                result.municipality_mm2 += area_mm2;
        }
    std::size_t unplaced = 0;
    for (const Entry& entry : books.entries())
        unplaced += (changes_ground(entry.kind) || reserves_ground(entry.kind)) && entry.footprint.empty();
    if (unplaced > 0)
        result.remarks.push_back(std::to_string(unplaced) +
                                 " entries have no ground on the map; nobody can see whether others claim it.");
}

} // namespace

VerifyResult verify(const EntryStore& store, const Digest& digest, ClaimCheck* claims, const std::string& known_head) {
    VerifyResult result;
    const std::vector<StoredEntry> stored = store.entries_after(0);
    result.entries = stored.size();
    Verifier verifier(digest, claims);
    for (const StoredEntry& next : stored) {
        const std::string wrong = verifier.take(next);
        if (wrong.empty())
            continue;
        result.first_wrong = EntryNumber(verifier.books().size()) + 1;
        result.sentence = "Entry " + std::to_string(result.first_wrong) + " is wrong. " + wrong;
        break;
    }
    result.head = verifier.head();
    sum_up(verifier.books(), result);
    if (result.sound())
        for (const std::string& fault : store.faults()) {
            result.sentence = fault;
            break;
        }
    if (result.sound() && !known_head.empty() && !verifier.has_head(known_head))
        result.sentence = "No entry has the hash " + known_head +
                          ". Entries were cut off, or the book was written anew, since that hash was printed.";
    return result;
}

} // namespace areal::ledger
