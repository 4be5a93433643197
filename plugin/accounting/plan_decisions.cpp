// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/plan_decisions.h"

#include "accounting/plan_date.h"
#include "base/failure.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <utility>

namespace areal::accounting {
namespace {

using nlohmann::json;

Date date_of(const std::string& plan, const std::string& written) {
    if (const auto date = plan_date(written))
        return *date;
    throw BadInput("The date \"{2}\" of plan {1} cannot be read; write it as 2019-04-12.", {plan, written});
}

[[noreturn]] void refuse(const std::string& file) {
    throw BadInput("\"{1}\" holds no decisions that can be read. Write a list \"decisions\" of objects with kind "
                   "plan_wins (plan, over, reason) or plan_date (plan, date).",
                   {file});
}

std::string text_at(const json& object, const char* key, const std::string& file) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string())
        refuse(file);
    return found->get<std::string>();
}

} // namespace

void PlanDecisions::add_win(const std::string& text) {
    static const std::string between = " over ", before_reason = ": ";
    const std::size_t over = text.find(between);
    const std::size_t colon = over == std::string::npos ? over : text.find(before_reason, over);
    if (colon == std::string::npos || text.find_first_not_of(' ', colon + 1) == std::string::npos || over == 0)
        throw BadInput("\"{1}\" does not say which plan goes before which, and why; write \"PLAN_A over PLAN_B: "
                       "reason\".",
                       {text});
    const std::size_t second = over + between.size();
    wins.push_back(
        {text.substr(0, over), text.substr(second, colon - second), text.substr(colon + before_reason.size())});
}

void PlanDecisions::add_date(const std::string& text) {
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0)
        throw BadInput("\"{1}\" does not say which plan came into force when; write PLAN=2019-04-12.", {text});
    dates[text.substr(0, equals)] = date_of(text.substr(0, equals), text.substr(equals + 1));
}

void PlanDecisions::add_json(const std::string& text, const std::string& file) {
    const json document = json::parse(text, nullptr, false);
    if (document.is_discarded())
        refuse(file);
    const bool is_whole_account = document.is_object() && document.contains("schema");
    if (is_whole_account && !document.contains("decisions"))
        return; // an account without decisions
    if (document.is_object() && !document.contains("decisions"))
        refuse(file);
    const json& list = document.is_object() ? document.at("decisions") : document;
    if (!list.is_array())
        refuse(file);
    for (const json& one : list) {
        if (!one.is_object())
            refuse(file);
        const std::string kind = text_at(one, "kind", file), plan = text_at(one, "plan", file);
        if (kind == "plan_wins")
            add_win(plan + " over " + text_at(one, "over", file) + ": " + text_at(one, "reason", file));
        else if (kind == "plan_date")
            dates[plan] = date_of(plan, text_at(one, "date", file));
        else
            refuse(file);
    }
}

void PlanDecisions::check() const {
    std::map<std::string, std::set<std::string>> over;
    for (const PlanWins& win : wins)
        over[win.plan].insert(win.over);
    const std::function<bool(const std::string&, const std::string&, std::set<std::string>&)> reaches =
        [&](const std::string& from, const std::string& wanted, std::set<std::string>& seen) {
            for (const std::string& next : over[from])
                if (next == wanted || (seen.insert(next).second && reaches(next, wanted, seen)))
                    return true;
            return false;
        };
    for (const PlanWins& win : wins) {
        std::set<std::string> seen;
        if (reaches(win.over, win.plan, seen) || win.over == win.plan)
            throw BadInput("The decisions contradict each other: {1} is to go before {2}, and {2} before {1}. Take "
                           "one of them out.",
                           {win.plan, win.over});
    }
}

} // namespace areal::accounting
