// SPDX-License-Identifier: GPL-2.0-or-later
//
// One function a command: it adds its options to the program and returns the run. A run returns the exit code
// or throws a Failure; `main` says the sentence and gives the code.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace areal::command {

using Run = std::function<int()>;

Run add_account(CLI::App& program);
Run add_change(CLI::App& program);
Run add_flows(CLI::App& program);
Run add_recognise(CLI::App& program);
Run add_ledger(CLI::App& program);
Run add_rules(CLI::App& program);

} // namespace areal::command
