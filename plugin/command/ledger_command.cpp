// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap ledger init|post|close|verify|asof|balance|export|import --store FILE.gpkg [--journal F]
// [--date D] [--known K]. An entry that the book refuses is exit code 1: the book says no, nothing is
// written.
#include "accounting/book_tables.h"
#include "accounting/meanings.h"
#include "accounting/open_book.h"
#include "base/failure.h"
#include "codes/resources.h"
#include "command/commands.h"
#include "command/run_options.h"
#include "ledger/refusal.h"
#include "report/csv.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

namespace areal::command {
namespace {

using accounting::OpenBook;
using nlohmann::ordered_json;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"; // for spreadsheets, not for a terminal

struct LedgerOptions {
    std::string verb, store, journal, date, known, head, author, language = "nb";
    bool json = false, with_farmland = false;
};

Date date_of(const std::string& text, const char* option) {
    const auto date = Date::parse(text);
    if (!date)
        throw BadInput("{1} is \"{2}\"; a date is written 2026-12-31.", {option, text});
    return *date;
}

std::string read_journal_file(const LedgerOptions& options) {
    if (options.journal == "-")
        return {std::istreambuf_iterator<char>(std::cin), {}};
    std::ifstream file(options.journal, std::ios::binary);
    if (options.journal.empty() || !file)
        throw BadInput("The journal \"{1}\" cannot be read. Name it with --journal.", {options.journal});
    return {std::istreambuf_iterator<char>(file), {}};
}

ordered_json as_json(const accounting::Table& table) {
    ordered_json rows = ordered_json::array();
    for (const auto& row : table.rows) {
        ordered_json cells = ordered_json::array();
        for (const accounting::Cell& cell : row)
            std::visit(
                [&cells](const auto& value) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, ExactArea>)
                        cells.push_back(value.m2());
                    else
                        cells.push_back(value);
                },
                cell);
        rows.push_back(std::move(cells));
    }
    return {{"columns", table.columns}, {"rows", std::move(rows)}};
}

/// The tables and facts of one answer, as JSON or as CSV blocks with a line of facts on top.
class Answer {
  public:
    void fact(const std::string& name, ordered_json value) { m_facts[name] = std::move(value); }
    void table(accounting::Table table) { m_tables.push_back(std::move(table)); }
    void print(bool json) const {
        if (json) {
            ordered_json document = m_facts;
            for (const accounting::Table& table : m_tables)
                document["tables"][table.name] = as_json(table);
            std::cout << document.dump(1) << "\n";
            return;
        }
        for (const auto& [name, value] : m_facts.items())
            std::cout << name << ": " << (value.is_string() ? value.get<std::string>() : value.dump())
                      << "\n";
        for (const accounting::Table& table : m_tables)
            std::cout << "\n" << table.name << "\n" << report::long_csv(table).substr(byte_order_mark.size());
    }

  private:
    ordered_json m_facts = ordered_json::object();
    std::vector<accounting::Table> m_tables;
};

void add_state(Answer& answer, const OpenBook& book, std::size_t before) {
    answer.fact("posted", book.books().size() - before);
    answer.fact("entries", book.books().size());
    answer.fact("head", book.books().size() == 0 ? "" : book.books().entries().back().hash);
}

ledger::Books books_known(const OpenBook& book, const LedgerOptions& options) {
    if (options.known.empty())
        return book.books();
    return ledger::known_on(book.books().entries(), Moment::end_of(date_of(options.known, "--known")));
}

std::string author_of(const LedgerOptions& options) {
    const char* user = std::getenv("USER");
    return options.author.empty() && user != nullptr ? user : options.author;
}

Date asked_date(const LedgerOptions& options) {
    return options.date.empty() ? now().date() : date_of(options.date, "--date");
}

void add_balance(Answer& answer, const ledger::Books& books, const LedgerOptions& options) {
    const Date to = asked_date(options);
    const Date from = Date::first_of_year(to.year());
    const ledger::Neutrality sum = ledger::neutrality(books, from, to, options.with_farmland);
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
}

int run_verify(const LedgerOptions& options) {
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

int run_export(const LedgerOptions& options, const OpenBook& book) {
    if (options.journal.empty() || options.journal == "-") {
        std::cout << book.exported();
        return done;
    }
    std::ofstream file(options.journal, std::ios::binary | std::ios::trunc);
    if (!(file << book.exported()).flush())
        throw BrokenMachinery("The journal \"{1}\" could not be written.", {options.journal});
    return done;
}

int run_ledger(const LedgerOptions& options) {
    if (options.verb == "verify")
        return run_verify(options);
    Answer answer;
    if (options.verb == "init" || options.verb == "import") {
        const std::string text = read_journal_file(options);
        const auto make = options.verb == "init" ? accounting::init_book : accounting::import_book;
        add_state(answer, *make(options.store, text, now), 0);
        answer.print(options.json);
        return done;
    }
    OpenBook book(accounting::open_store(options.store), now);
    const std::size_t before = book.books().size();
    if (options.verb == "export")
        return run_export(options, book);
    if (options.verb == "post") {
        book.post_journal(read_journal_file(options));
        add_state(answer, book, before);
    } else if (options.verb == "close") {
        book.ledger().close(asked_date(options).year(), author_of(options));
        add_state(answer, book, before);
    } else if (options.verb == "asof") {
        answer.fact("date", asked_date(options).iso());
        answer.table(accounting::standing_table(books_known(book, options), asked_date(options)));
    } else
        add_balance(answer, books_known(book, options), options);
    answer.print(options.json);
    return done;
}

int run_or_say_no(const LedgerOptions& options) {
    try {
        return run_ledger(options);
    } catch (const ledger::Refused& refused) {
        const ledger::Refusal& why = refused.refusal();
        const Catalogue catalogue = accounting::load_catalogue(codes::resources_folder());
        std::cerr << "arealregnskap: " << why.sentence.in(language_from(options.language), catalogue) << "\n";
        for (const ledger::Claim& claim : why.claims)
            if (!claim.polygon.empty())
                std::cerr << claim.polygon << "\n";
        return says_no;
    }
}

} // namespace

Run add_ledger(CLI::App& program) {
    CLI::App* app = program.add_subcommand("ledger", "The book: nature lost and restored over the years");
    auto options = std::make_shared<LedgerOptions>();
    app->add_option("verb", options->verb, "init, post, close, verify, asof, balance, export or import")
        ->required()
        ->check(CLI::IsMember({"init", "post", "close", "verify", "asof", "balance", "export", "import"}));
    app->add_option("--store", options->store, "The book, FILE.gpkg")->required();
    app->add_option("--journal", options->journal,
                    "Text journal to read or write; - is standard input or output");
    app->add_option("--date", options->date, "As of this day; close: a day in the year to close");
    app->add_option("--known", options->known, "As known on this day");
    app->add_option("--head", options->head,
                    "verify: hash that was printed earlier, which must be in the chain");
    app->add_option("--author", options->author, "close: who closes the year");
    app->add_option("--language", options->language, "nb, nn or en")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    app->add_flag("--farmland", options->with_farmland, "balance: farmland built down counts too");
    app->add_flag("--json", options->json, "Print the answer as JSON");
    return [options] { return run_or_say_no(*options); };
}

} // namespace areal::command
