// SPDX-License-Identifier: GPL-2.0-or-later
//
// The options every command that makes an account shares.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "base/date.h"

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <string>

namespace areal::command {

/// 2026-12-31; anything else is bad input that names the option.
Date date_of(const std::string& text, const char* option);

enum ExitCode { done = 0, says_no = 1, bad_usage = 2, bad_input = 3, broken_machinery = 4 };

struct RunOptions {
    std::string out, crs, area = "plan", language = "nb";
    int threads = 0;
    bool json = false, quiet = false;

    void add_to(CLI::App& app);
    accounting::Meanings meanings() const;

    template <class Request>
    void apply_to(Request& request, Progress& progress) const {
        request.crs = wished_crs();
        request.area_kind = area_kind();
        request.threads = threads;
        request.progress = &progress;
    }

  private:
    accounting::AreaKind area_kind() const;
    std::optional<shape::Crs> wished_crs() const;
};

/// Writes account.json, one long CSV a table, the wide CSV and (when there are any) the pieces to `out`, all or
/// nothing, with the files `beside` them; findings to standard error, a short summary or the JSON to standard output.
void deliver(const accounting::Account& account, const accounting::Meanings& meanings, const RunOptions& options,
             const std::map<std::string, std::string>& beside = {});

} // namespace areal::command
