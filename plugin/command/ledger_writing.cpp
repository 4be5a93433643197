// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap ledger init | import | close: a book made (from a journal, an export or a land cover), and a
// year of it closed.
#include "accounting/meanings.h"
#include "accounting/open_book.h"
#include "accounting/posting_opening.h"
#include "accounting/rule_file.h"
#include "base/failure.h"
#include "codes/resources.h"
#include "command/input_files.h"
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

struct OpeningOptions : LedgerOptions {
    std::string cover, boundary, place, rules = accounting::default_rules, crs, area = "plan";
};

int run_opening(const OpeningOptions& options) {
    if (options.cover.empty())
        return print_state(*accounting::init_book(options.store, options.journal_text(), now), 0, options);
    if (options.place.empty())
        throw BadInput("Name the municipality of the book with --place, for example \"4026 Tinn\".");
    const accounting::Meanings meanings(codes::resources_folder(), language_from(options.language));
    InputFiles files;
    accounting::Opening opening;
    opening.place = options.place;
    opening.cover = files.open(options.cover);
    if (!options.boundary.empty())
        opening.boundary = files.open(options.boundary);
    if (!options.crs.empty())
        opening.crs = shape::Crs::from_definition(options.crs);
    if (options.area == "true")
        opening.area_kind = accounting::AreaKind::true_area;
    opening.rules = accounting::load_rules(options.rules, meanings.resources());
    opening.date = options.asked_date();
    opening.author = options.asked_author();
    return print_state(*accounting::init_book(options.store, opening_drafts(opening, meanings), now), 0, options);
}

void add_opening(CLI::App& ledger, LedgerRuns& runs) {
    CLI::App* verb = ledger.add_subcommand("init", "Make a book, from a journal or from a land cover");
    auto options = std::make_shared<OpeningOptions>();
    options->add_to(*verb);
    options->add_journal(*verb, "A text journal that begins with its baseline; - is standard input");
    options->add_date(*verb, "--cover: the day of the baseline");
    options->add_author(*verb);
    verb->add_option("--cover", options->cover, "Land cover whose accounts the book opens with");
    verb->add_option("--boundary", options->boundary, "--cover: only ground inside these polygons counts");
    verb->add_option("--place", options->place, "--cover: the municipality, number and name");
    verb->add_option("--rules", options->rules, "--cover: rule set of the book; a name or a file");
    verb->add_option("--crs", options->crs, "--cover: coordinate system of the book; default is the cover's");
    verb->add_option("--area", options->area, "--cover: plan (planar) or true (ellipsoidal)")
        ->check(CLI::IsMember({"plan", "true"}));
    runs["init"] = [options] { return run_opening(*options); };
}

int run_import(const LedgerOptions& options) {
    return print_state(*accounting::import_book(options.store, options.journal_text(), now), 0, options);
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
    add_opening(ledger, runs);
    const auto [import, source] = add("import", "Make a book from an export, to the byte", run_import);
    source->add_journal(*import, "The text journal to read; - is standard input");
    const auto [close, options] = add("close", "Close a year: freeze its balances", run_close);
    options->add_date(*close, "A day in the year to close; default is today");
    options->add_author(*close);
}

} // namespace areal::command
