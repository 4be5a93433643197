// SPDX-License-Identifier: GPL-2.0-or-later
//
// Plans, repeals, new maps and measures on a strip of land whose areas are round: what is proposed, that a
// preview is what is written, and that nothing falls between a document and the book.
#include "accounting/posting_bench.h"

#include "accounting/vintage_rules.h"
#include "base/failure.h"
#include "ledger/refusal.h"
#include "ledger/reserve.h"
#include "ledger/verify.h"
#include "source/sha256.h"

namespace areal::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Posting_ : public PostingBench {};

/// Half the forest and half the mire set aside for houses.
Patches houses() {
    return {purpose("1110", "4999-1", rectangle(50, 0, 150, 100))};
}

TEST_F(Posting_, TheBookOpensWithTheMapToTheSquareMillimetre) {
    EXPECT_EQ(physical("nature/forest"), m2(10000));
    EXPECT_EQ(physical("nature/mire"), m2(10000));
    EXPECT_EQ(physical("farmland/cultivated"), m2(10000));
    EXPECT_EQ(physical("built/built"), m2(10000));
    const Entry& baseline = book.books().entry(1);
    EXPECT_EQ(baseline.crs, "EPSG:25832");
    EXPECT_THAT(baseline.rules, testing::StartsWith("kdd "));
    EXPECT_EQ(baseline.status, ledger::Status::done);
    EXPECT_THAT(baseline.evidence, testing::HasSubstr("arealdekke"));
    EXPECT_EQ(baseline.text, "Sum: 40000 m2");
}

TEST_F(Posting_, APlanSetsAsideWhatIsNotBuilt) {
    const Posting posting = plan({purpose("1110", "4999-1", rectangle(50, 0, 150, 100)),
                                  purpose("1110", "4999-1", rectangle(250, 0, 350, 100)),
                                  purpose("5100", "4999-1", rectangle(0, 0, 50, 100))},
                                 "2022-01-01");
    EXPECT_THAT(kinds(posting), ElementsAre(EntryKind::pledge, EntryKind::pledge, EntryKind::pledge));
    EXPECT_EQ(posting.whole_mm2, m2(25000));
    EXPECT_EQ(proposed(posting), m2(15000)); // forest, mire, field
    EXPECT_EQ(left(posting), m2(10000));     // houses that stand, and what the plan keeps
    EXPECT_EQ(posting.fitted_mm2, 0);
    const std::vector<Entry> seen = preview(book, posting);
    EXPECT_THAT(book.books().entries(), SizeIs(5)); // the baseline and the opening, nothing else
    const std::vector<Entry> written = post(book, posting);
    EXPECT_EQ(seen, written);
    EXPECT_EQ(written[0].plan, "4999-1");
    EXPECT_EQ(written[0].to.text(), "built/housing");
    EXPECT_EQ(book.footprints().find(written[0].footprint)->area_mm2, m2(5000));
}

TEST_F(Posting_, ThePlanPostedTwiceIsSetAsideOnce) {
    post(book, plan(houses(), "2022-01-01"));
    const Posting again = plan(houses(), "2022-02-01");
    EXPECT_THAT(again.proposals, IsEmpty());
    EXPECT_EQ(left(again), m2(10000));
}

TEST_F(Posting_, ANewPlanTakesBackWhatItKeepsAndLeavesWhatIsBuilt) {
    post(book, plan(houses(), "2022-01-01"));
    // the new plan keeps the mire, and sets the rest of the forest aside too
    const Posting posting = plan(
        {purpose("1110", "4999-2", rectangle(0, 0, 100, 100)), purpose("5100", "4999-2", rectangle(100, 0, 200, 100))},
        "2024-01-01");
    ASSERT_THAT(kinds(posting), ElementsAre(EntryKind::planvask, EntryKind::pledge));
    EXPECT_EQ(posting.proposals[0].draft.from.text(), "nature/mire");
    EXPECT_EQ(posting.proposals[0].draft.area_mm2, m2(5000));
    EXPECT_EQ(posting.proposals[1].draft.area_mm2, m2(5000));
    post(book, posting);
    EXPECT_EQ(physical("nature/mire"), m2(10000));
    EXPECT_EQ(book.books().balance(ledger::Book::deplanned, ledger::AccountPath::of("nature/mire")), -m2(5000));
}

