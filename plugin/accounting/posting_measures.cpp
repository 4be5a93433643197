// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/posting_measures.h"

#include "accounting/cover_layer.h"
#include "accounting/ground.h"
#include "accounting/held_ground.h"
#include "accounting/measure_factors.h"
#include "accounting/measure_report.h"
#include "accounting/posting_ground.h"
#include "ledger/gate.h"

namespace areal::accounting {
namespace {

using ledger::AccountPath;
using ledger::Entry;
using ledger::EntryKind;
using ledger::EntryNumber;
using ledger::Status;

class MeasureRun {
  public:
    MeasureRun(const OpenBook& book, const MeasureReport& report, const PostingTerms& terms, const Meanings& meanings)
        : m_books(book.books()), m_footprints(book.footprints()), m_report(report), m_terms(terms),
          m_meanings(meanings), m_kind(area_kind_of(m_books)), m_crs(shape::Crs::from_definition(m_books.entry(1).crs)),
          m_cover(read_cover(report.cover, "cover", m_crs, meanings, report.progress)),
          m_measures(read_measures(report.measures, m_crs, meanings.codes().list(m_cover.record.code_list), meanings,
                                   report.progress)),
          m_ground(held_ground(m_books, m_footprints, ledger::ClaimLayer::ground)), m_layers{&m_measures.table,
                                                                                             &m_cover.table,
                                                                                             &m_ground.table} {}

    Posting run();

  private:
    static constexpr std::size_t measures_place = 0, cover_place = 1, ground_place = 2; // in m_layers

    void take_up(std::size_t index);
    void promise(const ReportedMeasure& one, Status status, AreaMm2 area_mm2);
    void restore(std::size_t index, const ReportedMeasure& one, EntryNumber promised, AreaMm2 area_mm2);
    void redraw(std::size_t index, const ReportedMeasure& one, Date effective);
    void move_on(const ReportedMeasure& one, EntryNumber entry, Status status);
    void leave(const ReportedMeasure& one, const Sentence& reason, AreaMm2 area_mm2);
    EntryNumber booked(EntryKind kind, const ReportedMeasure& one) const;
    Date booking_day(std::optional<Date> day, EntryNumber after) const;
    Entry draft(EntryKind kind, const ReportedMeasure& one, Date effective) const;

