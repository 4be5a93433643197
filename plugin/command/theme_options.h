// SPDX-License-Identifier: GPL-2.0-or-later
//
// The themes of an account on the command line: --theme NAME=FILE, and for each by its name where it was mapped,
// which field has the value, and which numbering the values follow.
#pragma once

#include "accounting/theme_layer.h"
#include "command/input_files.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace areal::command {

struct ThemeOptions {
    std::vector<std::string> themes, mapped, fields, numberings;

    void add_to(CLI::App& app);
    /// Throws BadInput: no "=", a name twice, a name that is no theme's.
    std::vector<accounting::ThemeRequest> open(InputFiles& files) const;
};

} // namespace areal::command
