// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an account says in its own language, read in a report of another.
#include "report/odd_accounts.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include <gmock/gmock.h>

namespace areal::report {
namespace {

using accounting::Table;
using testing::ElementsAre;

/// The texts of a table's only row, shown in the language; the account was made in bokmål.
std::vector<std::string> shown(const Table& table, Language language) {
    accounting::Account account = test::account_of({"Bolig"});
    account.tables.push_back(table);
    ReportWishes wishes;
    const Document document = make_document(account, wishes, test::meanings(language));
    std::vector<std::string> texts;
    for (const Block& block : document.blocks)
        if (const auto* one = std::get_if<DataTable>(&block); one != nullptr && one->name == table.name)
            for (const accounting::Cell& cell : one->rows.front())
                if (const auto* text = std::get_if<std::string>(&cell))
                    texts.push_back(*text);
    return texts;
}

std::string s(const char* text) {
    return text;
}

TEST(TableWords, TheProgramsOwnSentencesAreSaidAgain) {
    const Table masks{"reserve_by_mask",
                      {"name", "in_rules", "purpose_group", "group_name", "planned_m2"},
                      {{s("Alt regelsettet går etter"), s("ja"), s("housing"), s("Bolig"), test::daa(3)}}};
    EXPECT_THAT(shown(masks, Language::nb), ElementsAre("Alt regelsettet går etter", "ja", "Bolig"));
    EXPECT_THAT(shown(masks, Language::en), ElementsAre("All the rule set goes by", "yes", testing::_));
    const Table of_data{"reserve_by_mask", {"name", "planned_m2"}, {{s("n50.gpkg"), test::daa(3)}}};
    EXPECT_THAT(shown(of_data, Language::en), ElementsAre("n50.gpkg"));
}

TEST(TableWords, QualitiesOfTheReserveHaveTheirNamesInEveryLanguage) {
    const Table qualities{"reserve_qualities",
                          {"purpose_group", "quality", "code", "name", "area_m2"},
                          {{s("holiday_homes"), s("cover"), s("nature/open"), s("Åpen fastmark"), test::daa(3)}}};
    EXPECT_THAT(shown(qualities, Language::en), testing::Contains("Open land"));
    EXPECT_THAT(shown(qualities, Language::nn), testing::Contains("Open fastmark"));
}

TEST(TableWords, MainPurposesAreNamedAndNoPlanIsNoPurpose) {
    const Table change{"main_purpose_change",
                       {"from_code", "from_purpose", "to_code", "to_purpose", "area_m2"},
                       {{s("0"), s("Ikke i denne planen"), s("1"), s("Bebyggelse og anlegg"), test::daa(3)}}};
    EXPECT_THAT(shown(change, Language::en), ElementsAre("0", "Not in this plan", "1", "Buildings and facilities"));
}

TEST(TableWords, ACauseIsSaidWhereTheListKnowsItAndStandsWhereItDoesNot) {
    const auto lost = [](const char* cause) {
        return Table{"lost",
                     {"year", "plan", "cause", "account", "area_m2"},
                     {{std::int64_t(2024), s(""), s(cause), s("nature/mire"), test::daa(3)}}};
    };
    EXPECT_THAT(shown(lost("dispensasjon"), Language::en), ElementsAre("", "Dispensation", "Mire"));
    EXPECT_THAT(shown(lost("dispensation"), Language::nb), ElementsAre("", "Dispensasjon", "Myr"));
    EXPECT_THAT(shown(lost("skogsbilveg"), Language::nn), ElementsAre("", "Landbruksveg", "Myr"));
    EXPECT_THAT(shown(lost("hoppbakke"), Language::en), ElementsAre("", "hoppbakke", "Mire"));
    EXPECT_THAT(shown(lost(""), Language::en), ElementsAre("", "", "Mire"));
}

} // namespace
} // namespace areal::report
