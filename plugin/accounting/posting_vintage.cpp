// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/posting_vintage.h"

#include "accounting/case_layer.h"
#include "accounting/ground.h"
#include "accounting/held_ground.h"
#include "accounting/overlap_findings.h"
#include "accounting/posting_ground.h"
#include "accounting/vintage_rules.h"
#include "ledger/gate.h"

#include <algorithm>
#include <cmath>

namespace areal::accounting {
namespace {

using ledger::AccountPath;
using ledger::Entry;
using ledger::EntryKind;
using ledger::EntryNumber;

AccountPath path(const std::string& account) {
    return AccountPath::parse(account).value_or(AccountPath::of("unknown"));
}

bool same_place(const source::Footprint& a, const source::Footprint& b) {
    constexpr double line_width_m = 0.01;
    const auto near = [](double x, double y) { return std::abs(x - y) <= line_width_m; };
    return std::abs(a.area_mm2 - b.area_mm2) <= ledger::claim_tolerance_mm2 && near(a.box.min_x, b.box.min_x) &&
           near(a.box.min_y, b.box.min_y) && near(a.box.max_x, b.box.max_x) && near(a.box.max_y, b.box.max_y);
}

/// What is known of the ground of one row.
struct Change {
    AccountPath from, to;       // what the book has, what the new map shows
    EntryNumber owner = 0;      // the entry that made it what the book has
    EntryNumber reserve = 0;    // the pledge on it
    std::size_t case_index = 0; // 1 + index; 0: no case
    ChangePlace place = ChangePlace::open;
};

class VintageRun {
  public:
    VintageRun(const OpenBook& book, const NewVintage& vintage, const PostingTerms& terms, const Meanings& meanings)
        : m_books(book.books()), m_footprints(book.footprints()), m_terms(terms), m_meanings(meanings),
          m_rules(VintageRules::load(meanings.resources())), m_crs(shape::Crs::from_definition(m_books.entry(1).crs)),
          m_from(read_cover(vintage.from, "from", m_crs, meanings, vintage.progress)),
          m_to(read_cover(vintage.to, "to", m_crs, meanings, vintage.progress)),
          m_reserve(held_ground(m_books, m_footprints, ledger::ClaimLayer::reserve)),
          m_ground(held_ground(m_books, m_footprints, ledger::ClaimLayer::ground)) {
        m_layers = {&m_from.table, &m_to.table, &m_reserve.table, &m_ground.table};
        if (vintage.cases) {
            m_cases = read_cases(*vintage.cases, m_crs, meanings, vintage.progress);
            m_cases_place = m_layers.size();
            m_layers.push_back(&m_cases->table);
        }
        if (vintage.boundary) {
            m_boundary = source::read_polygons(*vintage.boundary->source, {m_crs, {}, {}, {}, vintage.progress});
            m_boundary_place = m_layers.size();
            m_layers.push_back(&*m_boundary);
        }
    }

    Posting run(const NewVintage& vintage);

  private:
    static constexpr std::size_t from_place = 0, to_place = 1, reserve_place = 2, ground_place = 3; // in m_layers

    void sort(std::size_t row, PostingGround& sorted);
    void sort_change(std::size_t row, const Change& change, PostingGround& sorted);
    Change change_of(const shape::OverlayRow& row, const AccountPath& was, const AccountPath& is) const;
    Proposal proposal(const Change& change, EntryKind kind) const;
    Sentence reason(const Change& change, EntryKind kind) const;
    Sentence reason_to_leave(const Change& change) const;
    std::string evidence() const;
    void leave_known_candidates(Posting& posting) const;
    void warn_of_another_base(Posting& posting) const;

