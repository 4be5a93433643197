// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/checklist.h"

#include "accounting/patchwork.h"

namespace areal::test {
namespace {

using accounting::ChecklistAnswers;

TEST(Checklist, GivesBackTheAnswersItWasMadeOf) {
    const ChecklistAnswers given{{"1", {"yes", "", "", "", "", ""}},
                                 {"5", {"no", "Not assessed.", "Ask", "Plan", "2026-03-01", "Kari"}},
                                 {"7", {"open", "Who knows?", "", "", "", ""}}};
    EXPECT_EQ(answers_in(checklist_table({}, given, english())), given);
    EXPECT_TRUE(answers_in(checklist_table({}, {}, english())).empty()) << "a question without a word is no answer";
}

TEST(Checklist, IsInAnAccountOnceHoweverOftenItIsAnswered) {
    accounting::Account account;
    account.tables.push_back({"balance", {}, {}});
    add_answers(account, {{"1", {"yes", "", "", "", "", ""}}}, english());
    add_answers(account, {{"2", {"no", "", "", "", "", ""}}}, english());
    ASSERT_EQ(account.tables.size(), 2U);
    EXPECT_EQ(account.table("checklist")->text(0, "answer"), "open");
    EXPECT_EQ(account.table("checklist")->text(1, "answer"), "no");
}

} // namespace
} // namespace areal::test
