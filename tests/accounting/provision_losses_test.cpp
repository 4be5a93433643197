// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a loss rests on, worked by hand on strips of forest, mire and field.
#include "accounting/plan_drawing.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::Account;

const std::vector<std::string> provision_fields{"PLANID", "PARAGRAF", "TEKST", "STYRKE", "AREALFORMÅL", "FELTNAVN"};

Patch provision(const std::string& plan, const std::string& paragraph, const std::string& strength,
                const std::string& purpose, const std::string& area = "") {
    return {{}, {plan, paragraph, "Text of " + paragraph, strength, purpose, area}};
}

// Four fields of 100 x 100, left half forest and right half mire, but the third: forest and infield pasture.
Account account_with(const std::vector<Patch>& provisions) {
    source::MemorySource plan =
        layer("kommuneplan", {"OBJTYPE", "KPAREALFORMÅL", "AREALST", "OMRNAVN", "PLANID", "PLANSTAT"},
              {{rectangle(0, 0, 100, 100), {"KpArealformålOmråde", "1110", "2", "B1", "2020", "3"}},
               {rectangle(100, 0, 200, 100), {"KpArealformålOmråde", "1110", "2", "B2", "2020", "3"}},
               {rectangle(200, 0, 300, 100), {"KpArealformålOmråde", "5210", "1", "LS1", "2020", "3"}},
               {rectangle(300, 0, 400, 100), {"KpArealformålOmråde", "5100", "1", "L1", "2020", "3"}}});
    source::MemorySource cover = layer("ar5", {"ARTYPE"},
                                       {{rectangle(0, 0, 50, 100), {"30"}},
                                        {rectangle(50, 0, 100, 100), {"60"}},
                                        {rectangle(100, 0, 250, 100), {"30"}},
                                        {rectangle(250, 0, 300, 100), {"23"}},
                                        {rectangle(300, 0, 400, 100), {"60"}}});
    source::MemorySource table = layer("bestemmelser", provision_fields, provisions, "");
    accounting::AccountRequest request;
    request.plans = {input(plan)};
    request.cover = input(cover);
    request.provisions = input(table);
    request.rules = accounting::load_rules("kdd", english().resources());
    return make_account(request, english());
}

double lost_m2(const Account& account, const std::vector<std::pair<std::string, std::string>>& where) {
    return m2(account, "loss_by_provision", where, "lost_m2");
}

TEST(ProvisionLosses, EveryLossStandsOnceWithWhatItRestsOn) {
    const Account account =
        account_with({provision("2020", "§ 3", "kan", "1110"), provision("2020", "§ 3.1", "skal", "", "B1"),
                      provision("2020", "§ 5", "bør", "5210")});
    EXPECT_EQ(lost_m2(account, {{"strength", "skal"}, {"paragraph", "§ 3.1, § 3"}, {"account", "nature/mire"}}), 5000);
    EXPECT_EQ(lost_m2(account, {{"strength", "skal"}, {"account", "nature/forest"}}), 5000);
    EXPECT_EQ(lost_m2(account, {{"strength", "kan"}, {"paragraph", "§ 3"}}), 10000);
    EXPECT_EQ(lost_m2(account, {{"book", "nature"}}), account.verdict->lost.m2());
    EXPECT_EQ(account.findings.count(FindingKind::note), 0U);
}

TEST(ProvisionLosses, LnfrThatOpensForBuildingIsMarkedAndNotLost) {
    const Account account = account_with({provision("2020", "§ 5", "kan", "5210")});
    const std::vector<std::pair<std::string, std::string>> spread{{"purpose_code", "5210"}, {"opens_for", "housing"}};
    EXPECT_EQ(m2(account, "loss_by_provision", spread, "opened_m2"), 10000);
    EXPECT_EQ(m2(account, "loss_by_provision", {{"opens_for", "housing"}, {"book", "farmland"}}, "opened_m2"), 5000);
    EXPECT_EQ(lost_m2(account, spread), 0);
    EXPECT_EQ(lost_m2(account, {{"strength", "none"}}), 20000) << "nothing is said of the housing";
    EXPECT_EQ(m2(account, "loss_by_provision", {{"purpose_code", "5100"}}, "opened_m2"), 0);
}

TEST(ProvisionLosses, AProvisionOfNoKnownStrengthIsNotNoProvision) {
    const Account account =
        account_with({provision("2020", "§ 3", "burde", "1110"), provision("2020", "§ 9", "skal", "1300")});
    EXPECT_EQ(lost_m2(account, {{"strength", "not_said"}, {"paragraph", "§ 3"}}), 20000);
    EXPECT_EQ(account.findings.count(FindingKind::unknown_code), 1U);
    EXPECT_EQ(account.findings.count(FindingKind::note), 1U) << "§ 9 covers nothing in the plan";
}

TEST(ProvisionLosses, WithoutProvisionsThereIsNoTable) {
    const Account account =
        account_of_plans({municipal("kommuneplan", {{rectangle(0, 0, 100, 100), "2015", "2015-06-01"}})});
    EXPECT_EQ(account.table("loss_by_provision"), nullptr);
}

} // namespace
} // namespace areal::test
