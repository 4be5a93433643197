// SPDX-License-Identifier: GPL-2.0-or-later
//
// account.json: the contract with scripts and with reviewers (schema resources/schema/account.schema.json).
// Same account, same bytes: no clock, no path, no locale. Areas are m2 as numbers in full precision.
#pragma once

#include "accounting/account.h"

#include <string>

namespace areal::report {

std::string account_json(const accounting::Account& account, const accounting::Meanings& meanings);

} // namespace areal::report
