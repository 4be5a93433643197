// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap ledger verify | asof | balance | export: what only reads the book.
#include "accounting/book_tables.h"
#include "accounting/open_book.h"
#include "base/failure.h"
#include "command/ledger_answer.h"
#include "command/ledger_options.h"
#include "command/ledger_verbs.h"
#include "command/run_options.h"

#include <fstream>
#include <iostream>
#include <memory>

namespace areal::command {
namespace {

using accounting::OpenBook;

struct ReadingOptions : LedgerOptions {
    std::string head;
    bool with_farmland = false;

    OpenBook open() const { return {accounting::open_store(store), now}; }
};

ledger::Books books_known(const OpenBook& book, const ReadingOptions& options) {
    if (options.known.empty())
        return book.books();
    return ledger::known_on(book.books().entries(), Moment::end_of(date_of(options.known, "--known")));
}

int run_verify(const ReadingOptions& options) {
    const ledger::VerifyResult result = accounting::verify_book(options.store, options.head);
    Answer answer;
    answer.fact("sound", result.sound());
    answer.fact("entries", result.entries);
    answer.fact("first_wrong", result.first_wrong);
    answer.fact("sentence", result.sentence);
    answer.fact("head", result.head);
    answer.fact("municipality_m2", ExactArea::from_mm2(result.municipality_mm2).m2());
    answer.fact("residual_mm2", result.residual_mm2);
    for (const std::string& remark : result.remarks)
        answer.fact("remark", remark);
    answer.print(options.json);
    return result.sound() ? done : says_no;
}

int run_as_of(const ReadingOptions& options) {
    const OpenBook book = options.open();
    Answer answer;
    answer.fact("date", options.asked_date().iso());
    answer.table(accounting::standing_table(books_known(book, options), options.asked_date()));
    answer.print(options.json);
    return done;
}

int run_balance(const ReadingOptions& options) {
    const OpenBook book = options.open();
    const ledger::Books books = books_known(book, options);
    const Date to = options.asked_date();
    const Date from = Date::first_of_year(to.year());
    const ledger::Neutrality sum = ledger::neutrality(books, from, to, options.with_farmland);
    Answer answer;
    answer.fact("from", from.iso());
    answer.fact("to", to.iso());
    answer.fact("state", name_of(sum.state));
    answer.fact("lost_m2", ExactArea::from_mm2(sum.lost_mm2).m2());
    answer.fact("restored_m2", ExactArea::from_mm2(sum.restored_mm2).m2());
    answer.fact("balance_m2", ExactArea::from_mm2(sum.restored_mm2 - sum.lost_mm2).m2());
    answer.fact("swapped_m2", ExactArea::from_mm2(sum.swapped_mm2).m2());
    answer.fact("farmland_lost_m2", ExactArea::from_mm2(sum.farmland_lost_mm2).m2());
    answer.fact("includes_farmland", sum.includes_farmland);
    answer.table(accounting::balance_table(books, from, to));
    answer.table(accounting::neutrality_table(sum));
    answer.table(accounting::off_site_table(sum));
    answer.table(accounting::pledge_table(books, to));
    answer.table(accounting::obligation_table(books, to));
    answer.table(accounting::candidate_table(books, to));
    answer.table(accounting::temporary_table(books, to));
    answer.print(options.json);
    return done;
}

int run_export(const ReadingOptions& options) {
    const OpenBook book = options.open();
    if (options.journal.empty() || options.journal == "-") {
        std::cout << book.exported();
        return done;
    }
    std::ofstream file(options.journal, std::ios::binary | std::ios::trunc);
    if (!(file << book.exported()).flush())
        throw BrokenMachinery("The journal \"{1}\" could not be written.", {options.journal});
    return done;
}

} // namespace

void add_ledger_reading(CLI::App& ledger, LedgerRuns& runs) {
    const auto add = [&](const char* name, const char* meaning, int (*run)(const ReadingOptions&)) {
        CLI::App* verb = ledger.add_subcommand(name, meaning);
        auto options = std::make_shared<ReadingOptions>();
        options->add_to(*verb);
        runs[name] = [options, run] { return run(*options); };
        return std::pair(verb, options);
    };
    const auto [verify, to_verify] = add("verify", "Recompute the book and name the first wrong entry", run_verify);
    verify->add_option("--head", to_verify->head, "A hash printed earlier, which must be in the chain");
    const auto [as_of, standing] = add("asof", "Every account as it stood on a day", run_as_of);
    standing->add_date(*as_of, "As of this day; default is today");
    standing->add_known(*as_of);
    const auto [balance, year] = add("balance", "Lost and restored in a year, until a day", run_balance);
    year->add_date(*balance, "From 1 January of its year until this day; default is today");
    year->add_known(*balance);
    balance->add_flag("--farmland", year->with_farmland, "Farmland built down counts too");
    const auto [write, out] = add("export", "The whole book as a text journal", run_export);
    out->add_journal(*write, "The file to write; - or nothing is standard output");
}

} // namespace areal::command
