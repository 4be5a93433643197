// SPDX-License-Identifier: GPL-2.0-or-later
//
// A folder of its own for the time of a run; it goes with the object. Throws BrokenMachinery when none can be
// made.
#pragma once

#include "base/failure.h"

#include <stdlib.h>

#include <filesystem>
#include <string>

namespace areal::command {

class Scratch {
  public:
    Scratch() {
        const std::filesystem::path place = std::filesystem::temp_directory_path();
        std::string pattern = (place / "arealregnskap-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr)
            throw BrokenMachinery("No folder could be made in {1}. Free some space there, or set TMPDIR.",
                                  {place.string()});
        m_folder = pattern;
    }
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    std::filesystem::path operator/(const char* name) const { return m_folder / name; }

  private:
    std::filesystem::path m_folder;
};

} // namespace areal::command
