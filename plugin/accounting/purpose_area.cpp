// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/purpose_area.h"

namespace areal::accounting {
namespace {

bool has_account(const codes::CodeMeaning* meaning) {
    return meaning != nullptr && meaning->account && meaning->account->root() != ledger::AccountRoot::unknown;
}

// Ground with a status the rules do not go by stays as it is, whatever its purpose.
bool may_take_ground(const PurposeArea& area, const RuleSet& rules, const Meanings& meanings) {
    const bool knows_status =
        area.status.empty() || meanings.codes().list(area_statuses_list).find(area.status) != nullptr;
    return !knows_status || rules.takes_ground(area.status);
}

} // namespace

void give_meaning(PurposeArea& area, const RuleSet& rules, const Meanings& meanings) {
    const bool may_take = may_take_ground(area, rules, meanings), takes = rules.takes_ground(area.status);
    const codes::CodeMeaning* meaning = meanings.codes().list(area.code_list).find(area.code);
    if (meaning == nullptr) {
        area.in_doubt = may_take;
        area.purpose =
            area.code.empty() ? meanings.say("No purpose given") : meanings.say({"Unknown purpose {1}", {area.code}});
        return;
    }
    area.purpose = meaning->name(language_code(meanings.language()));
    std::string kp_code = meaning->value("kp_code");
    if (kp_code.empty())
        kp_code = meaning->code;
    const codes::CodeMeaning* today = meanings.codes().list(present_purposes_list).find(kp_code);
    area.main_group = today == nullptr ? meaning->value("main_group") : today->value("main_group");
    const std::string& own_group = meaning->value("purpose_group");
    area.group = own_group.empty() && today != nullptr ? today->value("purpose_group") : own_group;
    if (has_account(meaning))
        area.account = meaning->account->text();
    else if (has_account(today))
        area.account = today->account->text();
    area.develops_by_purpose = rules.effect(area.code_list, area.code, kp_code, area.main_group) == Effect::develops;
    area.effect = area.develops_by_purpose && takes ? Effect::develops : Effect::keeps;
    area.in_doubt = area.develops_by_purpose && may_take && !takes;
}

} // namespace areal::accounting
