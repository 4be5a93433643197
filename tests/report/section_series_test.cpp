// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/odd_accounts.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include <gmock/gmock.h>

#include <optional>

namespace areal::report {
namespace {

using testing::HasSubstr;
using testing::Not;

const accounting::Cell unknown = std::string();

/// year, forecast, lost, restored, used of the target, allowed, foreseen so far; areas in daa
struct Row {
    std::int64_t year, forecast;
    double lost, restored, used;
    std::optional<double> allowed;
    double foreseen = 0;
};

accounting::Table years(const std::vector<Row>& rows) {
    accounting::Table table{
        "years", {"year", "forecast", "lost_m2", "restored_m2", "used_m2", "allowed_m2", "foreseen_so_far_m2"}, {}};
    for (const Row& row : rows)
        table.rows.push_back({row.year, row.forecast, test::daa(row.lost), test::daa(row.restored), test::daa(row.used),
                              row.allowed ? accounting::Cell(test::daa(*row.allowed)) : unknown,
                              test::daa(row.foreseen)});
    return table;
}

/// What the council reads below "year by year".
std::string said(const std::vector<Row>& rows, Language language = Language::nb) {
    ReportWishes wishes;
    wishes.profile = "council";
    wishes.ledger_tables = {years(rows)};
    const Document document = make_document(test::account_of({"Bolig"}), wishes, test::meanings(language));
    std::string text;
    bool inside = false;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            inside = heading->text == test::meanings(language).say("Year by year");
        if (const auto* paragraph = std::get_if<Paragraph>(&block); inside && paragraph != nullptr)
            text += paragraph->text;
    }
    return text;
}

TEST(YearsInWords, SayLossRestorationAndTheYearBefore) {
    const std::vector<Row> rows{{2023, 0, 3, 0, 3, {}}, {2024, 0, 5.5, 2, 6.5, {}}};
    EXPECT_EQ(said(rows),
              "I 2024 gikk 5,5\u00a0daa natur tapt, og 2,0\u00a0daa ble restaurert. Det er 2,5\u00a0daa mer tapt enn "
              "i 2023. Til og med 2024 er det tapt 6,5\u00a0daa mer enn det er restaurert.");
    EXPECT_EQ(said(rows, Language::nn), "I 2024 gjekk 5,5\u00a0daa natur tapt, og 2,0\u00a0daa vart restaurert. Det er "
                                        "2,5\u00a0daa meir tapt enn i 2023. "
                                        "Til og med 2024 er det tapt 6,5\u00a0daa meir enn det er restaurert.");
    EXPECT_EQ(said(rows, Language::en), "In 2024 5.5\u00a0daa of nature was lost, and 2.0\u00a0daa was restored. That "
                                        "is 2.5\u00a0daa more lost than in "
                                        "2023. By 2024, 6.5\u00a0daa more is lost than restored.");
}

TEST(YearsInWords, KeepTheSign) {
    const std::string text = said({{2023, 0, 3, 0, 3, {}}, {2024, 0, 1, 9, -5, {}}});
    EXPECT_THAT(text, HasSubstr("Det er 2,0\u00a0daa mindre tapt enn i 2023."));
    EXPECT_THAT(text, HasSubstr("Til og med 2024 er det restaurert 5,0\u00a0daa mer enn det er tapt."));
    EXPECT_THAT(text, Not(HasSubstr("−")));
}

TEST(YearsInWords, SayNothingHappenedInWords) {
    EXPECT_EQ(
        said({{2023, 0, 0, 0, 0, {}}, {2024, 0, 0, 0, 0, {}}}),
        "I 2024 gikk ingen natur tapt, og ingen ble restaurert. Heller ikke i 2023 gikk natur tapt. Til og med 2024 "
        "er det restaurert like mye som det er tapt.");
    EXPECT_THAT(said({{2023, 0, 4, 0, 4, {}}, {2024, 0, 4, 0, 8, {}}}), HasSubstr("Like mye gikk tapt i 2023."));
}

TEST(YearsInWords, HoldTheLossAgainstTheTarget) {
    EXPECT_THAT(
        said({{2024, 0, 5, 0, 5, 6}, {2025, 1, 0, 0, 5, 10, 3}}),
        HasSubstr("tillater et netto tap på 6,0\u00a0daa til og med 2024 og 10,0\u00a0daa innen utgangen av 2025: "
                  "kommunen er innenfor målet."));
    EXPECT_THAT(said({{2024, 0, 8, 0, 8, 6}, {2025, 1, 0, 0, 8, 10, 3}}, Language::en),
                HasSubstr("the municipality is 2.0\u00a0daa beyond the target."));
}

TEST(YearsInWords, KeepWhatMayComeApart) {
    EXPECT_THAT(said({{2024, 0, 5, 0, 5, 6}, {2025, 1, 0, 0, 5, 8, 3}, {2026, 1, 0, 0, 5, 10, 6}}),
                HasSubstr("går kommunen over målet i 2026."));
    EXPECT_THAT(said({{2024, 0, 5, 0, 5, 6}, {2025, 1, 0, 0, 5, 8, 2}, {2026, 1, 0, 0, 5, 10, 4}}),
                HasSubstr("holder målet også i 2026."));
    EXPECT_THAT(said({{2024, 0, 5, 0, 5, {}}, {2025, 1, 0, 0, 5, {}, 3}}),
                testing::AllOf(HasSubstr("I 2024"), Not(HasSubstr("2025")), Not(HasSubstr("mål"))));
}

} // namespace
} // namespace areal::report
