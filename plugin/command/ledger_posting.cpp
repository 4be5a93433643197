// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap ledger post | confirm | reject | owe: entries from a journal, a delivered account, two vintages of
// land cover, a layer of measures or a repeal, a person's answers to candidate changes, and land owed for a
// loss. With --preview the same gate is asked and nothing is written.
#include "accounting/meanings.h"
#include "accounting/posting_candidate.h"
#include "accounting/posting_measures.h"
#include "accounting/posting_obligation.h"
#include "accounting/posting_plan.h"
#include "accounting/posting_vintage.h"
#include "base/failure.h"
#include "codes/resources.h"
#include "command/input_files.h"
#include "command/ledger_answer.h"
#include "command/ledger_options.h"
#include "command/ledger_verbs.h"
#include "command/run_options.h"
#include "ledger/field.h"
#include "report/delivered_plan.h"

#include <iostream>
#include <memory>

namespace areal::command {
namespace {

using accounting::OpenBook;
using accounting::Posting;

struct PostingOptions : LedgerOptions {
    std::string account_folder, older_cover, newer_cover, cases, boundary, measures, cover, valuation = "one_to_one";
    std::string repealed_plan, until, case_ref, evidence, kind = "loss", cause, plan;
    std::string area, cost;
    accounting::Owed owed;
    ledger::EntryNumber entry = 0;
    bool lapse = false, preview = false;

