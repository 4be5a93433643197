// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap ledger series | valuation: the book over the years, and what restoration is worth. The series
// is text for a council unless --csv or --json asks for tables.
#include "accounting/meanings.h"
#include "accounting/open_book.h"
#include "accounting/posting.h"
#include "accounting/series_tables.h"
#include "accounting/valuation_file.h"
#include "codes/resources.h"
#include "command/ledger_answer.h"
#include "command/ledger_options.h"
#include "command/ledger_verbs.h"
#include "command/run_options.h"
#include "report/series_text.h"

#include <iostream>
#include <memory>

namespace areal::command {
namespace {

using accounting::OpenBook;

struct SeriesOptions : LedgerOptions {
    int from_year = 0, to_year = 0;
    bool csv = false, with_farmland = false;
    std::string valuation = "one_to_one";

    accounting::Meanings meanings() const { return {codes::resources_folder(), language_from(language)}; }
};

/// From the baseline until the target year, or this year, unless asked otherwise.
ledger::SeriesAsk ask_of(const ledger::Books& books, const SeriesOptions& options) {
    ledger::SeriesAsk ask{options.from_year, options.to_year, options.asked_date(), options.with_farmland};
    if (ask.from_year == 0)
        ask.from_year = accounting::baseline_of(books).effective.year();
    if (ask.to_year == 0) {
        const auto resolved = ledger::resolution(books, ask.as_of);
        ask.to_year = std::max(ask.as_of.year(), resolved ? resolved->target_year : 0);
    }
    return ask;
}

int run_series(const SeriesOptions& options) {
    OpenBook book(accounting::open_store(options.store), now);
    const ledger::SeriesAsk ask = ask_of(book.books(), options);
    if (!options.csv && !options.json) {
        std::cout << report::series_text(book.books(), ask, options.meanings());
        return done;
    }
    Answer answer;
    answer.fact("from", ask.from_year);
    answer.fact("to", ask.to_year);
    answer.fact("as_of", ask.as_of.iso());
    answer.fact("head", book.ledger().head());
    if (const auto resolved = ledger::resolution(book.books(), ask.as_of)) {
        answer.fact("resolution", resolved->entry);
        answer.fact("resolution_case", book.books().entry(resolved->entry).case_ref);
        answer.fact("budget_m2", ExactArea::from_mm2(resolved->budget_mm2).m2());
    }
    answer.table(accounting::series_table(book.books(), ask));
    answer.table(accounting::years_table(ledger::series(book.books(), ask)));
    answer.table(accounting::lost_table(book.books(), ask));
    answer.table(accounting::reserve_series_table(book.books(), ask));
    answer.table(accounting::restoration_debt_table(book.books(), ask));
    answer.print(options.json);
    return done;
}

int run_valuation(const SeriesOptions& options) {
    const OpenBook book(accounting::open_store(options.store), now);
    const ledger::WeightRule rule = accounting::load_valuation(options.valuation, codes::resources_folder());
    const ledger::Valuation value = ledger::valuation(book.books(), rule, options.asked_date());
    Answer answer;
    answer.fact("valuation", rule.name + " " + rule.version);
    answer.fact("as_of", options.asked_date().iso());
    answer.table(accounting::credit_table(book.books(), value));
    answer.table(accounting::weighted_debt_table(value));
    answer.print(options.json);
    return done;
}

} // namespace

void add_ledger_series(CLI::App& ledger, LedgerRuns& runs) {
    const auto add = [&](const char* name, const char* meaning, int (*run)(const SeriesOptions&)) {
        CLI::App* verb = ledger.add_subcommand(name, meaning);
        auto options = std::make_shared<SeriesOptions>();
        options->add_to(*verb);
        options->add_date(*verb, "As of this day; default is today");
        runs[name] = [options, run] { return run(*options); };
        return std::pair(verb, options);
    };
    const auto [series, years] = add("series", "Lost, restored and left, year by year, and the outlook", run_series);
    series->add_option("--from", years->from_year, "First year; default is the baseline's");
    series->add_option("--to", years->to_year, "Last year; default is the target year, or this year");
    series->add_flag("--csv", years->csv, "Tables in m2 instead of text in daa");
    series->add_flag("--farmland", years->with_farmland, "Farmland built down counts too");
    const auto [valuation, worth] = add("valuation", "What restoration is worth, and what is owed", run_valuation);
    valuation->add_option("--valuation", worth->valuation, "How restoration is valued; a name or a file");
}

} // namespace areal::command
