// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the user decides about plans that overlap, on the command line or in a file (an account.json is one).
#pragma once

#include "accounting/plan_decisions.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace areal::command {

struct PlanOptions {
    std::vector<std::string> files, wins, dates;

    void add_to(CLI::App& app);
    /// A date on the command line goes before one in a file. Throws BadInput.
    accounting::PlanDecisions decisions() const;
};

} // namespace areal::command
