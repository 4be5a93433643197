// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rules an account was made with, from the text it carries; nothing when it carries none or they are not
// rules this program reads (the section on method says which).
#pragma once

#include "accounting/rule_set.h"
#include "report/draft.h"

#include <optional>

namespace areal::report {

std::optional<accounting::RuleSet> rules_of(const Draft& draft);

} // namespace areal::report