TEST_F(Posting_, APlanThatCallsPledgedGroundBuiltTakesNothingBack) {
    post(book, plan(houses(), "2022-01-01"));
    Patch present = purpose("1110", "4999-2", rectangle(50, 0, 150, 100));
    present.values[2] = "1";
    const Posting posting = plan({present}, "2024-01-01");
    EXPECT_THAT(posting.proposals, IsEmpty());
    EXPECT_EQ(left(posting), m2(10000));
}

TEST_F(Posting_, ACaseOnGroundThatIsPromisedForRestorationWaitsForAPerson) {
    post(book, measures({{rectangle(0, 0, 40, 100),
                          {"Skog", "Skog", "Hogst stanses", "planlagt", {}, {}, {}, {}, {}, {}, {}, {}}}},
                        "2022-01-01"));
    Patches after = strip();
    after[0] = ground("Tettbebyggelse", rectangle(0, 0, 100, 100));
    const Patches cases{{rectangle(0, 0, 100, 100), {"dispensasjon", "DS 1", std::nullopt}}};
    const Posting posting = vintage(after, "2023-01-01", cases);
    ASSERT_THAT(kinds(posting), ElementsAre(EntryKind::loss, EntryKind::candidate));
    EXPECT_EQ(posting.proposals[1].draft.area_mm2, m2(4000));
    post(book, posting);
}

TEST_F(Posting_, APlanRepealedLeavesThePhysicalBookAsItWas) {
    post(book, plan(houses(), "2022-01-01"));
    Patches built = strip();
    built[0] = ground("Skog", rectangle(0, 0, 80, 100));
    built.push_back(ground("Tettbebyggelse", rectangle(80, 0, 100, 100)));
    post(book, vintage(built, "2023-01-01"));
    const auto before = book.books().balances(ledger::Book::physical);
    const Posting posting = repeal_plan(book, "4999-1", terms("2024-01-01"));
    EXPECT_THAT(kinds(posting), ElementsAre(EntryKind::planvask, EntryKind::planvask));
    EXPECT_EQ(proposed(posting), m2(8000));
    EXPECT_EQ(left(posting), m2(2000)); // built already
    post(book, posting);
    EXPECT_EQ(book.books().balances(ledger::Book::physical), before);
    EXPECT_THAT(book.books().balances(ledger::Book::planned), IsEmpty());
    EXPECT_THROW(repeal_plan(book, "another", terms("2024-01-01")), BadInput);
}

TEST_F(Posting_, BuildingOnPledgedGroundIsALossFromThePledgeInPartAndThenWhole) {
    post(book, plan(houses(), "2022-01-01"));
    Patches half{ground("Skog", rectangle(0, 0, 75, 100)), ground("Tettbebyggelse", rectangle(75, 0, 100, 100)),
                 strip()[1], strip()[2], strip()[3]};
    const Posting first = vintage(half, "2023-01-01");
    ASSERT_THAT(kinds(first), ElementsAre(EntryKind::loss));
    EXPECT_EQ(first.proposals[0].draft.area_mm2, m2(2500));
    EXPECT_EQ(first.proposals[0].draft.plan, "4999-1");
    const ledger::EntryNumber pledge = first.proposals[0].draft.refers;
    post(book, first);
    EXPECT_EQ(book.books().remaining(pledge), m2(2500));

    EXPECT_THAT(vintage(half, "2023-02-01").proposals, IsEmpty()); // the map has caught up

    Patches whole = half;
    whole[0] = ground("Skog", rectangle(0, 0, 50, 100));
    whole.push_back(ground("Tettbebyggelse", rectangle(50, 0, 75, 100)));
    post(book, vintage(whole, "2024-01-01", {}, half));
    EXPECT_EQ(book.books().remaining(pledge), 0);
    EXPECT_EQ(physical("nature/forest"), m2(5000));
    EXPECT_EQ(physical("built/built"), m2(15000));
}

