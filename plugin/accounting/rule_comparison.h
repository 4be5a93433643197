// SPDX-License-Identifier: GPL-2.0-or-later
//
// The same layers under several rule sets, and where each difference comes from: from the rules of the account to
// another set the parts are exchanged one after the other, and what each exchange changes is a row of its own.
// The rows of a set add up to its whole difference.
#pragma once

#include "accounting/account_request.h"
#include "accounting/meanings.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `rule_comparison`: rules, part ("all", or the part exchanged), reason (rule_reasons.h), planned, built, sliver,
/// water, reserve, nature lost, farmland lost, not known, state. In a row of a part the areas are changes, and may
/// be negative. Makes an account for every set and every part that differs. Throws what making an account throws.
Table rule_comparison_table(const AccountRequest& request, const Meanings& meanings);

} // namespace areal::accounting
