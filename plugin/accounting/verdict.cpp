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

VerdictState state_of(const Verdict& verdict) {
    if (!verdict.not_known.is_zero())
        return VerdictState::not_computed;
    bool gain = false;
    for (const AccountBalance& account : verdict.by_account) {
        // A book is kept in whole mm2; less than half of one is not a loss.
        if (account.balance().mm2() < 0)
            return VerdictState::negative;
        gain = gain || account.balance().mm2() > 0;
    }
    return gain ? VerdictState::positive : VerdictState::neutral;
}

void say_loss(Verdict& verdict) {
    if (verdict.lost.is_zero()) {
        verdict.sentences.push_back("The plan takes no nature.");
        return;
    }
    const AccountBalance& largest = verdict.by_account.front();
    if (largest.lost == verdict.lost)
        verdict.sentences.push_back({"The plan takes {1} of nature, all of it {2}.", {Daa{verdict.lost}, in_sentence(largest.name)}});
    else
        verdict.sentences.push_back({"The plan takes {1} of nature, {2} of it {3}.",
                                     {Daa{verdict.lost}, Daa{largest.lost}, in_sentence(largest.name)}});
    for (const AccountBalance& account : verdict.by_account)
        if (account.account == "nature/mire" && &account != &largest && !account.lost.is_zero())
            verdict.sentences.push_back({"{1} of it is mire.", {Daa{account.lost}}});
}

void say_restoration(Verdict& verdict, bool restoration_given) {
    if (!verdict.restored.is_zero())
        verdict.sentences.push_back({"{1} of nature is restored.", {Daa{verdict.restored}}});
    else if (restoration_given)
        verdict.sentences.push_back("Nothing is restored that counts yet.");
    else
        verdict.sentences.push_back("Nothing is restored.");
}

void say_state(Verdict& verdict) {
    switch (verdict.state) {
    case VerdictState::neutral:
        verdict.sentences.push_back("Neutral: every kind of nature gets back what it loses.");
        break;
    case VerdictState::positive:
        verdict.sentences.push_back({"More nature is restored than taken, kind by kind, by {1}.",
                                     {Daa{verdict.balance()}}});
        break;
    case VerdictState::negative:
        if (verdict.balance() >= ExactArea())
            verdict.sentences.push_back("Not neutral: what is restored is of another kind than what is lost.");
        else
            verdict.sentences.push_back({"Not neutral: {1} of nature is missing.", {Daa{-verdict.balance()}}});
        break;
    case VerdictState::not_computed:
        verdict.sentences.push_back({"The verdict cannot be given: {1} that is to be built on has no known land cover. "
                                     "It is shown in the findings.",
                                     {Daa{verdict.not_known}}});
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

Verdict judge(std::vector<AccountBalance> by_account, ExactArea not_known, std::vector<Reason> reasons,
              bool restoration_given) {
    Verdict verdict;
    std::sort(by_account.begin(), by_account.end(), [](const auto& a, const auto& b) {
        return a.lost != b.lost ? a.lost > b.lost : a.account < b.account;
    });
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
    verdict.state = state_of(verdict);
    say_loss(verdict);
    say_restoration(verdict, restoration_given);
    say_state(verdict);
    const auto places = std::int64_t(std::min(places_in_words, verdict.reasons.size()));
    if (places == 1)
        verdict.sentences.push_back("One plan area causes it; it is listed below.");
    else if (places > 1)
        verdict.sentences.push_back({"The {1} plan areas that take most are listed first.", {places}});
    return verdict;
}

} // namespace areal::accounting