TEST_F(Posting_, ABareChangeInTheMapWaitsForAPerson) {
    Patches after = strip();
    after[1] = ground("Myr", rectangle(100, 0, 180, 100));
    after.push_back(ground("Tettbebyggelse", rectangle(180, 0, 200, 40)));
    after.push_back(ground("Tettbebyggelse", rectangle(180, 60, 200, 100)));
    after.push_back(ground("Myr", rectangle(180, 40, 200, 60)));
    const Posting posting = vintage(after, "2023-01-01");
    ASSERT_THAT(kinds(posting), ElementsAre(EntryKind::candidate, EntryKind::candidate)); // a place each
    EXPECT_EQ(proposed(posting), m2(1600));
    const std::vector<Entry> candidates = post(book, posting);
    EXPECT_EQ(physical("nature/mire"), m2(10000));

    post(book,
         answer_candidate(book, {candidates[0].number, EntryKind::loss, "dispensation", {}}, terms("2023-05-01")));
    post(book, answer_candidate(book, {candidates[1].number, EntryKind::reject, {}, {}}, terms("2023-05-01")));
    EXPECT_EQ(physical("nature/mire"), m2(9200));
    EXPECT_THAT(ledger::open_candidates(book.books(), ledger::end_of_time), IsEmpty());
    EXPECT_THROW(answer_candidate(book, {candidates[1].number, EntryKind::loss, "energy", {}}, terms("2023-06-01")),
                 BadInput);
}

TEST_F(Posting_, ACaseExplainsALossOutsideAnyPlanAndGroundTakenForATime) {
    Patches after = strip();
    after[0] = ground("Tettbebyggelse", rectangle(0, 0, 40, 100));
    after.push_back(ground("Skog", rectangle(40, 0, 100, 100)));
    const Patches cases{{rectangle(0, 0, 40, 50), {"forest_road", "LNF 12/2022", std::nullopt}},
                        {rectangle(0, 50, 40, 90), {"riggplass", "KST 4", "2026-12-31"}}};
    const Posting posting = vintage(after, "2023-01-01", cases);
    ASSERT_THAT(kinds(posting), ElementsAre(EntryKind::loss, EntryKind::temporary, EntryKind::candidate));
    EXPECT_EQ(posting.proposals[0].draft.cause, "forest_road");
    EXPECT_EQ(posting.proposals[0].draft.case_ref, "LNF 12/2022");
    EXPECT_EQ(posting.proposals[0].draft.area_mm2, m2(2000));
    EXPECT_EQ(posting.proposals[1].draft.to.text(), "built/temporary");
    EXPECT_EQ(posting.proposals[1].draft.until, on("2026-12-31"));
    EXPECT_EQ(posting.proposals[2].draft.area_mm2, m2(400));
    post(book, posting);
    // what is taken for a time is closed by an entry only, whatever a newer map shows
    const Posting back = vintage(strip(), "2027-06-01", {}, after);
    for (const accounting::Proposal& proposal : back.proposals)
        EXPECT_NE(proposal.draft.from.text(), "built/temporary");
}

TEST_F(Posting_, AnotherDrawingIsReMappedAndSmallChangesAreListed) {
    Patches after = strip();
    after[0] = ground("Skog", rectangle(0, 0, 95, 100));
    after[1] = ground("Myr", rectangle(95, 0, 200, 100));
    after[3] = ground("Tettbebyggelse", rectangle(300.5, 0, 400, 100));
    after[2] = ground("DyrketMark", rectangle(200, 0, 300.5, 100));
    const Posting posting = vintage(after, "2023-01-01");
    ASSERT_THAT(kinds(posting), ElementsAre(EntryKind::remap));
    EXPECT_EQ(posting.proposals[0].draft.area_mm2, m2(500));
    const auto small = std::find_if(posting.left_alone.begin(), posting.left_alone.end(),
                                    [](const accounting::LeftAlone& l) { return l.from == "built/built"; });
    ASSERT_NE(small, posting.left_alone.end());
    EXPECT_EQ(small->area_mm2, m2(50));
    EXPECT_EQ(proposed(posting) + left(posting), m2(40000));
}

