// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/recognition_card.h"
#include "codes/resources.h"
#include "command/commands.h"
#include "command/input_files.h"
#include "command/run_options.h"

#include <iostream>
#include <memory>

namespace areal::command {
namespace {

struct RecogniseOptions {
    std::vector<std::string> files;
    std::string language = "nb";
    bool json = false;
};

int run_recognise(const RecogniseOptions& options) {
    const accounting::Meanings meanings(codes::resources_folder(), language_from(options.language));
    InputFiles files;
    std::vector<source::FeatureSource*> layers;
    for (const std::string& file : options.files)
        for (const accounting::NamedSource& input : files.open_layers(file))
            layers.push_back(input.source);
    if (options.json)
        std::cout << accounting::recognition_json(layers, meanings);
    else
        for (source::FeatureSource* layer : layers)
            for (const std::string& line : accounting::recognition_lines(*layer, meanings))
                std::cout << line << "\n";
    return done;
}

} // namespace

Run add_recognise(CLI::App& program) {
    CLI::App* app = program.add_subcommand("recognise", "What each layer is thought to be, field by field");
    auto options = std::make_shared<RecogniseOptions>();
    app->add_option("files", options->files, "FILE or FILE|layername=NAME")->required();
    app->add_option("--language", options->language, "nb, nn or en")->check(CLI::IsMember({"nb", "nn", "en"}));
    app->add_flag("--json", options->json, "Print the cards as JSON");
    return [options] { return run_recognise(*options); };
}

} // namespace areal::command
