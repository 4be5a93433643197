// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/difference_text.h"

#include "report/sample_account.h"

#include <gmock/gmock.h>

namespace areal::report {
namespace {

using accounting::Cause;
using accounting::Difference;

std::string in_words(const Difference& difference, Language language) {
    const accounting::Meanings& meanings = test::meanings(language);
    return difference_text(difference, Titles(meanings.resources(), language), meanings);
}

TEST(DifferenceText, CallsTablesColumnsAndAccountsWhatTheReportsCallThem) {
    const Difference cell{Cause::hand,
                          "balance",
                          {"Table {1}, {2}, column {3}: {4} in the account, {5} when made again.",
                           {std::string("balance"), std::string("nature/mire, Myr"), std::string("lost_m2"),
                            SquareMetres{ExactArea::from_m2(18000)}, SquareMetres{ExactArea::from_m2(117826)}}},
                          {},
                          {}};
    EXPECT_EQ(in_words(cell, Language::nb),
              "Tabell Balanse per konto (balance), Myr, kolonne Tapt (lost_m2): "
              "18\u00a0000\u00a0m² i regnskapet, 117\u00a0826\u00a0m² når det lages på nytt.");
    EXPECT_THAT(in_words(cell, Language::en), testing::HasSubstr("Balance per account (balance), Mire, column Lost"));
}

TEST(DifferenceText, CallsTheRowsOfCarbonByTheirGround) {
    const Difference cell{Cause::hand,
                          "carbon",
                          {"Table {1}, {2}, column {3}: {4} in the account, {5} when made again.",
                           {std::string("carbon"), std::string("computed, pasture/organic"), std::string("area_m2"),
                            SquareMetres{ExactArea::from_m2(1)}, SquareMetres{ExactArea::from_m2(2)}}},
                          {},
                          {}};
    EXPECT_THAT(in_words(cell, Language::nb), testing::HasSubstr("Beregnet, Innmarksbeite, organisk jord"));
}

TEST(DifferenceText, NamesTheTextThatWasTouched) {
    const Difference text{
        Cause::hand,
        "texts",
        {"The planner's own words are not the ones that came with the account: {1}.", {std::string("justification")}},
        {},
        {}};
    EXPECT_THAT(in_words(text, Language::nn), testing::HasSubstr(": grunngjevinga til planleggjaren (justification)."));
}

TEST(DifferenceText, NamesTheRoleOfAnInputAndTheStateOfTheVerdict) {
    const Difference input{
        Cause::data,
        "inputs",
        {"{1} ({2}) is not the file the account was made from.", {std::string("n50.gpkg"), std::string("cover")}},
        {},
        {}};
    EXPECT_EQ(in_words(input, Language::nb), "n50.gpkg (Arealdekke) er ikke filen regnskapet ble laget av.");
    const Difference state{
        Cause::hand,
        "verdict",
        {"The verdict says {1}; made again it is {2}.", {std::string("neutral"), std::string("not_computed")}},
        {},
        {}};
    EXPECT_THAT(in_words(state, Language::nb),
                testing::AllOf(testing::HasSubstr("Nøytral"), testing::HasSubstr("Ikke beregnet")));
}

} // namespace
} // namespace areal::report
