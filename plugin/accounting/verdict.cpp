// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/verdict.h"

#include <algorithm>
#include <utility>

namespace areal::accounting {
namespace {

constexpr std::size_t places_in_words = 4;

// "Åpen fastmark" inside a sentence: "åpen fastmark".
std::string in_sentence(std::string name) {
    const auto lead = name.empty() ? '\0' : static_cast<unsigned char>(name[0]);
    if (lead >= 'A' && lead <= 'Z')
        name[0] = char(lead + ('a' - 'A'));
    else if (lead == 0xC3 && name.size() > 1) // UTF-8: À to Þ and their small letters lie 0x20 apart
        name[1] = char(static_cast<unsigned char>(name[1]) | 0x20);
    return name;
}

VerdictState state_of(const Verdict& verdict, const std::vector<Sentence>& obstacles) {
    if (verdict.not_known.mm2() != 0 || !obstacles.empty()) // less than the books' unit is rounding, no ground
        return VerdictState::not_computed;
    bool gain = false;
    for (const AccountBalance& account : verdict.by_account) {
        // A book is kept in whole mm2; less than half of one is not a loss.
        if (account.settled().mm2() < 0)
            return VerdictState::negative;
        gain = gain || account.settled().mm2() > 0;
    }
    return gain ? VerdictState::positive : VerdictState::neutral;
}

// The largest loss by name, and every loss of carbon-rich ground, which no reader may miss.
void say_loss(Verdict& verdict, const RuleSet& rules) {
    if (verdict.lost.is_zero()) {
        verdict.sentences.push_back("The plan takes no nature.");
        return;
    }
    const AccountBalance& largest = verdict.by_account.front();
    if (largest.lost == verdict.lost)
        verdict.sentences.push_back(
            {"The plan takes {1} of nature, all of it {2}.", {Daa{verdict.lost}, in_sentence(largest.name)}});
    else
        verdict.sentences.push_back({"The plan takes {1} of nature, {2} of it {3}.",
                                     {Daa{verdict.lost}, Daa{largest.lost}, in_sentence(largest.name)}});
    for (const AccountBalance& account : verdict.by_account)
        if (rules.is_carbon_rich(account.account) && &account != &largest && !account.lost.is_zero())
            verdict.sentences.push_back(
                {"{1} of the nature that is lost is {2}.", {Daa{account.lost}, in_sentence(account.name)}});
}

void say_restoration(Verdict& verdict, bool restoration_given) {
    if (!verdict.restored.is_zero())
        verdict.sentences.push_back({"{1} of nature is restored.", {Daa{verdict.restored}}});
    else if (restoration_given)
        verdict.sentences.push_back("Nothing is restored that counts yet.");
    else
        verdict.sentences.push_back("Nothing is restored.");
}

void pay(Verdict& verdict, const RuleSet& rules) {
    std::vector<Surplus> balances;
    for (const AccountBalance& account : verdict.by_account)
        balances.push_back({account.account, account.balance()});
    verdict.offsets = offsets(balances, rules);
    std::erase_if(verdict.offsets, [](const Offset& one) { return one.area.mm2() == 0; });
    for (const Offset& one : verdict.offsets)
        for (AccountBalance& account : verdict.by_account) {
            if (account.account == one.lost)
                account.offset += one.area;
            if (account.account == one.given)
                account.given += one.area;
        }
}

void say_offsets(Verdict& verdict) {
    ExactArea paid;
    for (const Offset& one : verdict.offsets)
        paid += one.area;
    if (!paid.is_zero())
        verdict.sentences.push_back({"The rules let {1} of it be paid for with another kind of nature.", {Daa{paid}}});
}

void say_obstacles(Verdict& verdict, const std::vector<Sentence>& obstacles) {
    verdict.sentences.insert(verdict.sentences.end(), obstacles.begin(), obstacles.end());
    if (verdict.not_known.mm2() != 0)
        verdict.sentences.push_back({"The verdict cannot be given: {1} that is to be built on has no known land cover. "
                                     "It is shown in the findings.",
                                     {Daa{verdict.not_known}}});
}

void say_state(Verdict& verdict, const std::vector<Sentence>& obstacles) {
    switch (verdict.state) {
    case VerdictState::neutral:
        verdict.sentences.push_back(verdict.offsets.empty()
                                        ? "Neutral: every kind of nature gets back what it loses."
                                        : "Neutral: what is lost is given back, in part as another kind of nature.");
        break;
    case VerdictState::positive:
        if (verdict.offsets.empty())
            verdict.sentences.push_back(
                {"More nature is restored than taken, kind by kind, by {1}.", {Daa{verdict.balance()}}});
        else
            verdict.sentences.push_back({"More nature is restored than taken, by {1}.", {Daa{verdict.balance()}}});
        break;
    case VerdictState::negative:
        if (verdict.balance() >= ExactArea())
            verdict.sentences.push_back("Not neutral: what is restored is of another kind than what is lost.");
        else
            verdict.sentences.push_back({"Not neutral: {1} of nature is missing.", {Daa{-verdict.balance()}}});
        break;
    case VerdictState::not_computed:
        say_obstacles(verdict, obstacles);
        break;
    }
}

} // namespace

std::string_view verdict_name(VerdictState state) {
    switch (state) {
    case VerdictState::neutral:
        return "neutral";
    case VerdictState::positive:
        return "positive";
    case VerdictState::negative:
        return "negative";
    case VerdictState::not_computed:
        break;
    }
    return "not_computed";
}

ExactArea Verdict::missing() const {
    ExactArea sum;
    for (const AccountBalance& account : by_account)
        sum += account.missing();
    return sum;
}

Verdict judge(std::vector<AccountBalance> by_account, ExactArea not_known, std::vector<Reason> reasons,
              bool restoration_given, const RuleSet& rules, const std::vector<Sentence>& obstacles) {
    Verdict verdict;
    std::sort(by_account.begin(), by_account.end(),
              [](const auto& a, const auto& b) { return a.lost != b.lost ? a.lost > b.lost : a.account < b.account; });
    std::sort(reasons.begin(), reasons.end(), [](const Reason& a, const Reason& b) {
        return a.lost != b.lost ? a.lost > b.lost : a.feature < b.feature;
    });
    verdict.by_account = std::move(by_account);
    verdict.reasons = std::move(reasons);
    verdict.not_known = not_known;
    for (const AccountBalance& account : verdict.by_account) {
        verdict.lost += account.lost;
        verdict.restored += account.restored;
    }
    pay(verdict, rules);
    verdict.state = state_of(verdict, obstacles);
    say_loss(verdict, rules);
    say_restoration(verdict, restoration_given);
    say_offsets(verdict);
    say_state(verdict, obstacles);
    const auto places = std::int64_t(std::min(places_in_words, verdict.reasons.size()));
    if (places == 1)
        verdict.sentences.push_back("One plan area causes it; it is listed below.");
    else if (places > 1)
        verdict.sentences.push_back({"The {1} plan areas that take most are listed first.", {places}});
    return verdict;
}

} // namespace areal::accounting
