// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/sections.h"

#include <map>
#include <string>
#include <utility>

namespace areal::report {
namespace {

using accounting::Account;
using accounting::AccountBalance;

using Losses = std::map<std::string, std::pair<ExactArea, ExactArea>>; // account -> before, now

Losses losses(const Account& before, const Account& now) {
    Losses lost;
    for (const AccountBalance& line : before.verdict->by_account)
        lost[line.account].first += line.lost;
    for (const AccountBalance& line : now.verdict->by_account)
        lost[line.account].second += line.lost;
    return lost;
}

accounting::Table changes_table(const Draft& draft, const Losses& lost) {
    const Account &before = *draft.wishes().against, &now = draft.account();
    accounting::Table table{"changes", {"name", "before_m2", "now_m2", "difference_m2"}, {}};
    const auto add = [&](const std::string& name, ExactArea was, ExactArea is) {
        table.rows.push_back({name, was, is, is - was});
    };
    for (const auto& [account, areas] : lost)
        add(draft.say({"{1}, lost", {draft.account_name(account, account)}}), areas.first, areas.second);
    add(draft.say("Nature lost, all kinds"), before.verdict->lost, now.verdict->lost);
    add(draft.say("Nature restored"), before.verdict->restored, now.verdict->restored);
    add(draft.say("Balance"), before.verdict->balance(), now.verdict->balance());
    return table;
}

void say_changes(Draft& draft, const Losses& lost) {
    List list;
    for (const auto& [account, areas] : lost) {
        const ExactArea more = areas.second - areas.first;
        const std::string name = draft.account_name(account, account);
        if (more.mm2() > 0)
            list.items.push_back(draft.say({"{1}: {2} more is lost than in the earlier account.", {name, Daa{more}}}));
        else if (more.mm2() < 0)
            list.items.push_back(draft.say({"{1}: {2} less is lost than in the earlier account.", {name, Daa{-more}}}));
    }
    if (list.items.empty())
        list.items.push_back(draft.say("No kind of nature loses more or less than in the earlier account."));
    draft.add(std::move(list));
}

const accounting::InputRecord* input_of(const Account& account, const std::string& role) {
    for (const accounting::InputRecord& input : account.inputs)
        if (input.role == role)
            return &input;
    return nullptr;
}

// A difference may come from other data or other rules: that is said, or the reader takes it for the plan's.
void say_why(Draft& draft) {
    const Account &before = *draft.wishes().against, &now = draft.account();
    if (before.rules_sha256 != now.rules_sha256)
        draft.paragraph("The two accounts are made with different rules, so part of the difference can come from the "
                        "rules.",
                        Tone::warning);
    const accounting::InputRecord *was = input_of(before, "cover"), *is = input_of(now, "cover");
    if (was != nullptr && is != nullptr && was->sha256 != is->sha256)
        draft.paragraph("The two accounts are made with different land cover, so part of the difference can come from "
                        "the map.",
                        Tone::warning);
}

} // namespace

void add_changes(Draft& draft) {
    draft.heading("Changed since the earlier account");
    if (draft.wishes().against == nullptr) {
        draft.paragraph("No earlier account was given to compare with.", Tone::small);
        return;
    }
    if (!draft.wishes().against->verdict || !draft.account().verdict) {
        draft.paragraph("One of the two accounts gives no verdict, so they cannot be compared.", Tone::warning);
        return;
    }
    const Losses lost = losses(*draft.wishes().against, draft.account());
    say_changes(draft, lost);
    say_why(draft);
    draft.add(data_table(draft, changes_table(draft, lost), 0));
}

} // namespace areal::report
