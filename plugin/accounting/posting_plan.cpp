// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/posting_plan.h"

#include "accounting/held_ground.h"
#include "accounting/posting_ground.h"
#include "base/failure.h"
#include "ledger/gate.h"
#include "ledger/reserve.h"

#include <array>

namespace areal::accounting {
namespace {

using ledger::Entry;
using ledger::EntryKind;
using ledger::EntryNumber;

constexpr std::size_t pieces_place = 0;

/// The account's own areas count, not those of the polygons it was drawn with: what they differ by (less than
/// 1e-4 m2 a piece) goes to the largest row of the piece.
void take_areas_of(const PlanPieces& plan, AreaKind area_kind, shape::OverlayTable& table) {
    std::vector<ExactArea> missing;
    for (const PlanPiece& piece : plan.pieces)
        missing.push_back(piece.area);
    std::vector<shape::OverlayRow*> largest(plan.pieces.size(), nullptr);
    const auto area = [area_kind](shape::OverlayRow& row) -> ExactArea& {
        return area_kind == AreaKind::plan ? row.plan_area : row.true_area;
    };
    for (shape::OverlayRow& row : table.rows) {
        const shape::StackId stack = row.stacks[pieces_place];
        if (stack == shape::no_polygon)
            continue;
        if (table.stacks[pieces_place].is_overlap(stack)) { // pieces do not overlap but by rounding
            area(row) = ExactArea();
            continue;
        }
        missing[stack - 1] -= area(row);
        shape::OverlayRow*& best = largest[stack - 1];
        if (best == nullptr || area(*best) < area(row))
            best = &row;
    }
    for (std::size_t i = 0; i < missing.size(); ++i)
        if (largest[i] != nullptr)
            area(*largest[i]) += missing[i];
}

Entry begun(EntryKind kind, const PostingTerms& terms) {
    Entry entry;
    entry.kind = kind;
    entry.effective = terms.effective;
    entry.author = terms.author;
    entry.case_ref = terms.case_ref;
    entry.evidence = terms.evidence;
    return entry;
}

class Adoption {
  public:
    Adoption(const OpenBook& book, const AdoptedPlan& plan, const PostingTerms& terms)
        : m_books(book.books()), m_plan(plan), m_terms(terms), m_pieces(polygons_of(plan.pieces)),
          m_reserve(held_ground(m_books, book.footprints(), ledger::ClaimLayer::reserve)),
          m_ground(held_ground(m_books, book.footprints(), ledger::ClaimLayer::ground)) {}

    Posting run() {
        const Layers layers{&m_pieces, &m_reserve.table, &m_ground.table};
        const AreaKind kind = m_plan.pieces.area_kind;
        m_table = cut(layers, shape::Crs::from_definition(m_books.entry(1).crs), {kind, 0, nullptr});
        take_areas_of(m_plan.pieces, kind, m_table);
        PostingGround sorted({layers, m_table, kind}, m_books);
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            sort(row, sorted);
        Posting posting = sorted.finish();
        posting.findings.add(m_findings);
        return posting;
    }

  private:
    static constexpr std::size_t reserve_place = pieces_place + 1, ground_place = reserve_place + 1;

    void sort(std::size_t row, PostingGround& sorted);
    void sort_taken(std::size_t row, const PlanPiece& piece, const ledger::AccountPath& is, EntryNumber reserve,
                    PostingGround& sorted);
    Proposal pledge(const PlanPiece& piece, const ledger::AccountPath& from) const;
    Proposal planvask(const PlanPiece& piece, EntryNumber pledge) const;

