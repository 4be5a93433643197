// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/account_order.h"
#include "accounting/rule_file.h"
#include "command/book_review.h"
#include "command/commands.h"
#include "command/console_progress.h"
#include "command/input_files.h"
#include "command/packing.h"
#include "command/plan_options.h"
#include "command/run_options.h"
#include "command/theme_options.h"
#include "report/checklist.h"
#include "report/planner_text.h"

#include <memory>

namespace areal::command {
namespace {

struct AccountOptions : RunOptions {
    std::vector<std::string> plans, proposals, built, compared_rules, texts, checklists;
    std::vector<std::string> plan_fields, cover_fields, restored_fields, built_fields, provisions_fields;
    ThemeOptions themes;
    std::string earlier, cover, restored, boundary, provisions, need, date, package, store,
        rules = accounting::default_rules;
    std::vector<std::string> arguments; // of the whole command line
    PlanOptions plan_options;
};

// KIND=FILE, or FILE alone where the kind is to be recognised.
accounting::BuiltRequest built_request(const std::string& argument, const std::vector<std::string>& fields,
                                       InputFiles& files) {
    const std::size_t sign = argument.find('=');
    const bool has_kind = sign != std::string::npos && argument.find_first_of("/|.") > sign;
    accounting::NamedSource input =
        files.open(has_kind ? argument.substr(sign + 1) : argument, source::LayerNeed::any_geometry);
    input.fields = field_choices(fields);
    return {has_kind ? argument.substr(0, sign) : "", input};
}

void open_layers(accounting::AccountRequest& request, const AccountOptions& options, InputFiles& files,
                 const accounting::Meanings& meanings) {
    request.plans = files.open_plans(options.plans, meanings);
    request.proposals = files.open_plans(options.proposals, meanings);
    for (auto* layers : {&request.plans, &request.proposals})
        for (accounting::NamedSource& layer : *layers)
            layer.fields = field_choices(options.plan_fields);
    const auto open_with = [&](const std::string& name, const std::vector<std::string>& fields,
                               source::LayerNeed need = source::LayerNeed::polygons) {
        accounting::NamedSource input = files.open(name, need);
        input.fields = field_choices(fields);
        return input;
    };
    if (!options.earlier.empty())
        request.earlier = open_with(options.earlier, options.plan_fields);
    request.cover = open_with(options.cover, options.cover_fields);
    if (!options.restored.empty())
        request.restored = open_with(options.restored, options.restored_fields);
    if (!options.boundary.empty())
        request.boundary = files.open(options.boundary);
    if (!options.provisions.empty())
        request.provisions = open_with(options.provisions, options.provisions_fields, source::LayerNeed::rows);
    request.themes = options.themes.open(files);
    for (const std::string& argument : options.built)
        request.built.push_back(built_request(argument, options.built_fields, files));
}

int run_account(const AccountOptions& options) {
    const accounting::Meanings meanings = options.meanings();
    ConsoleProgress progress(options.quiet);
    InputFiles files(&progress);
    accounting::AccountRequest request;
    request.rules = accounting::load_rules(options.rules, meanings.resources());
    open_layers(request, options, files, meanings);
    if (!options.need.empty())
        request.needs = accounting::load_needs(options.need, meanings);
    for (const std::string& other : options.compared_rules)
        request.compared_rules.push_back(accounting::load_rules(other, meanings.resources()));
    if (!options.date.empty())
        request.day = date_of(options.date, "--date");
    request.decisions = options.plan_options.decisions();
    options.apply_to(request, progress);
    accounting::Account account = make_account(request, meanings);
    if (!options.store.empty())
        review_against_book(account, options.store, meanings);
    for (const std::string& file : options.texts)
        report::add_planner_text(account, file);
    for (const std::string& file : options.checklists)
        report::add_checklist(account, file, meanings);
    const accounting::Order order(options.arguments, [&](const std::string& file) { return files.sha256(file); });
    deliver(account, meanings, options,
            {{accounting::order_file, order.json()}, {accounting::places_file, order.places()}});
    if (!options.package.empty())
        pack(options.out, order, options.package, meanings);
    const accounting::VerdictState state = account.verdict->state;
    const bool yes = state == accounting::VerdictState::neutral || state == accounting::VerdictState::positive;
    return yes ? done : says_no;
}

} // namespace

Run add_account(CLI::App& program, const std::vector<std::string>& arguments) {
    CLI::App* app = program.add_subcommand("account", "What a plan takes of which land cover, and the verdict");
    auto options = std::make_shared<AccountOptions>();
    options->arguments = arguments;
    app->add_option("--plan", options->plans, "Plan in force: FILE or FILE|layername=NAME")->required();
    app->add_option("--proposal", options->proposals, "Proposed plan; the first one is judged");
    app->add_option("--against-proposal", options->earlier, "Earlier revision of the proposal that is judged")
        ->needs("--proposal");
    app->add_option("--cover", options->cover, "Land cover")->required();
    app->add_option("--restored", options->restored, "Restoration measures");
    app->add_option("--boundary", options->boundary, "Only ground inside these polygons counts");
    app->add_option("--built", options->built,
                    "What is built already: FILE, or KIND=FILE (building, road, grey_areas...)");
    app->add_option("--provisions", options->provisions,
                    "Planbestemmelser, a table: plan, paragraph, text, strength (skal, bør, kan), purpose or area");
    app->add_option("--need", options->need,
                    "Utbyggingsbehov by purpose group, CSV or JSON: daa, or units and daa_per_unit");
    app->add_option("--compare-rules", options->compared_rules, "A further rule set to hold the account against");
    app->add_option("--rules", options->rules, "Rule set: a preset's name or a file");
    app->add_option("--plan-field", options->plan_fields,
                    "ROLE=FIELD where the plan's fields are not recognised, kind=SCHEMA where the plan is not");
    app->add_option("--cover-field", options->cover_fields,
                    "ROLE=FIELD where the cover's fields are not recognised, kind=SCHEMA where the cover is not");
    app->add_option("--restored-field", options->restored_fields, "ROLE=FIELD of the restoration measures");
    app->add_option("--built-field", options->built_fields, "ROLE=FIELD of what is built already");
    app->add_option("--provisions-field", options->provisions_fields, "ROLE=FIELD of the provisions");
    options->themes.add_to(*app);
    app->add_option("--store", options->store, "The municipality's book, to find ground that is claimed twice");
    app->add_option("--checklist", options->checklists, "A reviewer's answers to the numbered questions, JSON");
    app->add_option("--package", options->package, "Also a zip file of the account and its inputs, for `check`");
    app->add_option("--date", options->date,
                    "Day the account is of, YYYY-MM-DD: plans that came into force later do not count");
    options->plan_options.add_to(*app);
    app->add_option(
        "--text", options->texts,
        "The planner's text, a JSON object of texts, or an earlier account.json whose texts are carried on");
    options->add_to(*app);
    return [options] { return run_account(*options); };
}

} // namespace areal::command
