// SPDX-License-Identifier: GPL-2.0-or-later
//
// A layer of measures posted year after year: a promise, a restoration, a verification; the valuation's
// factors beside the area.
#include "accounting/posting_bench.h"

#include "accounting/posting_obligation.h"
#include "base/failure.h"
#include "ledger/debt.h"
#include "ledger/neutrality.h"
#include "ledger/valuation.h"

namespace areal::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(PostingBench, LandIsOwedForALossOnce) {
    post(book,
         accounting::journal_posting("loss 2022-01-01\n    from: nature/mire\n    to: built/built\n    area: 2 daa\n"
                                     "    cause: energy\n    author: kari\n"));
    accounting::Owed owed{6, AreaMm2(500'000'000), "Linja", "Kraft AS", "Fondet", "Kommunen", 100, on("2028-12-31")};
    const auto first = post(book, owe_for_loss(book, owed, terms("2022-02-01")));
    EXPECT_EQ(first[0].to.text(), "debt/restoration");
    EXPECT_EQ(first[0].payer, "Fondet");
    EXPECT_EQ(first[0].performer, "Kommunen");
    owed.area_mm2.reset();
    EXPECT_EQ(post(book, owe_for_loss(book, owed, terms("2022-03-01")))[0].area_mm2, m2(1500));
    EXPECT_THROW(owe_for_loss(book, owed, terms("2022-04-01")), BadInput);
    owed.loss = 2;
    EXPECT_THROW(owe_for_loss(book, owed, terms("2022-04-01")), BadInput);
    const auto states = ledger::obligations(book.books(), on("2029-12-31"));
    ASSERT_EQ(states.size(), 2U);
    EXPECT_TRUE(states[0].is_overdue);
}

class Measures : public PostingBench {
  protected:
    using Text = std::optional<std::string>;
    /// Mire that ditches have dried: the map cannot see it.
    static Patch ditches(const char* status, Text started, Text finished, Text verified, Text target = {},
                         Text obligation = {}) {
        return {rectangle(120, 0, 160, 100),
                {"Myr", "Myr", "Grøfter tettes", status, std::move(started), std::move(finished), std::move(verified),
                 std::move(target), std::move(obligation), "1", "3", "1"}};
    }
    void post_journal(const std::string& text) { post(book, accounting::journal_posting(text)); }
};

TEST_F(Measures, MoveOnFromYearToYearInOneLayer) {
    const Patches layer{ditches("verifisert", "2023-05-01", "2024-09-01", "2026-08-01")};
    const auto promised = post(book, measures(layer, "2022-12-31"));
    ASSERT_EQ(promised.size(), 1U);
    EXPECT_EQ(promised[0].kind, EntryKind::measure);
    EXPECT_EQ(promised[0].status, ledger::Status::planned);
    EXPECT_EQ(promised[0].from.text(), "nature/mire/degraded");

    const Posting begun = measures(layer, "2023-12-31");
    ASSERT_THAT(kinds(begun), ElementsAre(EntryKind::status));
    EXPECT_EQ(begun.proposals[0].draft.effective, on("2023-05-01"));
    post(book, begun);

    const Posting done = measures(layer, "2024-12-31");
    ASSERT_THAT(kinds(done), ElementsAre(EntryKind::remap, EntryKind::restored));
    EXPECT_EQ(done.proposals[1].draft.refers, promised[0].number);
    const auto written = post(book, done);
    EXPECT_EQ(written[1].area_mm2, m2(4000));
    EXPECT_EQ(written[1].status, ledger::Status::done);

    EXPECT_THAT(measures(layer, "2025-12-31").proposals, IsEmpty());
    post(book, measures(layer, "2026-12-31"));
    EXPECT_EQ(book.books().status(written[1].number), ledger::Status::verified);
    EXPECT_EQ(physical("nature/mire"), m2(10000)); // better mire, not more mire
    EXPECT_EQ(physical("nature/mire/degraded"), 0);
}

TEST_F(Measures, WhatIsNotNatureInTheMapIsRestoredAsItStands) {
    const Patches layer{
        {rectangle(300, 0, 320, 100),
         {"Tettbebyggelse", "Myr", "Hus revet", "gjennomført", {}, "2023-06-01", {}, {}, {}, {}, {}, {}}}};
    const Posting posting = measures(layer, "2023-12-31");
    ASSERT_THAT(kinds(posting), ElementsAre(EntryKind::restored));
    post(book, posting);
    EXPECT_EQ(physical("nature/mire"), m2(12000));
    const auto sum = ledger::neutrality(book.books(), on("2023-01-01"), on("2023-12-31"), false);
    EXPECT_EQ(sum.restored_mm2, m2(2000));
}

TEST_F(Measures, DoneBeforeTheBookOpenedIsNoNews) {
    EXPECT_THAT(measures({ditches("verifisert", {}, "2019-09-01", {})}, "2023-12-31").proposals, IsEmpty());
}

TEST_F(Measures, AStatusNobodyKnowsIsRefusedWithTheFeature) {
    try {
        measures({ditches("kanskje", {}, {}, {})}, "2023-12-31");
        FAIL();
    } catch (const BadInput& failure) {
        EXPECT_THAT(failure.sentence().english(), testing::HasSubstr("kanskje"));
    }
}

