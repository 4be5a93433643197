// SPDX-License-Identifier: GPL-2.0-or-later
//
// What every verb of `arealregnskap ledger` shares: the book, the language, the form of the answer; and the
// options that several of them take.
#pragma once

#include "base/date.h"

#include <CLI/CLI.hpp>

#include <string>

namespace areal::command {

struct LedgerOptions {
    std::string store, journal, date, known, author, language = "nb";
    bool json = false;

    /// --store, --language and --json.
    void add_to(CLI::App& verb);
    void add_journal(CLI::App& verb, const char* meaning);
    void add_date(CLI::App& verb, const char* meaning);
    void add_known(CLI::App& verb);
    void add_author(CLI::App& verb);

    /// --date, or today.
    Date asked_date() const;
    /// --author, or who is logged in.
    std::string asked_author() const;
    /// The text of --journal; - is standard input.
    std::string journal_text() const;
};

} // namespace areal::command
