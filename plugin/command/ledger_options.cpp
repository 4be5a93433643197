// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/ledger_options.h"

#include "base/failure.h"
#include "command/run_options.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace areal::command {

void LedgerOptions::add_to(CLI::App& verb) {
    verb.add_option("--store", store, "The book: FILE.gpkg, or \"PG:host=... dbname=... active_schema=...\"")
        ->required();
    verb.add_option("--language", language, "nb, nn or en")->check(CLI::IsMember({"nb", "nn", "en"}));
    verb.add_flag("--json", json, "Print the answer as JSON");
}

void LedgerOptions::add_journal(CLI::App& verb, const char* meaning) {
    verb.add_option("--journal", journal, meaning);
}

void LedgerOptions::add_date(CLI::App& verb, const char* meaning) {
    verb.add_option("--date", date, meaning);
}

void LedgerOptions::add_known(CLI::App& verb) {
    verb.add_option("--known", known, "As known on this day");
}

void LedgerOptions::add_author(CLI::App& verb) {
    verb.add_option("--author", author, "Who writes; default is who is logged in");
}

Date LedgerOptions::asked_date() const {
    return date.empty() ? now().date() : date_of(date, "--date");
}

std::string LedgerOptions::asked_author() const {
    const char* user = std::getenv("USER");
    return author.empty() && user != nullptr ? user : author;
}

std::string LedgerOptions::journal_text() const {
    if (journal == "-")
        return {std::istreambuf_iterator<char>(std::cin), {}};
    std::ifstream file(journal, std::ios::binary);
    if (journal.empty() || !file)
        throw BadInput("The journal \"{1}\" cannot be read. Name it with --journal.", {journal});
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace areal::command