TEST_F(Measures, TakeTheFactorsOfTheValuationAndLoseCreditWhenLate) {
    post_journal("loss 2022-01-01\n    from: nature/mire\n    to: built/built\n    cause: energy\n    author: kari\n"
                 "    quality_before: 3\n    quality_after: 0\n"
                 "    footprint: POLYGON ((190 0, 200 0, 200 100, 190 100, 190 0))\n"
                 "obligation 2022-01-02\n    refers: 6\n    from: nature/mire\n    to: debt/restoration\n"
                 "    area: 1000 m2\n    project: Linja\n    developer: Kraft AS\n    payer: Kraft AS\n"
                 "    performer: Kommunen\n    cost: 250000.00 kr\n    until: 2028-12-31\n    author: kari\n");
    const Patches layer{ditches("gjennomført", "2023-05-01", "2023-09-01", {}, "2026-01-01", "7")};
    const auto written = post(book, measures(layer, "2023-12-31", "naturpoeng"));
    const Entry& restored = written.back();
    ASSERT_EQ(restored.kind, EntryKind::restored);
    EXPECT_EQ(restored.distance_factor, ledger::Factor(10000)); // 30 m from the loss
    EXPECT_EQ(restored.time_factor, ledger::Factor(9000));      // four years
    EXPECT_EQ(restored.difficulty_factor, ledger::Factor(6700));
    EXPECT_EQ(restored.area_mm2, m2(4000));

    const ledger::WeightRule rule = accounting::load_valuation("naturpoeng", english().resources());
    // 4000 m2 x (3 - 1) x 1 x 0.9 x 0.67 = 4824 m2, against 1000 m2 x 3 that were lost
    const auto on_time = ledger::valuation(book.books(), rule, on("2025-12-31"));
    ASSERT_EQ(on_time.credits.size(), 1U);
    EXPECT_EQ(on_time.credits[0].credit_mm2, m2(4824));
    EXPECT_EQ(on_time.debts[0].weighted_owed_mm2, m2(3000));
    EXPECT_EQ(on_time.debts[0].weighted_open_mm2(), 0);
    // not verified, eight years after the loss: 0.7 instead of 0.9
    const auto late = ledger::valuation(book.books(), rule, on("2029-12-31"));
    EXPECT_TRUE(late.credits[0].is_late);
    EXPECT_EQ(late.credits[0].credit_mm2, m2(3752));
    EXPECT_EQ(late.credits[0].written_down_mm2(), m2(1072));
    // and when half of it fails, half the credit goes and the debt is open again, weighted and raw
    post_journal("writedown 2027-06-01\n    refers: " + std::to_string(restored.number) +
                 "\n    area: 3200 m2\n    evidence: dried out\n    author: kari\n"
                 "    footprint: POLYGON ((120 0, 152 0, 152 100, 120 100, 120 0))\n");
    const auto failed = ledger::valuation(book.books(), rule, on("2029-12-31"));
    EXPECT_EQ(failed.credits[0].counted_mm2, m2(800));
    EXPECT_EQ(failed.credits[0].credit_mm2, AreaMm2(750'400'000));
    EXPECT_EQ(failed.debts[0].weighted_open_mm2(), m2(3000) - AreaMm2(750'400'000));
    EXPECT_EQ(failed.debts[0].open_mm2, m2(200));
    EXPECT_EQ(ledger::obligations(book.books(), on("2029-12-31"))[0].stage, ledger::ObligationStage::in_progress);
    // one to one: areas and nothing else
    const auto plain = ledger::valuation(book.books(), accounting::load_valuation("one_to_one", english().resources()),
                                         on("2029-12-31"));
    EXPECT_EQ(plain.credits[0].credit_mm2, m2(800));
    EXPECT_EQ(plain.debts[0].weighted_owed_mm2, m2(1000));
}

TEST(ValuationFile, HasPresetsThatSayNothingBeyondTheirBands) {
    for (const char* preset : {"one_to_one", "naturpoeng"})
        EXPECT_EQ(accounting::load_valuation(preset, english().resources()).name, preset);
    const ledger::WeightRule points = accounting::load_valuation("naturpoeng", english().resources());
    EXPECT_EQ(factor_in(points.distance_m, 2000), ledger::Factor(10000));
    EXPECT_EQ(factor_in(points.distance_m, 2000.1), ledger::Factor(7500));
    EXPECT_EQ(factor_in(points.distance_m, 1e9), ledger::Factor(0));
    EXPECT_EQ(factor_in(points.delay_years, 80), ledger::Factor(3000));
    EXPECT_FALSE(ledger::factor_in({}, 1));
    EXPECT_THROW(accounting::load_valuation("no such", english().resources()), BadInput);
}

TEST(ValuationFile, SaysWhatIsUnsound) {
    const auto refusal = [](const std::string& text) -> std::string {
        try {
            accounting::parse_valuation(text, "min.json");
        } catch (const BadInput& failure) {
            return failure.sentence().english();
        }
        return "";
    };
    const std::string head = R"({"schema":"arealregnskap-valuation/1","name":"x","version":"1","quality":true,)";
    EXPECT_THAT(refusal("{"), testing::HasSubstr("schema"));
    EXPECT_THAT(refusal(head + R"("distance_m":[],"delay_years":[]})"), testing::HasSubstr("difficulty"));
    EXPECT_THAT(refusal(head + R"("distance_m":[{"up_to":5,"factor":0.5}]})"), testing::HasSubstr("distance_m"));
    EXPECT_THAT(refusal(head + R"("distance_m":[{"factor":"1"},{"up_to":5,"factor":"0.5"}]})"),
                testing::HasSubstr("distance_m"));
    EXPECT_EQ(refusal(head + R"("distance_m":[],"delay_years":[],"difficulty":["1"]})"), "");
}

} // namespace
} // namespace areal::test
