// SPDX-License-Identifier: GPL-2.0-or-later
//
// Since when and until when entries hold their ground, hand-worked: a pledge ends when its last part is built, a
// candidate when it is answered, a loss that is taken back ends, and one whose reversal is taken back does not.
#include "accounting/ground_history.h"

#include "accounting/open_book.h"

#include <gmock/gmock.h>

namespace areal::accounting {
namespace {

constexpr const char* journal = R"(
baseline 2020-01-01
    place: 4999 Prøve
    crs: EPSG:25833
    area_kind: plan
    rules: prøve 1
    evidence: AR5
    author: kari
opening 2020-01-01
    from: outside/opening
    to: nature/mire
    area: 1000 daa
    author: kari
pledge 2021-01-01
    from: nature/mire
    to: built/housing
    plan: 4999-1
    footprint: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))
    author: kari
loss 2022-05-01
    from: nature/mire
    to: built/housing
    refers: 3
    footprint: POLYGON ((0 0, 50 0, 50 100, 0 100, 0 0))
    author: kari
loss 2023-06-01
    from: nature/mire
    to: built/housing
    refers: 3
    footprint: POLYGON ((50 0, 100 0, 100 100, 50 100, 50 0))
    author: kari
candidate 2023-07-01
    from: nature/mire
    to: built/roads
    footprint: POLYGON ((200 0, 300 0, 300 100, 200 100, 200 0))
    author: kari
reject 2023-09-01
    refers: 6
    author: kari
loss 2024-01-01
    from: nature/mire
    to: built/roads
    cause: energy
    footprint: POLYGON ((400 0, 500 0, 500 100, 400 100, 400 0))
    author: kari
reversal 2024-02-01
    refers: 8
    author: kari
loss 2024-03-01
    from: nature/mire
    to: built/roads
    cause: energy
    footprint: POLYGON ((600 0, 700 0, 700 100, 600 100, 600 0))
    author: kari
reversal 2024-04-01
    refers: 10
    author: kari
reversal 2024-05-01
    refers: 11
    author: kari
)";

TEST(GroundHistory, SaysSinceWhenAndUntilWhenGroundIsHeld) {
    OpenBook book(memory_store(), now);
    book.post_journal(journal);
    std::vector<std::string> spans;
    for (const GroundSpan& span : ground_history(book.books()))
        spans.push_back(std::to_string(span.entry) + " " + span.from.iso() + " " + (span.to ? span.to->iso() : "-"));
    EXPECT_THAT(spans, testing::ElementsAre("3 2021-01-01 2023-06-01", // until its last part is built
                                            "4 2022-05-01 -", "5 2023-06-01 -",
                                            "6 2023-07-01 2023-09-01", // until it is answered
                                            "8 2024-01-01 2024-02-01", // taken back
                                            "10 2024-03-01 -"));       // taken back, and that taken back
}

} // namespace
} // namespace areal::accounting
