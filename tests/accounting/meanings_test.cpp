// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/meanings.h"

#include "accounting/shipped.h"
#include "ledger/gate.h"

#include <gtest/gtest.h>

namespace areal::accounting {
namespace {

using test::resources;

TEST(Meanings, CallAnAccountByItsName) {
    const Meanings nb(resources, Language::nb), en(resources, Language::en);
    EXPECT_EQ(nb.account_name("nature/mire"), "Myr");
    EXPECT_EQ(nb.account_name("nature/mire/degraded"), "Myr, forringet");
    EXPECT_EQ(en.account_name("nature/mire/degraded"), "Mire, degraded");
    EXPECT_EQ(nb.account_name("nature/of/another/book"), "nature/of/another/book");
}

TEST(Meanings, KnowEveryKindAndStatusOfTheBook) {
    const Catalogue catalogue = load_catalogue(resources);
    const auto expect_named = [&](const CodeName& code) {
        for (const Language language : {Language::nb, Language::nn, Language::en})
            EXPECT_NE(catalogue.name(code, language), code.code) << code.list << " " << language_code(language);
    };
    for (int kind = 0; kind < int(ledger::EntryKind::count_); ++kind)
        expect_named(ledger::called(ledger::EntryKind(kind)));
    for (int status = 0; status <= int(ledger::Status::verified); ++status)
        expect_named(ledger::called(ledger::Status(status)));
}

TEST(Meanings, SayARefusalOfTheBookInWords) {
    const Meanings nb(resources, Language::nb);
    const auto mire = ledger::AccountPath::of("nature/mire");
    EXPECT_EQ(nb.say({"The account {1} has {2} from {3} on, and {4} are to leave it.",
                      {ledger::called(mire), ExactDaa{500'000'000}, *Date::parse("2024-08-31"),
                       ExactDaa{2'000'000'000}}}),
              "Kontoen myr har 0,5\u00a0daa fra 31.08.2024, og 2\u00a0daa skal ut av den.");
}

} // namespace
} // namespace areal::accounting
