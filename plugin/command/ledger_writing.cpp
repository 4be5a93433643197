// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap ledger init | import | post | close: what writes in the book.
#include "accounting/open_book.h"
#include "command/ledger_answer.h"
#include "command/ledger_options.h"
#include "command/ledger_verbs.h"
#include "command/run_options.h"

#include <memory>

namespace areal::command {
namespace {

using accounting::OpenBook;

int print_state(const OpenBook& book, std::size_t before, const LedgerOptions& options) {
    Answer answer;
    add_state(answer, book, before);
    answer.print(options.json);
    return done;
}

int run_init(const LedgerOptions& options) {
    return print_state(*accounting::init_book(options.store, options.journal_text(), now), 0, options);
}

int run_import(const LedgerOptions& options) {
    return print_state(*accounting::import_book(options.store, options.journal_text(), now), 0, options);
}

int run_post(const LedgerOptions& options) {
    OpenBook book(accounting::open_store(options.store), now);
    const std::size_t before = book.books().size();
    book.post_journal(options.journal_text());
    return print_state(book, before, options);
}

int run_close(const LedgerOptions& options) {
    OpenBook book(accounting::open_store(options.store), now);
    const std::size_t before = book.books().size();
    book.ledger().close(options.asked_date().year(), options.asked_author());
    return print_state(book, before, options);
}

} // namespace

void add_ledger_writing(CLI::App& ledger, LedgerRuns& runs) {
    const auto add = [&](const char* name, const char* meaning, int (*run)(const LedgerOptions&)) {
        CLI::App* verb = ledger.add_subcommand(name, meaning);
        auto options = std::make_shared<LedgerOptions>();
        options->add_to(*verb);
        runs[name] = [options, run] { return run(*options); };
        return std::pair(verb, options);
    };
    for (const auto& [verb, options] :
         {add("init", "Make a book from a journal that begins with its baseline", run_init),
          add("import", "Make a book from an export, to the byte", run_import),
          add("post", "Post the entries of a journal, all or none", run_post)})
        options->add_journal(*verb, "The text journal to read; - is standard input");
    const auto [close, options] = add("close", "Close a year: freeze its balances", run_close);
    options->add_date(*close, "A day in the year to close; default is today");
    options->add_author(*close);
}

} // namespace areal::command
