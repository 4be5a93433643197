// SPDX-License-Identifier: GPL-2.0-or-later
//
// account.json: the contract with scripts and with reviewers (schema resources/schema/account.schema.json).
// Same account, same bytes: no clock, no path, no locale. Areas are m2 as numbers in full precision.
#pragma once

#include "accounting/account.h"

#include <string>

namespace areal::report {

inline constexpr const char* account_schema = "arealregnskap-account/1";

/// This program and its version, as an account and a report name it.
std::string program_name();
/// The program that made it: this one where the account was not read from a file.
std::string maker_of(const accounting::Account& account);

std::string account_json(const accounting::Account& account, const accounting::Meanings& meanings);

} // namespace areal::report