    const ledger::Books& m_books;
    const source::FootprintStore& m_footprints;
    const PostingTerms& m_terms;
    const Meanings& m_meanings;
    VintageRules m_rules;
    shape::Crs m_crs;
    CoverLayer m_from, m_to;
    HeldGround m_reserve, m_ground;
    std::optional<CaseLayer> m_cases;
    std::optional<source::PolygonTable> m_boundary;
    std::size_t m_cases_place = 0, m_boundary_place = 0;
    Layers m_layers;
    shape::OverlayTable m_table;
    std::optional<CoverGround> m_was, m_is;
};

std::string VintageRun::evidence() const {
    std::string text = m_to.record.name;
    if (!m_to.record.data_date.empty())
        text += ", " + m_to.record.data_date;
    if (!m_to.record.sha256.empty())
        text += ", SHA-256 " + m_to.record.sha256;
    return text;
}

void VintageRun::sort(std::size_t index, PostingGround& sorted) {
    const shape::OverlayRow& row = m_table.rows[index];
    const bool is_outside = m_boundary && row.stacks[m_boundary_place] == shape::no_polygon;
    const bool is_mapped = row.stacks[from_place] != shape::no_polygon || row.stacks[to_place] != shape::no_polygon;
    if (is_outside || !is_mapped)
        return;
    if (row.stacks[to_place] == shape::no_polygon)
        return sorted.leave(index, "The new map has no land cover here: the book keeps what it has.");
    const AccountPath was = path(m_was->at(row.stacks[from_place]).account);
    const AccountPath is = path(m_is->at(row.stacks[to_place]).account);
    if (row.stacks[from_place] == shape::no_polygon)
        return sorted.leave(index, "Outside the older map: the book has never had it.", {}, is.text());
    if (was == is)
        return sorted.leave(index, "Not changed in the map.");
    sort_change(index, change_of(row, was, is), sorted);
}

Change VintageRun::change_of(const shape::OverlayRow& row, const AccountPath& was, const AccountPath& is) const {
    Change change{was, is, 0, 0, 0, ChangePlace::open};
    change.owner = m_ground.owner(m_table.stacks[ground_place], row.stacks[ground_place]);
    if (change.owner != 0)
        change.from = m_books.entry(change.owner).to;
    const EntryNumber reserve = m_reserve.owner(m_table.stacks[reserve_place], row.stacks[reserve_place]);
    if (reserve != 0 && m_books.entry(reserve).kind == EntryKind::pledge)
        change.reserve = reserve;
    // a case on ground that is promised for restoration contradicts the promise: a person decides
    const bool is_promised = reserve != 0 && m_books.entry(reserve).kind == EntryKind::measure;
    if (m_cases && !is_promised && row.stacks[m_cases_place] != shape::no_polygon)
        change.case_index = 1 + m_table.stacks[m_cases_place].features(row.stacks[m_cases_place]).front();
    if (change.owner != 0 && m_books.entry(change.owner).kind == EntryKind::temporary)
        change.place = ChangePlace::temporary;
    else if (change.reserve != 0)
        change.place = m_books.entry(change.reserve).from == change.from ? ChangePlace::pledge : ChangePlace::set_aside;
    else if (change.case_index != 0)
        change.place = ChangePlace::in_case;
    return change;
}

void VintageRun::sort_change(std::size_t row, const Change& change, PostingGround& sorted) {
    if (change.owner != 0 && change.to == change.from.type())
        return sorted.leave(
            row, {"Booked already by entry {1}: the map has caught up.", {describe(m_books.entry(change.owner))}},
            change.from.text(), change.to.text());
    const auto kind = m_rules.kind(change.from, change.to, change.place);
    if (!kind)
        return sorted.leave(row, reason_to_leave(change), change.from.text(), change.to.text());
    const std::string accounts = " " + change.from.text() + " " + change.to.text();
    if (*kind == EntryKind::candidate)
        return sorted.give(
            row, "4" + accounts, proposal(change, *kind),
            {m_rules.smallest_m2(),
             {"Each place is under {1} m²: within the accuracy of the map.", {std::int64_t(m_rules.smallest_m2())}}});
    if (*kind == EntryKind::remap)
        return sorted.give(row, "3" + accounts, proposal(change, *kind));
    const bool from_pledge = change.place == ChangePlace::pledge;
    const std::int64_t cause = from_pledge ? change.reserve : std::int64_t(change.case_index);
    sorted.give(row, (from_pledge ? "1 " : "2 ") + std::to_string(1'000'000'000 + cause) + accounts,
                proposal(change, *kind));
}

Proposal VintageRun::proposal(const Change& change, EntryKind kind) const {
    Proposal proposal;
    Entry& draft = proposal.draft;
    const Case* explained = change.place == ChangePlace::in_case ? &m_cases->cases[change.case_index - 1] : nullptr;
    const bool for_a_time = kind == EntryKind::loss && explained != nullptr && explained->until;
    draft.kind = for_a_time ? EntryKind::temporary : kind;
    draft.effective = m_terms.effective;
    draft.author = m_terms.author;
    draft.case_ref = m_terms.case_ref;
    draft.evidence = m_terms.evidence.empty() ? evidence() : m_terms.evidence;
    draft.from = change.from;
    draft.to = for_a_time ? AccountPath::of("built/temporary") : change.to;
    if (kind == EntryKind::loss && change.place == ChangePlace::pledge) {
        draft.refers = change.reserve;
        draft.plan = m_books.entry(change.reserve).plan;
    }
    if (kind == EntryKind::loss && explained != nullptr) {
        draft.cause = explained->cause;
        draft.case_ref = explained->case_ref.empty() ? draft.case_ref : explained->case_ref;
        draft.until = explained->until;
    }
    proposal.reason = reason(change, draft.kind);
    return proposal;
}

Sentence VintageRun::reason(const Change& change, EntryKind kind) const {
    switch (kind) {
    case EntryKind::loss:
        if (change.place == ChangePlace::pledge)
            return {"Built on ground that entry {1} had set aside.", {describe(m_books.entry(change.reserve))}};
        return {"Outside any plan; the case says: {1}.", {m_cases->cases[change.case_index - 1].cause}};
    case EntryKind::temporary:
        return {"Taken for a time, until {1}; the case says: {2}.",
                {*m_cases->cases[change.case_index - 1].until, m_cases->cases[change.case_index - 1].cause}};
    case EntryKind::remap:
        return {"The new map draws {1} as {2}: neither lost nor restored.", {ledger::called(change.from), ledger::called(change.to)}};
    default:
        return {"The map shows {2} where the book has {1}, and no plan or case explains it. A person confirms or "
                "rejects it.",
                {ledger::called(change.from), ledger::called(change.to)}};
    }
}

Sentence VintageRun::reason_to_leave(const Change& change) const {
    if (change.place == ChangePlace::temporary)
        return {"Taken for a time by entry {1}, which is closed by an entry only (returned).",
                {describe(m_books.entry(change.owner))}};
    if (change.reserve != 0)
        return {"Set aside as {2} by entry {1}: that stands until it is built, whatever the map calls the ground.",
                {describe(m_books.entry(change.reserve)), ledger::called(m_books.entry(change.reserve).from)}};
    return "The new map does not know what is here: the book keeps what it has.";
}

/// A change that waits already, or that a person has answered, is not asked about again. What was booked since
/// may give the same place other vertices, so it is known by what it covers.
void VintageRun::leave_known_candidates(Posting& posting) const {
    std::vector<std::pair<EntryNumber, source::Footprint>> known;
    for (const Entry& entry : m_books.entries())
        if (entry.kind == EntryKind::candidate && m_books.is_live(entry.number))
            if (auto footprint = m_footprints.find(entry.footprint))
                known.emplace_back(entry.number, *std::move(footprint));
    std::erase_if(posting.proposals, [&](const Proposal& proposal) {
        if (proposal.draft.kind != EntryKind::candidate)
            return false;
        const auto found = std::find_if(known.begin(), known.end(), [&](const auto& asked) {
            const Entry& entry = m_books.entry(asked.first);
            return entry.from == proposal.draft.from && entry.to == proposal.draft.to &&
                   same_place(asked.second, *proposal.ground);
        });
        if (found == known.end())
            return false;
        posting.left_alone.push_back({{"Asked about already by entry {1}.", {describe(m_books.entry(found->first))}},
                                      proposal.draft.from.text(),
                                      proposal.draft.to.text(),
                                      proposal.draft.area_mm2});
        return true;
    });
}

/// The older map should be one the book rests on; another one would book its differences as changes.
void VintageRun::warn_of_another_base(Posting& posting) const {
    const std::string& digest = m_from.record.sha256;
    if (digest.empty())
        return;
    for (const Entry& entry : m_books.entries())
        if (entry.evidence.find(digest) != std::string::npos)
            return;
    posting.findings.add({FindingKind::note,
                          m_from.record.name,
                          std::nullopt,
                          {"No entry of the book rests on {1}. If it is not the map the book was opened with, its own "
                           "differences show as changes.",
                           {m_from.record.name}},
                          {},
                          {}});
}

Posting VintageRun::run(const NewVintage& vintage) {
    const AreaKind kind = area_kind_of(m_books);
    m_table = cut(m_layers, m_crs, {kind, vintage.threads, vintage.progress});
    m_was.emplace(m_from, m_table.stacks[from_place], m_meanings);
    m_is.emplace(m_to, m_table.stacks[to_place], m_meanings);
    PostingGround sorted({m_layers, m_table, kind}, m_books);
    for (std::size_t row = 0; row < m_table.rows.size(); ++row)
        sort(row, sorted);
    Posting posting = sorted.finish();
    leave_known_candidates(posting);
    for (const CoverLayer* cover : {&m_from, &m_to})
        posting.findings.add(cover->table.findings);
    Findings overlaps;
    find_overlaps(m_table, to_place, m_to.table, overlaps);
    for (const Finding& overlap : overlaps.list())
        if (overlap.area.mm2() >= dust_mm2)
            posting.findings.add(overlap);
    warn_of_another_base(posting);
    return posting;
}

} // namespace

Posting take_up_vintage(const OpenBook& book, const NewVintage& vintage, const PostingTerms& terms,
                        const Meanings& meanings) {
    baseline_of(book.books());
    return VintageRun(book, vintage, terms, meanings).run(vintage);
}

} // namespace areal::accounting
