// SPDX-License-Identifier: GPL-2.0-or-later
//
// The years as a council reads them: figures in daa, the outlook apart, the rules below, in three languages.
#include "report/series_text.h"

#include "report/text_table.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using ledger::Entry;
using ledger::EntryKind;
using testing::HasSubstr;

Entry entry(EntryKind kind, const char* date, const char* from = nullptr, const char* to = nullptr, int daa = 0) {
    Entry result;
    result.kind = kind;
    result.effective = Date::parse(date).value();
    if (from != nullptr)
        result.from = ledger::AccountPath::of(from);
    if (to != nullptr)
        result.to = ledger::AccountPath::of(to);
    result.area_mm2 = AreaMm2(daa) * 1'000'000'000;
    return result;
}

/// 1000 daa of forest; 90 daa pledged until 2025, 40 built in 2022 and 20 taken back in 2023; 5 by dispensation.
ledger::Books books() {
    std::vector<Entry> entries{entry(EntryKind::baseline, "2021-01-01"),
                               entry(EntryKind::opening, "2021-01-01", "outside/opening", "nature/forest", 1000),
                               entry(EntryKind::resolution, "2022-01-01", nullptr, nullptr, 60),
                               entry(EntryKind::pledge, "2021-02-01", "nature/forest", "built/housing", 90),
                               entry(EntryKind::loss, "2022-03-01", "nature/forest", "built/housing", 40),
                               entry(EntryKind::loss, "2022-04-01", "nature/forest", "built/cabins", 5),
                               entry(EntryKind::planvask, "2023-03-01", "nature/forest", "built/housing", 20)};
    entries[2].year = 2025;
    entries[2].case_ref = "KST 2021/9";
    entries[3].plan = entries[4].plan = "4999-1";
    entries[3].until = Date::parse("2025-12-31");
    entries[4].refers = entries[6].refers = 4;
    entries[5].cause = "dispensation";
    entries[3].book = ledger::Book::planned;
    entries[6].book = ledger::Book::deplanned;
    ledger::Books books;
    for (Entry& one : entries) {
        one.number = ledger::EntryNumber(books.size() + 1);
        books.apply(one);
    }
    return books;
}

std::string text(Language language) {
    const accounting::Meanings meanings(AREAL_SOURCE_DIR "/resources", language);
    return report::series_text(books(), {2021, 2025, Date::parse("2023-12-31").value(), false}, meanings);
}

TEST(SeriesText, ReadsInEnglish) {
    const std::string said = text(Language::en);
    // 45 are used and 15 foreseen each year: 60, then 75.
    EXPECT_THAT(said, HasSubstr("  Year  Lost  Restored  Balance  Used  Allowed  Outlook  Used by then  Within\n"
                                "  2021     –         –        –\n"
                                "  2022  45.0         –    −45.0  45.0     15.0                             no\n"
                                "  2023     –         –    −45.0  45.0     30.0                             no\n"
                                "  2024                                    45.0     15.0          60.0      no\n"
                                "  2025                                    60.0     15.0          75.0      no\n"));
    EXPECT_THAT(said, HasSubstr("  2022  Outside any plan: Dispensation   5.0\n"
                                "  2022  Plan 4999-1                     40.0\n"));
    EXPECT_THAT(said, HasSubstr("  2023     50.0          –      –                  −20.0        –                     "
                                "         –     30.0\n"));
    EXPECT_THAT(said, HasSubstr("entry 3 (KST 2021/9) allows a net loss of 60.0 daa from 2022 to 2025"));
}

TEST(SeriesText, ReadsInNorwegian) {
    EXPECT_THAT(text(Language::nb), HasSubstr("Natur tapt og restaurert, daa\n  År"));
    EXPECT_THAT(text(Language::nb), HasSubstr("−45,0"));
    EXPECT_THAT(text(Language::nn), HasSubstr("Planvaska"));
}

TEST(TextTable, CountsCharactersNotBytes) {
    EXPECT_EQ(report::text_table({{"År", "ø"}, {"2021", "12"}}, 1), "  År     ø\n  2021  12\n");
}

} // namespace
} // namespace areal::test