    const ledger::Books& m_books;
    const source::FootprintStore& m_footprints;
    const MeasureReport& m_report;
    const PostingTerms& m_terms;
    const Meanings& m_meanings;
    AreaKind m_kind;
    shape::Crs m_crs;
    CoverLayer m_cover;
    ReportedMeasures m_measures;
    HeldGround m_ground;
    Layers m_layers;
    shape::OverlayTable m_table;
    std::map<AccountPath, AreaMm2> m_moved_mm2; // by what is proposed so far
    Posting m_posting;
};

/// The live entry of this very ground.
EntryNumber MeasureRun::booked(EntryKind kind, const ReportedMeasure& one) const {
    for (const Entry& entry : m_books.entries())
        if (entry.kind == kind && entry.footprint == one.ground.id && m_books.is_live(entry.number) &&
            m_books.remaining(entry.number) > 0)
            return entry.number;
    return 0;
}

/// The day itself when the book is still open on it; else the day of the report.
Date MeasureRun::booking_day(std::optional<Date> day, EntryNumber after) const {
    const Date opened = m_books.entry(1).effective;
    if (!day || *day > m_terms.effective || *day < opened || day->year() <= m_books.closed_year())
        return m_terms.effective;
    return after == 0 ? *day : std::max(*day, m_books.entry(after).effective);
}

Entry MeasureRun::draft(EntryKind kind, const ReportedMeasure& one, Date effective) const {
    Entry entry;
    entry.kind = kind;
    entry.effective = effective;
    entry.author = m_terms.author;
    entry.case_ref = m_terms.case_ref;
    entry.evidence = !one.evidence.empty() ? one.evidence
                     : !m_terms.evidence.empty()
                         ? m_terms.evidence
                         : m_measures.record.name + ", feature " + std::to_string(one.feature) +
                               (m_measures.record.sha256.empty() ? "" : ", SHA-256 " + m_measures.record.sha256);
    if (kind != EntryKind::measure && kind != EntryKind::restored)
        return entry;
    entry.from = one.before;
    entry.to = one.after;
    entry.measure = one.measure;
    entry.until = one.target && *one.target >= effective ? one.target : std::nullopt;
    entry.obligation = one.obligation;
    entry.project = one.project;
    entry.developer = one.developer;
    entry.payer = one.payer;
    entry.performer = one.performer;
    set_factors(m_report.valuation, one, m_books, m_footprints, entry);
    return entry;
}

void MeasureRun::leave(const ReportedMeasure& one, const Sentence& reason, AreaMm2 area_mm2) {
    m_posting.left_alone.push_back({reason, one.before.text(), one.after.text(), area_mm2});
}

void MeasureRun::promise(const ReportedMeasure& one, Status status, AreaMm2 area_mm2) {
    const EntryNumber before = booked(EntryKind::measure, one);
    if (before != 0) {
        if (m_books.status(before) < status)
            move_on(one, before, status);
        return leave(one, {"Promised already by entry {1}.", {describe(m_books.entry(before))}}, area_mm2);
    }
    Proposal proposal{
        draft(EntryKind::measure, one, booking_day(status == Status::begun ? one.started : std::nullopt, 0)),
        one.ground,
        {"{1}: promised, not done. It counts when it is done as the rules ask.", {one.measure}}};
    proposal.draft.status = status;
    proposal.draft.area_mm2 = area_mm2;
    m_posting.proposals.push_back(std::move(proposal));
}

/// What the map calls otherwise than the measure does is re-mapped.
void MeasureRun::redraw(std::size_t index, const ReportedMeasure& one, Date effective) {
    PostingGround sorted({m_layers, m_table, m_kind}, m_books);
    CoverGround cover(m_cover, m_table.stacks[cover_place], m_meanings);
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        const auto& stacks = m_table.rows[row].stacks;
        if (stacks[measures_place] != shape::StackId(index + 1))
            continue;
        const EntryNumber owner = m_ground.owner(m_table.stacks[ground_place], stacks[ground_place]);
        const AccountPath is =
            owner != 0 ? m_books.entry(owner).to
                       : AccountPath::parse(cover.at(stacks[cover_place]).account).value_or(AccountPath::of("unknown"));
        if (is == one.before) {
            sorted.leave(row, "As the measure says.");
            continue;
        }
        Proposal proposal{draft(EntryKind::remap, one, effective),
                          std::nullopt,
                          {"The map calls the ground {1}, the measure found {2}: re-mapped before it is restored.",
                           {ledger::called(is), ledger::called(one.before)}}};
        proposal.draft.from = is;
        proposal.draft.to = one.before;
        sorted.give(row, is.text(), proposal);
    }
    for (Proposal& proposal : sorted.finish().proposals) {
        m_moved_mm2[proposal.draft.from] -= proposal.draft.area_mm2;
        m_moved_mm2[one.before] += proposal.draft.area_mm2;
        m_posting.proposals.push_back(std::move(proposal));
    }
}

void MeasureRun::restore(std::size_t index, const ReportedMeasure& one, EntryNumber promised, AreaMm2 area_mm2) {
    const Date effective = booking_day(one.finished, promised);
    redraw(index, one, effective);
    // what was less than a drawn line wide was not re-mapped, and is not restored either
    const AreaMm2 there_mm2 =
        m_books.lowest_balance(ledger::Book::physical, one.before, effective) + m_moved_mm2[one.before];
    if (area_mm2 > there_mm2 && area_mm2 - there_mm2 <= ledger::claim_tolerance_mm2) {
        m_posting.fitted_mm2 += area_mm2 - there_mm2;
        area_mm2 = there_mm2;
    }
    Proposal proposal{draft(EntryKind::restored, one, effective),
                      one.ground,
                      {"{1}: done. It counts from the status the rules ask for.", {one.measure}}};
    proposal.draft.status = Status::done;
    proposal.draft.refers = promised;
    proposal.draft.area_mm2 = area_mm2;
    m_moved_mm2[one.before] -= area_mm2;
    m_posting.proposals.push_back(std::move(proposal));
    if (one.status_on(m_terms.effective) == Status::verified)
        move_on(one, EntryNumber(m_books.size() + m_posting.proposals.size()), Status::verified);
}

void MeasureRun::move_on(const ReportedMeasure& one, EntryNumber entry, Status status) {
    const std::optional<Date> day = status == Status::begun ? one.started : one.verified;
    const Date least = m_books.has(entry) ? m_books.entry(entry).effective : m_posting.proposals.back().draft.effective;
    Proposal proposal{draft(EntryKind::status, one, std::max(booking_day(day, 0), least)), std::nullopt,
                      status == Status::begun ? Sentence("{1}: begun.", {one.measure})
                                              : Sentence("{1}: verified by an observation.", {one.measure})};
    proposal.draft.refers = entry;
    proposal.draft.status = status;
    m_posting.proposals.push_back(std::move(proposal));
}

void MeasureRun::take_up(std::size_t index) {
    const ReportedMeasure& one = m_measures.measures[index];
    ExactArea area;
    for (const shape::OverlayRow& row : m_table.rows)
        if (row.stacks[measures_place] == shape::StackId(index + 1))
            area += area_of(row, m_kind);
    const AreaMm2 area_mm2 = area.mm2();
    m_posting.whole_mm2 += area_mm2;
    const Status status = one.status_on(m_terms.effective);
    if (const EntryNumber before = booked(EntryKind::restored, one)) {
        if (m_books.status(before) < status)
            move_on(one, before, status);
        return leave(one, {"Restored already by entry {1}.", {describe(m_books.entry(before))}}, area_mm2);
    }
    if (status >= Status::done && one.finished && *one.finished < m_books.entry(1).effective)
        return leave(one, "Done before the book opened: part of what it was opened with.", area_mm2);
    if (status <= Status::begun)
        promise(one, status, area_mm2);
    else
        restore(index, one, booked(EntryKind::measure, one), area_mm2);
}

Posting MeasureRun::run() {
    m_posting.made_from = m_books.size();
    m_table = cut(m_layers, m_crs, {m_kind, m_report.threads, m_report.progress});
    for (std::size_t i = 0; i < m_measures.measures.size(); ++i)
        take_up(i);
    m_posting.findings.add(m_measures.table.findings);
    return std::move(m_posting);
}

} // namespace

Posting take_up_measures(const OpenBook& book, const MeasureReport& report, const PostingTerms& terms,
                         const Meanings& meanings) {
    baseline_of(book.books());
    return MeasureRun(book, report, terms, meanings).run();
}

} // namespace areal::accounting
