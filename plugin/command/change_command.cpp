// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/change.h"
#include "command/commands.h"
#include "command/console_progress.h"
#include "command/input_files.h"
#include "command/run_options.h"

#include <memory>

namespace areal::command {
namespace {

struct ChangeOptions : RunOptions {
    std::string from, to, boundary;
};

int run_change(const ChangeOptions& options) {
    const accounting::Meanings meanings = options.meanings();
    ConsoleProgress progress(options.quiet);
    InputFiles files(&progress);
    accounting::ChangeRequest request;
    request.from = files.open(options.from);
    request.to = files.open(options.to);
    if (!options.boundary.empty())
        request.boundary = files.open(options.boundary);
    options.apply_to(request, progress);
    deliver(make_change(request, meanings), meanings, options);
    return done;
}

} // namespace

Run add_change(CLI::App& program) {
    CLI::App* app = program.add_subcommand("change", "Two vintages of land cover: from-to, gain, loss, net and swap");
    auto options = std::make_shared<ChangeOptions>();
    app->add_option("--from", options->from, "The older vintage")->required();
    app->add_option("--to", options->to, "The newer vintage")->required();
    app->add_option("--boundary", options->boundary, "Only ground inside these polygons counts");
    options->add_to(*app);
    return [options] { return run_change(*options); };
}

} // namespace areal::command
