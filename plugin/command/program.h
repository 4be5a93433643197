// SPDX-License-Identifier: GPL-2.0-or-later
//
// One run of the program from its arguments (without the program's name): parses, runs, gives the exit code.
// Throws what the run throws. A command may run another one (`check` makes an account again).
#pragma once

#include <string>
#include <vector>

namespace areal::command {

int run_program(const std::vector<std::string>& arguments);

} // namespace areal::command
