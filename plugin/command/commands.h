// SPDX-License-Identifier: GPL-2.0-or-later
//
// One function a command: it adds its options to the program and returns the run. A run returns the exit code
// or throws a Failure; `main` says the sentence and gives the code.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <vector>

namespace areal::command {

using Run = std::function<int()>;

/// `arguments` are those of the whole command line, for the order that is kept with the account.
Run add_account(CLI::App& program, const std::vector<std::string>& arguments);
Run add_change(CLI::App& program);
Run add_check(CLI::App& program);
Run add_flows(CLI::App& program);
Run add_recognise(CLI::App& program);
Run add_ledger(CLI::App& program);
Run add_rules(CLI::App& program);
Run add_report(CLI::App& program);

} // namespace areal::command
