// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/resources.h"
#include "command/commands.h"
#include "command/run_options.h"
#include "report/page/report_file.h"
#include "report/report_order.h"

#include <memory>

namespace areal::command {
namespace {

struct ReportOptions : report::ReportOrder {
    std::string out, format, language = "nb";
};

int run_report(const ReportOptions& options) {
    const accounting::Meanings meanings(codes::resources_folder(), language_from(options.language));
    report::write_report(report::ordered_report(options, meanings), options.format, meanings, options.out);
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
    app->add_option("--checklist", options->checklists, "A reviewer's answers to the numbered questions, JSON");
    app->add_option("--pieces", options->pieces, "The pieces of the account; default: pieces.gpkg beside it");
    app->add_option("--stage", options->stage, "Stage of the plan, in words");
    app->add_option("--date", options->date, "Date to stamp, YYYY-MM-DD; default: the newest date of the data");
    return [options] { return run_report(*options); };
}

} // namespace areal::command
