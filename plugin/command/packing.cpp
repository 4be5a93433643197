// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/packing.h"

#include "command/scratch.h"
#include "source/package.h"

#include <iostream>
#include <string>

namespace areal::command {

namespace fs = std::filesystem;

void pack(const fs::path& folder, const accounting::Order& order, const fs::path& zip,
          const accounting::Meanings& meanings) {
    const Scratch scratch;
    const fs::path whole = scratch / "package";
    fs::create_directories(whole);
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().filename() != accounting::places_file)
            fs::copy_file(entry.path(), whole / entry.path().filename());
    for (std::size_t i = 0; i < order.files().size(); ++i) {
        const fs::path from = fs::absolute(order.files()[i].path); // a bare name has no folder to be relative to
        const fs::path to = whole / "inputs" / std::to_string(i + 1);
        for (const fs::path& file : source::files_of_dataset(from)) {
            const fs::path inside = to / fs::relative(file, from.parent_path());
            fs::create_directories(inside.parent_path());
            fs::copy_file(file, inside);
        }
    }
    const std::string seal = source::write_package(whole, zip);
    std::cerr << meanings.say({"Seal of the package: {1}", {seal}}) << "\n";
}

} // namespace areal::command