    const ledger::Books& m_books;
    const AdoptedPlan& m_plan;
    const PostingTerms& m_terms;
    source::PolygonTable m_pieces;
    HeldGround m_reserve, m_ground;
    shape::OverlayTable m_table;
    Findings m_findings;
};

void Adoption::sort(std::size_t row, PostingGround& sorted) {
    const auto& stacks = m_table.rows[row].stacks;
    if (stacks[pieces_place] == shape::no_polygon)
        return; // the book's ground outside the plan
    const std::size_t first = m_table.stacks[pieces_place].features(stacks[pieces_place]).front();
    const PlanPiece& piece = m_plan.pieces.pieces[first];
    const EntryNumber owner = m_ground.owner(m_table.stacks[ground_place], stacks[ground_place]);
    const ledger::AccountPath& is = owner == 0 ? piece.account : m_books.entry(owner).to;
    const EntryNumber reserve = m_reserve.owner(m_table.stacks[reserve_place], stacks[reserve_place]);
    const bool is_pledged = reserve != 0 && m_books.entry(reserve).kind == EntryKind::pledge;
    if (piece.develops)
        sort_taken(row, piece, is, reserve, sorted);
    else if (is_pledged && piece.builds && is.root() != ledger::AccountRoot::built)
        sorted.leave(
            row,
            {"The plan calls it built, and entry {1} has it set aside: it is lost when a map or an entry shows "
             "it.",
             {describe(m_books.entry(reserve))}},
            is.text(), m_books.entry(reserve).to.text());
    else if (is_pledged && is.root() != ledger::AccountRoot::built)
        sorted.give(row, "1 " + std::to_string(1'000'000'000 + reserve), planvask(piece, reserve));
    else if (piece.is_built || is.root() == ledger::AccountRoot::built)
        sorted.leave(row, "Built already: building more here takes no nature.", is.text());
    else
        sorted.leave(row, "The plan keeps the ground as it is.", is.text());
}

void Adoption::sort_taken(std::size_t row, const PlanPiece& piece, const ledger::AccountPath& is, EntryNumber reserve,
                          PostingGround& sorted) {
    if (is.root() == ledger::AccountRoot::built)
        return sorted.leave(row, "Built already: building more here takes no nature.", is.text());
    const EntryKind holder = reserve == 0 ? EntryKind::count_ : m_books.entry(reserve).kind;
    if (holder == EntryKind::pledge)
        return sorted.leave(
            row, {"Set aside already by entry {1}: it stays with that pledge.", {describe(m_books.entry(reserve))}},
            is.text(), piece.becomes.text());
    if (holder == EntryKind::measure) {
        const Sentence reason{"Entry {1} promises to restore this ground, and the plan takes it. Reverse the promise, "
                              "or change the plan.",
                              {describe(m_books.entry(reserve))}};
        const ExactArea area = area_of(m_table.rows[row], m_plan.pieces.area_kind);
        m_findings.add({FindingKind::note, piece.plan_id, piece.plan_feature, reason, area, m_table.rows[row].place});
        return sorted.leave(row, reason, is.text(), piece.becomes.text());
    }
    const std::string key = "2 " + piece.plan_id + " " + std::to_string(1'000'000'000 + piece.plan_feature) + " " +
                            is.text() + " " + piece.becomes.text();
    sorted.give(row, key, pledge(piece, is));
}

Proposal Adoption::pledge(const PlanPiece& piece, const ledger::AccountPath& from) const {
    Proposal proposal;
    proposal.draft = begun(EntryKind::pledge, m_terms);
    proposal.draft.from = from;
    proposal.draft.to = piece.becomes;
    proposal.draft.plan = piece.plan_id;
    proposal.draft.until = m_plan.until;
    proposal.draft.rules = m_plan.pieces.rules;
    proposal.draft.text = piece.area_name.empty() ? piece.purpose_code + " " + piece.purpose
                                                  : piece.area_name + ", " + piece.purpose_code + " " + piece.purpose;
    if (proposal.draft.evidence.empty())
        proposal.draft.evidence = m_plan.pieces.evidence;
    proposal.reason = {"{1} sets the ground aside for building, and it is not built yet.", {proposal.draft.text}};
    return proposal;
}

Proposal Adoption::planvask(const PlanPiece& piece, EntryNumber pledge) const {
    Proposal proposal;
    proposal.draft = begun(EntryKind::planvask, m_terms);
    proposal.draft.refers = pledge;
    proposal.draft.from = m_books.entry(pledge).from;
    proposal.draft.to = m_books.entry(pledge).to;
    proposal.draft.plan = m_books.entry(pledge).plan;
    proposal.reason = {"Plan {1} keeps ground that entry {2} had set aside: planned loss avoided, not restoration.",
                       {piece.plan_id, describe(m_books.entry(pledge))}};
    return proposal;
}

} // namespace

PostingTerms terms_of_decision(PostingTerms terms, bool day_was_asked_for, const Account& account) {
    const auto said = [&](const char* text) {
        const auto found = account.texts.find(text);
        return found == account.texts.end() ? std::string() : found->second;
    };
    if (terms.case_ref.empty())
        terms.case_ref = said("decision_case");
    const std::string date = said("decision_date");
    if (day_was_asked_for || date.empty())
        return terms;
    const auto day = Date::parse(date);
    if (!day)
        throw BadInput("{1} is not a day; write it as 2026-03-01.", {date});
    terms.effective = *day;
    return terms;
}

Posting adopt_plan(const OpenBook& book, const AdoptedPlan& plan, const PostingTerms& terms) {
    require_same_measure(book.books(), plan.pieces.crs, plan.pieces.area_kind);
    return Adoption(book, plan, terms).run();
}

namespace {

/// The rest of a pledge goes to the de-planned book; what was built of it stays where it is.
void take_back_rest(const ledger::Books& books, const ledger::PledgeState& state, EntryKind kind,
                    const PostingTerms& terms, Posting& posting) {
    const Entry& pledge = books.entry(state.entry);
    posting.whole_mm2 += state.pending_mm2 + state.realised_mm2;
    if (state.realised_mm2 > 0)
        posting.left_alone.push_back(
            {{"Built already from entry {1}: a plan taken back brings no nature back.", {describe(pledge)}},
             pledge.from.text(),
             pledge.to.text(),
             state.realised_mm2});
    if (state.pending_mm2 == 0)
        return;
    Proposal proposal;
    proposal.draft = begun(kind, terms);
    proposal.draft.refers = state.entry;
    proposal.draft.from = pledge.from;
    proposal.draft.to = pledge.to;
    proposal.draft.plan = pledge.plan;
    proposal.draft.area_mm2 = state.pending_mm2;
    proposal.reason = kind == EntryKind::lapse
                          ? Sentence("The pledge of entry {1} ran until {2} and is not built.",
                                     {describe(pledge), *pledge.until})
                          : Sentence("The plan is repealed: what is left of entry {1} is not built. Planned loss "
                                     "avoided, not restoration.",
                                     {describe(pledge)});
    posting.proposals.push_back(std::move(proposal));
}

} // namespace

Posting repeal_plan(const OpenBook& book, const std::string& plan_id, const PostingTerms& terms) {
    Posting posting;
    posting.made_from = book.books().size();
    bool is_known = false;
    for (const ledger::PledgeState& state : ledger::pledges(book.books(), ledger::end_of_time)) {
        if (book.books().entry(state.entry).plan != plan_id)
            continue;
        is_known = true;
        take_back_rest(book.books(), state, EntryKind::planvask, terms, posting);
    }
    if (!is_known)
        throw BadInput("The book has no pledge of plan \"{1}\".", {plan_id});
    return posting;
}

Posting lapse_pledges(const OpenBook& book, const PostingTerms& terms) {
    Posting posting;
    posting.made_from = book.books().size();
    for (const ledger::PledgeState& state : ledger::pledges(book.books(), terms.effective))
        if (state.is_overdue)
            take_back_rest(book.books(), state, EntryKind::lapse, terms, posting);
    return posting;
}

} // namespace areal::accounting
