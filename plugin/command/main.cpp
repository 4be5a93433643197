// SPDX-License-Identifier: GPL-2.0-or-later
//
// arealregnskap: the same runs as in QGIS, without a window. Exit codes: 0 done, 1 the verdict says no, 2 bad
// usage, 3 bad input, 4 the machine failed.
#include "base/failure.h"
#include "codes/resources.h"
#include "command/program.h"
#include "command/run_options.h"

#include <iostream>

namespace {

using namespace areal;

// The language of a complaint is the one asked for anywhere on the line; options are not parsed yet or unsound.
Language language_of(int argc, char** argv) {
    for (int i = 1; i + 1 < argc; ++i)
        if (std::string(argv[i]) == "--language")
            return language_from(argv[i + 1]);
    return Language::nb;
}

int complain(const Failure& failure, Language language, int exit_code) {
    Catalogue catalogue;
    try {
        catalogue = accounting::load_catalogue(codes::resources_folder());
    } catch (const Failure&) {
        // Without resources the sentence is said in English.
    }
    std::cerr << "arealregnskap: " << failure.sentence().in(language, catalogue) << "\n";
    return exit_code;
}

} // namespace

int main(int argc, char** argv) {
    const Language language = language_of(argc, argv);
    try {
        return command::run_program({argv + 1, argv + argc});
    } catch (const BadInput& failure) {
        return complain(failure, language, command::bad_input);
    } catch (const Failure& failure) {
        return complain(failure, language, command::broken_machinery);
    } catch (const std::exception& error) {
        std::cerr << "arealregnskap: " << error.what() << "\n";
        return command::broken_machinery;
    }
}
