// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap ledger VERB --store BOOK ...: finds the verb and runs it. An entry that the book refuses is
// exit code 1: the book says no, nothing is written.
#include "accounting/meanings.h"
#include "codes/resources.h"
#include "command/commands.h"
#include "command/ledger_verbs.h"
#include "command/run_options.h"
#include "ledger/refusal.h"

#include <iostream>
#include <memory>

namespace areal::command {
namespace {

int say_no(const ledger::Refusal& why, const std::string& language) {
    const Catalogue catalogue = accounting::load_catalogue(codes::resources_folder());
    std::cerr << "arealregnskap: " << why.sentence.in(language_from(language), catalogue) << "\n";
    for (const ledger::Claim& claim : why.claims)
        if (!claim.polygon.empty())
            std::cerr << claim.polygon << "\n";
    return says_no;
}

} // namespace

Run add_ledger(CLI::App& program) {
    CLI::App* app = program.add_subcommand("ledger", "The book: nature lost and restored over the years");
    app->require_subcommand(1);
    auto runs = std::make_shared<LedgerRuns>();
    add_ledger_writing(*app, *runs);
    add_ledger_posting(*app, *runs);
    add_ledger_reading(*app, *runs);
    add_ledger_series(*app, *runs);
    add_ledger_municipal(*app, *runs);
    return [app, runs] {
        const CLI::App* verb = app->get_subcommands().front();
        try {
            return runs->at(verb->get_name())();
        } catch (const ledger::Refused& refused) {
            return say_no(refused.refusal(), verb->get_option("--language")->as<std::string>());
        }
    };
}

} // namespace areal::command
