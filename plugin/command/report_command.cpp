// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/date.h"
#include "base/failure.h"
#include "codes/resources.h"
#include "command/commands.h"
#include "command/run_options.h"
#include "report/account_reader.h"
#include "report/ledger_answer.h"
#include "report/page/report_file.h"
#include "report/planner_text.h"
#include "report/profile.h"

#include <iostream>
#include <memory>

namespace areal::command {
namespace {

namespace fs = std::filesystem;

struct ReportOptions {
    std::string account, against, pieces, out, format, language = "nb";
    std::string profile = "full", stage, date;
    std::vector<std::string> texts, ledgers;
};

// pieces.gpkg beside the account when no other file is named.
std::optional<std::vector<accounting::Outline>> pieces_of(const ReportOptions& options) {
    const fs::path beside = fs::path(options.account).parent_path() / "pieces.gpkg";
    if (!options.pieces.empty())
        return accounting::read_outlines(options.pieces);
    return fs::exists(beside) ? std::optional(accounting::read_outlines(beside)) : std::nullopt;
}

int run_report(const ReportOptions& options) {
    const accounting::Meanings meanings(codes::resources_folder(), language_from(options.language));
    if (!options.date.empty() && !Date::parse(options.date))
        throw BadInput("{1} is not a day; write it as 2026-03-01.", {options.date});
    accounting::Account account = report::read_account(options.account);
    for (const std::string& file : options.texts)
        report::add_planner_text(account, file);
    report::ReportWishes wishes;
    wishes.profile = options.profile;
    wishes.stage = options.stage;
    wishes.date = options.date;
    wishes.pieces = pieces_of(options);
    std::optional<accounting::Account> against;
    if (!options.against.empty())
        wishes.against = &against.emplace(report::read_account(options.against));
    for (const std::string& file : options.ledgers)
        report::add_ledger_answer(wishes, file);
    report::write_report(make_document(account, wishes, meanings), options.format, meanings, options.out);
    return done;
}

} // namespace

Run add_report(CLI::App& program) {
    CLI::App* app = program.add_subcommand("report", "A report for people from a delivered account.json");
    auto options = std::make_shared<ReportOptions>();
    app->add_option("--account", options->account, "The account.json")->required();
    app->add_option("--profile", options->profile,
                    "council, full, ku, planprogram, hearing, adoption, yearly or public");
    app->add_option("--format", options->format, "pdf, xlsx, html, odt, csv or json")
        ->required()
        ->check(CLI::IsMember(report::report_formats()));
    app->add_option("--language", options->language, "nb, nn or en")->check(CLI::IsMember({"nb", "nn", "en"}));
    app->add_option("--out", options->out, "The file to write")->required();
    app->add_option("--against", options->against, "An earlier account.json to compare with");
    app->add_option("--ledger", options->ledgers, "What \"ledger … --json\" answered: series, balance, last hash");
    app->add_option("--text", options->texts, "The planner's text, a JSON object of texts, or an earlier account.json");
    app->add_option("--pieces", options->pieces, "The pieces of the account; default: pieces.gpkg beside it");
    app->add_option("--stage", options->stage, "Stage of the plan, in words");
    app->add_option("--date", options->date, "Date to stamp, YYYY-MM-DD; default: the newest date of the data");
    return [options] { return run_report(*options); };
}

} // namespace areal::command
