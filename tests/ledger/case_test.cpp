// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every file in tests/cases: the entries on top, the expected books below. Whatever a case is about, its
// book must also verify, survive export and import unchanged, and balance.
#include "bench/case_file.h"
#include "ledger/journal.h"
#include "ledger/verify.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace areal::ledger::testing {
namespace {

std::vector<std::string> case_names() {
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(AREAL_SOURCE_DIR "/tests/cases"))
        if (file.path().extension() == ".journal")
            names.push_back(file.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

class Case : public ::testing::TestWithParam<std::string> {};

TEST_P(Case, gives_the_expected_books) {
    CaseFile file(AREAL_SOURCE_DIR "/tests/cases/" + GetParam() + ".journal");
    ASSERT_FALSE(file.questions().empty());
    for (const CaseQuestion& asked : file.questions())
        EXPECT_EQ(file.answer(asked.question), asked.expected) << "line " << asked.line << ": " << asked.question;

    RectangleClaims fresh;
    const VerifyResult verified = verify(file.book().store, short_digest, &fresh);
    EXPECT_TRUE(verified.sound()) << verified.sentence;
    EXPECT_EQ(verified.residual_mm2, 0);

    const std::vector<Entry>& entries = file.book().ledger.books().entries();
    const std::string journal = write_journal(entries);
    EXPECT_EQ(read_exact_journal(journal), entries);
    BenchBook copy(false);
    copy.ledger.adopt(entries);
    EXPECT_EQ(write_journal(copy.ledger.books().entries()), journal);
}

INSTANTIATE_TEST_SUITE_P(cases, Case, ::testing::ValuesIn(case_names()), [](const auto& param) { return param.param; });

TEST(Cases, there_are_fifty_or_more) {
    EXPECT_GE(case_names().size(), 50U);
}

} // namespace
} // namespace areal::ledger::testing
