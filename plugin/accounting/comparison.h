// SPDX-License-Identifier: GPL-2.0-or-later
//
// A delivered account against the same account made again: every input, rule, table cell, total and finding,
// each difference with the m2 at stake, the place behind it, and what explains it. What nothing explains has
// been changed by hand.
//
// The pieces are compared where both accounts have them. Not a judge of the plan: see the findings.
#pragma once

#include "accounting/account.h"

#include <string>
#include <string_view>
#include <vector>

namespace areal::accounting {

/// What explains a difference; where several do, the first.
enum class Cause : std::uint8_t {
    data,    // an input is not the file the account was made from
    rules,   // the rules are not the ones the account names
    program, // made by another version of the program
    hand     // none of these: the delivered account was changed
};

std::string_view cause_name(Cause cause); // the word in the answer of a check

struct Difference {
    Cause cause = Cause::hand;
    std::string part;  // "inputs", "rules", a table, "verdict", "conservation", "findings", "texts", "pieces"
    Sentence sentence; // what differs, both figures
    ExactArea area;    // how much, without sign; zero where it is no area
    Box box;           // of the pieces behind it; empty where there are none
};

/// Differences: of inputs and rules first, then the largest. `this_program` is the program that made `again`;
/// `rules_as_made` the rule set whose hash the account carries, where it is known: then each altered rule is named.
std::vector<Difference> compare(const Account& delivered, const Account& again, const std::string& this_program,
                                const std::string& rules_as_made);

/// Words for the reviewer: "The rules were changed after the account was made." and the like, one a cause.
Sentence cause_sentence(Cause cause);

} // namespace areal::accounting
