// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/purpose_tables.h"
#include "accounting/revision.h"
#include "report/sections.h"
#include "report/words.h"

namespace areal::report {
namespace {

using accounting::RevisionChange;

constexpr std::size_t most_changes = 60;

// "B1: 3,0 daa goes from housing to green structure."
std::string change_in_words(const Draft& draft, const RevisionChange& change) {
    const std::string name =
        change.area_name.empty() ? draft.say("An area without a name") : clean_line(change.area_name);
    const std::string from = draft.purpose_name(change.from_code, change.from_purpose);
    const std::string to = draft.purpose_name(change.to_code, change.to_purpose);
    if (change.from_code == accounting::not_in_plan_code)
        return draft.say({"{1}: {2} is new in the plan, as {3}.", {name, Daa{change.area}, to}});
    if (change.to_code == accounting::not_in_plan_code)
        return draft.say({"{1}: {2} is taken out of the plan, where it was {3}.", {name, Daa{change.area}, from}});
    if (change.from_code == change.to_code)
        return draft.say(
            {"{1}: {2} of {3} goes from status {4} to status {5}.",
             {name, Daa{change.area}, to, clean_line(draft.meanings().name("arealbruksstatus", change.from_status)),
              clean_line(draft.meanings().name("arealbruksstatus", change.to_status))}});
    return draft.say({"{1}: {2} goes from {3} to {4}.", {name, Daa{change.area}, from, to}});
}

std::string loss_in_words(const Draft& draft, const RevisionChange& change) {
    if (const ExactArea more = change.lost_after - change.lost_before; more.mm2() > 0)
        return " " + draft.say({"It takes {1} more unbuilt land.", {Daa{more}}});
    else if (more.mm2() < 0)
        return " " + draft.say({"It takes {1} less unbuilt land.", {Daa{-more}}});
    return "";
}

} // namespace

void add_revision(Draft& draft) {
    const accounting::Table* table = draft.account().table("revision");
    if (table == nullptr)
        return;
    draft.heading("What changed since the earlier revision of the plan");
    const std::vector<RevisionChange> changes = accounting::revision_changes(*table);
    if (changes.empty()) {
        draft.paragraph("The two revisions have the same purposes and status everywhere.");
        return;
    }
    List list;
    for (std::size_t i = 0; i < changes.size() && i < most_changes; ++i)
        list.items.push_back(change_in_words(draft, changes[i]) + loss_in_words(draft, changes[i]));
    if (changes.size() > most_changes)
        list.items.push_back(draft.say(
            {"Smaller changes: {1}; all are in the table revision.", {std::int64_t(changes.size() - most_changes)}}));
    draft.add(std::move(list));
}

} // namespace areal::report
