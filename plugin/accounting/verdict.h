// SPDX-License-Identifier: GPL-2.0-or-later
//
// Is the account neutral? Like for like: every nature account must get back at least what it loses; a surplus
// of meadow does not pay for mire (the swap is shown). Ground that develops but has no land cover, or a code
// nobody knows, could be nature: it makes the verdict `not_computed`, never a silent zero. Where the rule set says
// what may offset what, a surplus pays for a loss of another kind (offsets.h); what is still missing decides.
#pragma once

#include "accounting/offsets.h"
#include "base/area.h"
#include "base/box.h"
#include "base/sentence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace areal::accounting {

enum class VerdictState : std::uint8_t { neutral, positive, negative, not_computed };

std::string_view verdict_name(VerdictState state); // the word in account.json: a contract

struct AccountBalance {
    std::string account; // path, "nature/mire"
    std::string name;    // in the language of the account
    ExactArea lost, restored;
    ExactArea offset = {}, given = {}; // paid for by other kinds, to other kinds, where the rules allow it
    ExactArea balance() const { return restored - lost; }
    ExactArea settled() const { return balance() + offset - given; }
    ExactArea missing() const { return settled() < ExactArea() ? -settled() : ExactArea(); }
};

/// One polygon of the plan and what it takes: the places behind the verdict, the largest first.
struct Reason {
    std::string layer;
    std::int64_t feature = 0;
    std::string purpose_code, purpose;
    std::string name; // of the plan area, when the plan gives one
    ExactArea lost;
    Sentence sentence;
    Box box;
};

struct Verdict {
    VerdictState state = VerdictState::not_computed;
    ExactArea lost, restored;               // nature
    ExactArea not_known;                    // develops, but cover unknown or missing
    std::vector<AccountBalance> by_account; // nature accounts, the largest loss first
    std::vector<Offset> offsets;            // what pays for what
    std::vector<Reason> reasons;
    std::vector<Sentence> sentences; // the verdict in words, in order
    ExactArea balance() const { return restored - lost; }
    ExactArea missing() const; // of nature, kind by kind, that nothing pays for
};

/// State, swap and sentences from the balances; `reasons` only picks the number of places to mention.
/// `restoration_given`: whether any restoration layer was part of the run. `obstacles`: what else makes the verdict
/// impossible, in words.
Verdict judge(std::vector<AccountBalance> by_account, ExactArea not_known, std::vector<Reason> reasons,
              bool restoration_given, const RuleSet& rules, const std::vector<Sentence>& obstacles);

} // namespace areal::accounting
