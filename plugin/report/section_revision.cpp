// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/section_revision.h"

#include "report/sections.h"
#include "report/words.h"

namespace areal::report {
namespace {

using accounting::RevisionChange;

constexpr std::size_t most_changes = 60;

// "Present", or "Present + Future" where several areas claim the ground.
std::string status_name(const Draft& draft, const std::string& code) {
    std::string names;
    for (const std::string& one : codes::split_list(code, '+'))
        names += (names.empty() ? "" : " + ") + clean_line(draft.meanings().name("arealbruksstatus", one));
    return names.empty() ? draft.say("not given") : names;
}

// "B1: 3,0 daa goes from housing to green structure."
std::string change_in_words(const Draft& draft, const RevisionChange& change) {
    const std::string name = changed_area(draft, change);
    const std::string from = draft.short_purpose(change.from_code, change.from_purpose);
    const std::string to = draft.short_purpose(change.to_code, change.to_purpose);
    if (change.from_code == accounting::not_in_plan_code)
        return draft.say({"{1}: {2} is new in the plan, as {3}.", {name, Daa{change.area}, to}});
    if (change.to_code == accounting::not_in_plan_code)
        return draft.say({"{1}: {2} is taken out of the plan, where it was {3}.", {name, Daa{change.area}, from}});
    if (change.from_code == change.to_code)
        return draft.say({"{1}: {2} of {3} goes from status {4} to status {5}.",
                          {name, Daa{change.area}, to, status_name(draft, change.from_status),
                           status_name(draft, change.to_status)}});
    return draft.say({"{1}: {2} goes from {3} to {4}.", {name, Daa{change.area}, from, to}});
}

std::string loss_in_words(const Draft& draft, const RevisionChange& change) {
    if (const ExactArea more = change.lost_after - change.lost_before; more.mm2() > 0)
        return " " + draft.say({"It takes {1} more unbuilt land.", {Daa{more}}});
    else if (more.mm2() < 0)
        return " " + draft.say({"It takes {1} less unbuilt land.", {Daa{-more}}});
    return "";
}

// How much moved, and how much more or less is taken for it.
void say_sum(Draft& draft, const accounting::Table& revision) {
    ExactArea moved, more, spared;
    for (std::size_t row = 0; row < revision.rows.size(); ++row) {
        const ExactArea area = revision.area(row, "area_m2");
        const bool was = revision.text(row, "lost_before") == "yes", is = revision.text(row, "lost_after") == "yes";
        moved += area;
        if (was != is)
            (is ? more : spared) += area;
    }
    draft.paragraph(
        {"{1} has another purpose or status than in the earlier revision. {2} of unbuilt land is taken that "
         "was not, and {3} is spared that was to be taken.",
         {Daa{moved}, Daa{more}, Daa{spared}}});
}

} // namespace

std::string changed_area(const Draft& draft, const RevisionChange& change) {
    return change.area_name.empty() ? draft.say("An area without a name") : clean_line(change.area_name);
}

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
    say_sum(draft, *table);
    const bool has_map = add_revision_map(draft, *table, changes);
    List list;
    for (std::size_t i = 0; i < changes.size() && i < most_changes; ++i)
        list.items.push_back((has_map && i < places_numbered ? std::to_string(i + 1) + ". " : "") +
                             change_in_words(draft, changes[i]) + loss_in_words(draft, changes[i]));
    if (changes.size() > most_changes)
        list.items.push_back(draft.say(
            {"Smaller changes: {1}; all are in the table revision.", {std::int64_t(changes.size() - most_changes)}}));
    draft.add(std::move(list));
}

} // namespace areal::report
