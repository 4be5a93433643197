// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/flows.h"
#include "command/commands.h"
#include "command/console_progress.h"
#include "command/input_files.h"
#include "command/run_options.h"

#include <memory>

namespace areal::command {
namespace {

struct FlowsOptions : RunOptions {
    std::string lost, restored, zones, zone_field;
};

int run_flows(const FlowsOptions& options) {
    const accounting::Meanings meanings = options.meanings();
    ConsoleProgress progress(options.quiet);
    InputFiles files(&progress);
    accounting::FlowsRequest request;
    request.lost = files.open(options.lost);
    request.restored = files.open(options.restored);
    request.zones = files.open(options.zones);
    request.zone_field = options.zone_field;
    options.apply_to(request, progress);
    deliver(make_flows(request, meanings), meanings, options);
    return done;
}

} // namespace

Run add_flows(CLI::App& program) {
    CLI::App* app = program.add_subcommand("flows", "Ground lost and ground restored, per zone");
    auto options = std::make_shared<FlowsOptions>();
    app->add_option("--lost", options->lost, "Polygons of lost ground")->required();
    app->add_option("--restored", options->restored, "Polygons of restored ground")->required();
    app->add_option("--by", options->zones, "Zones, such as municipalities")->required();
    app->add_option("--by-field", options->zone_field, "Field that names a zone");
    options->add_to(*app);
    return [options] { return run_flows(*options); };
}

} // namespace areal::command