    void add_posting(CLI::App& verb);
    void add_sources(CLI::App& verb);
    accounting::PostingTerms terms() const { return {asked_date(), asked_author(), case_ref, evidence}; }
    accounting::Meanings meanings() const { return {codes::resources_folder(), language_from(language)}; }
};

void PostingOptions::add_posting(CLI::App& verb) {
    add_date(verb, "When it was so; default is today");
    add_author(verb);
    verb.add_option("--case", case_ref, "Decision or case that the entries rest on");
    verb.add_option("--evidence", evidence, "What shows it; default is the document itself with its digest");
    verb.add_flag("--preview", preview, "Say what would be written and why, and write nothing");
}

void PostingOptions::add_sources(CLI::App& verb) {
    CLI::App* from = verb.add_option_group("source", "Where the entries come from, one of these");
    from->add_option("--journal", journal, "The text journal to read; - is standard input");
    from->add_option("--from-account", account_folder, "Folder of a delivered account whose plan is adopted");
    from->add_option("--to-cover", newer_cover, "New vintage of land cover (with --from-cover)");
    from->add_option("--measures", measures, "Layer of restoration measures (with --cover)");
    from->add_option("--repeal", repealed_plan, "Plan id whose pledges are taken back");
    from->add_flag("--lapse", lapse, "Pledges that have run out");
    from->require_option(1);
    verb.add_option("--from-cover", older_cover, "--to-cover: the vintage the book rests on");
    verb.add_option("--cases", cases, "--to-cover: cases that explain losses outside any plan");
    verb.add_option("--boundary", boundary, "--to-cover: only ground inside these polygons counts");
    verb.add_option("--until", until, "--from-account: the day the plan runs out");
    verb.add_option("--cover", cover, "--measures: the vintage of land cover the book rests on");
    verb.add_option("--valuation", valuation, "--measures: how restoration is valued; a name or a file");
}

Posting adoption(const OpenBook& book, const PostingOptions& options, const accounting::Meanings& meanings) {
    report::DeliveredPlan delivered = report::delivered_plan(options.account_folder, meanings);
    accounting::AdoptedPlan plan{std::move(delivered.pieces), {}};
    if (!options.until.empty())
        plan.until = date_of(options.until, "--until");
    return adopt_plan(book, plan, terms_of_decision(options.terms(), !options.date.empty(), delivered.account));
}

Posting vintage(const OpenBook& book, const PostingOptions& options, const accounting::Meanings& meanings) {
    if (options.older_cover.empty())
        throw BadInput("Name the vintage the book rests on with --from-cover.");
    InputFiles files;
    accounting::NewVintage request;
    request.from = files.open(options.older_cover);
    request.to = files.open(options.newer_cover);
    if (!options.cases.empty())
        request.cases = files.open(options.cases);
    if (!options.boundary.empty())
        request.boundary = files.open(options.boundary);
    return take_up_vintage(book, request, options.terms(), meanings);
}

Posting measures(const OpenBook& book, const PostingOptions& options, const accounting::Meanings& meanings) {
    if (options.cover.empty())
        throw BadInput("Name the land cover the book rests on with --cover.");
    InputFiles files;
    accounting::MeasureReport request;
    request.measures = files.open(options.measures);
    request.cover = files.open(options.cover);
    request.valuation = accounting::load_valuation(options.valuation, meanings.resources());
    return take_up_measures(book, request, options.terms(), meanings);
}

Posting posting_of(const OpenBook& book, const PostingOptions& options, const accounting::Meanings& meanings) {
    if (!options.account_folder.empty())
        return adoption(book, options, meanings);
    if (!options.newer_cover.empty())
        return vintage(book, options, meanings);
    if (!options.measures.empty())
        return measures(book, options, meanings);
    if (!options.repealed_plan.empty())
        return repeal_plan(book, options.repealed_plan, options.terms());
    return options.lapse ? lapse_pledges(book, options.terms()) : accounting::journal_posting(options.journal_text());
}

int carry_out(OpenBook& book, const Posting& posting, const PostingOptions& options,
              const accounting::Meanings& meanings) {
    const std::size_t before = book.books().size();
    const std::vector<ledger::Entry> entries = options.preview ? preview(book, posting) : post(book, posting);
    for (const Finding& finding : posting.findings.list())
        std::cerr << "- " << meanings.say(finding.sentence) << "\n";
    Answer answer;
    if (options.preview)
        answer.fact("preview", entries.size());
    else
        add_state(answer, book, before);
    answer.fact("whole_m2", ExactArea::from_mm2(posting.whole_mm2).m2());
    answer.fact("fitted_mm2", posting.fitted_mm2);
    answer.table(proposal_table(posting, entries, meanings));
    answer.table(left_alone_table(posting, meanings));
    answer.print(options.json);
    return done;
}

int run_post(const PostingOptions& options) {
    OpenBook book(accounting::open_store(options.store), now);
    const accounting::Meanings meanings = options.meanings();
    return carry_out(book, posting_of(book, options, meanings), options, meanings);
}

int run_answer(const PostingOptions& options) {
    OpenBook book(accounting::open_store(options.store), now);
    const auto kind = ledger::entry_kind(options.kind);
    if (!kind)
        throw BadInput("There is no kind of entry \"{1}\".", {options.kind});
    const accounting::CandidateAnswer answer{options.entry, *kind, options.cause, options.plan};
    return carry_out(book, answer_candidate(book, answer, options.terms()), options, options.meanings());
}

int run_owe(const PostingOptions& options) {
    OpenBook book(accounting::open_store(options.store), now);
    accounting::Owed owed = options.owed;
    owed.loss = options.entry;
    if (!options.area.empty() && !(owed.area_mm2 = ledger::parse_area(options.area)))
        throw BadInput("The area is \"{1}\"; write it as \"1250.5 m2\" or \"16 daa\".", {options.area});
    if (!options.cost.empty()) {
        const auto ore = ledger::parse_money(options.cost);
        if (!ore)
            throw BadInput("The cost is \"{1}\"; write it as \"250000.00 kr\".", {options.cost});
        owed.cost_ore = *ore;
    }
    if (!options.until.empty())
        owed.deadline = date_of(options.until, "--until");
    return carry_out(book, owe_for_loss(book, owed, options.terms()), options, options.meanings());
}

void add_owing(CLI::App& verb, PostingOptions& options) {
    verb.add_option("--entry", options.entry, "Number of the loss")->required();
    verb.add_option("--area", options.area, "\"16 daa\" or \"1250.5 m2\"; default is what is not owed yet");
    verb.add_option("--project", options.owed.project, "The project");
    verb.add_option("--developer", options.owed.developer, "Who built (utbygger)");
    verb.add_option("--payer", options.owed.payer, "Who pays");
    verb.add_option("--performer", options.owed.performer, "Who restores");
    verb.add_option("--cost", options.cost, "\"250000.00 kr\"");
    verb.add_option("--until", options.until, "The deadline");
}

} // namespace

void add_ledger_posting(CLI::App& ledger, LedgerRuns& runs) {
    const auto add = [&](const char* name, const char* meaning, int (*run)(const PostingOptions&)) {
        CLI::App* verb = ledger.add_subcommand(name, meaning);
        auto options = std::make_shared<PostingOptions>();
        options->add_to(*verb);
        options->add_posting(*verb);
        runs[name] = [options, run] { return run(*options); };
        return std::pair(verb, options);
    };
    const auto [post, sources] = add("post", "Post entries, all or none", run_post);
    sources->add_sources(*post);
    const auto [confirm, answer] = add("confirm", "A candidate change did happen", run_answer);
    confirm->add_option("--entry", answer->entry, "Number of the candidate")->required();
    confirm->add_option("--as", answer->kind, "loss, densification or remap; default is loss")
        ->check(CLI::IsMember({"loss", "densification", "remap"}));
    confirm->add_option("--cause", answer->cause, "Why ground was lost outside any plan");
    confirm->add_option("--plan", answer->plan, "The plan it was lost under");
    const auto [reject, no] = add("reject", "A candidate change was no change", run_answer);
    no->kind = "reject";
    reject->add_option("--entry", no->entry, "Number of the candidate")->required();
    const auto [owe, debt] = add("owe", "Land is owed for a loss: an obligation to restore", run_owe);
    add_owing(*owe, *debt);
}

} // namespace areal::command
