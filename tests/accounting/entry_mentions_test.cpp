// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/entry_mentions.h"

#include "accounting/shipped.h"
#include "ledger/gate.h"

#include <gtest/gtest.h>

namespace areal::accounting {
namespace {

ledger::Entry entry(ledger::EntryKind kind) {
    ledger::Entry entry;
    entry.number = 12;
    entry.kind = kind;
    entry.effective = *Date::parse("2024-08-31");
    return entry;
}

TEST(Described, IsWhatDescribeSaysOfEveryKind) {
    for (std::size_t kind = 0; kind < std::size_t(ledger::EntryKind::count_); ++kind) {
        const auto said = ledger::described(describe(entry(ledger::EntryKind(kind))));
        ASSERT_TRUE(said) << kind;
        EXPECT_EQ(said->number, "12");
        EXPECT_EQ(said->date, "2024-08-31");
        EXPECT_EQ(said->kind, ledger::EntryKind(kind));
    }
}

TEST(Described, IsNothingOfAnyOtherText) {
    for (const char* text : {"", "12", "12 (loss)", "12 (house, 2024-08-31)", "12 (loss, soon)",
                             "B1 (loss, 2024-08-31)", " (loss, 2024-08-31)", "12 (loss, 2024-08-31"})
        EXPECT_FALSE(ledger::described(text)) << text;
}

TEST(EntryMentions, AreInWordsOfTheLanguage) {
    const Sentence sentence{"A person has looked and confirms entry {1}.",
                            {describe(entry(ledger::EntryKind::candidate))}};
    EXPECT_EQ(say_of_entries(sentence, Meanings(test::resources, Language::en)),
              "A person has looked and confirms entry 12 (waits for a person, 2024-08-31).");
    const std::string nb = say_of_entries(sentence, Meanings(test::resources, Language::nb));
    EXPECT_NE(nb.find("12 (venter på svar, 2024-08-31)"), std::string::npos) << nb;
}

// No kind is left without a name.
TEST(EntryMentions, EveryKindHasANameInThreeLanguages) {
    for (const Language language : {Language::nb, Language::nn, Language::en}) {
        const Meanings meanings(test::resources, language);
        for (std::size_t kind = 0; kind < std::size_t(ledger::EntryKind::count_); ++kind) {
            const std::string code(name_of(ledger::EntryKind(kind)));
            EXPECT_NE(meanings.codes().list("entry_kinds").find(code), nullptr) << code;
        }
    }
}

} // namespace
} // namespace areal::accounting
