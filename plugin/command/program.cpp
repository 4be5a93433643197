// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/program.h"

#include "command/commands.h"
#include "command/run_options.h"

#include <algorithm>
#include <map>

namespace areal::command {

int run_program(const std::vector<std::string>& arguments) {
    CLI::App program("Land accounts: what a plan takes of nature, and what is restored", "arealregnskap");
    program.set_version_flag("--version", std::string("arealregnskap ") + AREAL_VERSION);
    program.require_subcommand(1);
    const std::map<std::string, Run> runs{{"account", add_account(program, arguments)},
                                          {"change", add_change(program)},
                                          {"check", add_check(program)},
                                          {"flows", add_flows(program)},
                                          {"recognise", add_recognise(program)},
                                          {"ledger", add_ledger(program)},
                                          {"report", add_report(program)},
                                          {"rules", add_rules(program)}};
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend()); // as CLI11 wants them
    try {
        program.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? done : bad_usage;
    }
    return runs.at(program.get_subcommands().front()->get_name())();
}

} // namespace areal::command