TEST_F(Posting_, PledgedGroundThatIsOnlyRedrawnStaysAsPledged) {
    post(book, plan(houses(), "2022-01-01"));
    Patches after = strip();
    after[0] = ground("Skog", rectangle(0, 0, 60, 100));
    after[1] = ground("Myr", rectangle(60, 0, 200, 100));
    EXPECT_THAT(vintage(after, "2023-01-01").proposals, IsEmpty());
    // and when it is built, it is built as what it was set aside as
    Patches built = after;
    built[1] = ground("Myr", rectangle(150, 0, 200, 100));
    built.push_back(ground("Tettbebyggelse", rectangle(60, 0, 150, 100)));
    const Posting posting = vintage(built, "2024-01-01");
    ASSERT_THAT(kinds(posting), ElementsAre(EntryKind::loss, EntryKind::loss));
    EXPECT_EQ(proposed(posting), m2(9000));
}

TEST_F(Posting_, GroundTheNewMapLeavesOutIsKept) {
    const Posting posting = vintage({strip()[1]}, "2023-01-01");
    EXPECT_THAT(posting.proposals, IsEmpty());
    EXPECT_EQ(left(posting), m2(40000));
}

TEST_F(Posting_, ADocumentInAnotherSystemIsRefused) {
    EXPECT_THROW(accounting::require_same_measure(book.books(), "EPSG:25833", accounting::AreaKind::plan), BadInput);
    EXPECT_THROW(accounting::require_same_measure(book.books(), "EPSG:25832", accounting::AreaKind::true_area),
                 BadInput);
}

TEST_F(Posting_, WhatWasProposedFromAnOlderBookIsRefused) {
    const Posting posting = plan(houses(), "2022-01-01");
    post(book,
         accounting::journal_posting("loss 2023-01-01\n    from: nature/mire\n    to: built/built\n    area: 1 daa\n"
                                     "    cause: energy\n    author: kari\n"));
    EXPECT_THROW(preview(book, posting), ledger::Refused);
    EXPECT_THROW(post(book, posting), ledger::Refused);
}

TEST(VintageRules, LetOnlyAPlanOrACaseMakeALoss) {
    const auto rules = accounting::VintageRules::load(english().resources());
    const auto kind = [&](const char* from, const char* to, accounting::ChangePlace place) {
        return rules.kind(ledger::AccountPath::of(from), ledger::AccountPath::of(to), place);
    };
    using Place = accounting::ChangePlace;
    for (const char* unbuilt : {"nature/mire", "farmland/cultivated", "water/fresh"}) {
        EXPECT_EQ(kind(unbuilt, "built/housing", Place::pledge), EntryKind::loss);
        EXPECT_EQ(kind(unbuilt, "built/housing", Place::in_case), EntryKind::loss);
        EXPECT_EQ(kind(unbuilt, "built/housing", Place::open), EntryKind::candidate);
        EXPECT_EQ(kind(unbuilt, "unknown", Place::open), std::nullopt);
        EXPECT_EQ(kind(unbuilt, "built/housing", Place::temporary), std::nullopt);
    }
    EXPECT_EQ(kind("nature/mire", "farmland/pasture", Place::in_case), EntryKind::loss);     // nydyrking
    EXPECT_EQ(kind("farmland/pasture", "nature/forest", Place::open), EntryKind::candidate); // no measure, no credit
    EXPECT_EQ(kind("built/housing", "nature/forest", Place::open), EntryKind::candidate);
    EXPECT_EQ(kind("nature/mire", "nature/forest", Place::open), EntryKind::remap);
    EXPECT_EQ(kind("nature/mire", "nature/forest", Place::pledge), std::nullopt);
    EXPECT_EQ(kind("unknown", "nature/forest", Place::open), EntryKind::remap);
}

TEST_F(Posting_, AHandWrittenJournalIsPreviewedToo) {
    const Posting posting = accounting::journal_posting("loss 2023-01-01\n    from: nature/mire\n    to: built/built\n"
                                                        "    cause: energy\n    author: kari\n    footprint: "
                                                        "POLYGON ((100 0, 110 0, 110 100, 100 100, 100 0))\n");
    EXPECT_EQ(preview(book, posting).front().area_mm2, m2(1000));
    EXPECT_EQ(physical("nature/mire"), m2(10000));
    post(book, posting);
    EXPECT_EQ(physical("nature/mire"), m2(9000));
    EXPECT_THROW(preview(book, posting), ledger::Refused); // lost already
}

} // namespace
} // namespace areal::test
