// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/account_reader.h"

#include "base/failure.h"
#include "report/account_json.h"
#include "report/sample_account.h"

#include <gmock/gmock.h>

namespace areal::report {
namespace {

using test::maridalen;
using test::meanings;
using testing::HasSubstr;

std::string refusal_of(const std::string& text) {
    try {
        parse_account(text, "account.json");
    } catch (const BadInput& refusal) {
        return refusal.what();
    }
    return "";
}

std::string with(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(AccountReader, WritesAgainTheBytesItRead) {
    const std::string written = account_json(maridalen(), meanings(Language::nb));
    const accounting::Account read = parse_account(written, "account.json");
    EXPECT_EQ(account_json(read, meanings(Language::nb)), written);
    EXPECT_EQ(read.texts.at("justification"), "Hyttefeltet er vedtatt i 2019.");
    EXPECT_EQ(read.inputs.front().plans.size(), 1U);
}

TEST(AccountReader, SaysTheSentencesInAnotherLanguage) {
    const accounting::Account read = parse_account(account_json(maridalen(), meanings(Language::nb)), "account.json");
    EXPECT_THAT(meanings(Language::en).say(read.verdict->sentences.front()), HasSubstr("The plan takes 676"));
    EXPECT_THAT(meanings(Language::nn).say(read.verdict->sentences.front()), HasSubstr("Planen tek 676"));
}

TEST(AccountReader, KeepsWordsOfAnotherProgramAsTheyAre) {
    accounting::Account account = maridalen();
    account.verdict->sentences = {Sentence("Ord fra en annen {1} versjon.")};
    account.program = "arealregnskap 9.9.9";
    const std::string written = account_json(account, meanings(Language::nb));
    EXPECT_EQ(account_json(parse_account(written, "account.json"), meanings(Language::nb)), written);
}

TEST(AccountReader, RefusesWithThePlaceInTheFile) {
    const std::string sound = account_json(maridalen(), meanings(Language::nb));
    EXPECT_THAT(refusal_of("{"), HasSubstr("not JSON"));
    EXPECT_THAT(refusal_of("[]"), HasSubstr("no account this program knows"));
    EXPECT_THAT(refusal_of(with(sound, "account/1", "account/2")), HasSubstr("no account this program knows"));
    EXPECT_THAT(refusal_of(with(sound, "\"negative\"", "\"splendid\"")), HasSubstr("verdict.state"));
    EXPECT_THAT(refusal_of(with(sound, "\"conservation\"", "\"konservering\"")), HasSubstr("conservation"));
    EXPECT_THAT(refusal_of(with(sound, "\"not_known_m2\": 0.0", "\"not_known_m2\": 1e30")),
                HasSubstr("verdict.not_known_m2"));
    EXPECT_THAT(refusal_of(with(sound, "\"features\": 19", "\"features\": \"19\"")), HasSubstr("inputs.0.features"));
}

} // namespace
} // namespace areal::report
