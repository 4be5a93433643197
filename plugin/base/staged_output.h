// SPDX-License-Identifier: GPL-2.0-or-later
//
// Output written aside and moved into place only when it is whole, so that a run that fails, is cancelled or
// is killed leaves what was there before. Files are staged in a hidden folder beside the target (same file
// system, so the final rename is atomic); an unfinished stage is removed when the object goes.
// Throws BrokenMachinery when the folder cannot be made or written (with the path and what the system said).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace areal {

class StagedOutput {
  public:
    explicit StagedOutput(std::filesystem::path folder);
    ~StagedOutput();
    StagedOutput(const StagedOutput&) = delete;
    StagedOutput& operator=(const StagedOutput&) = delete;

    /// Where to write the file that will be called `name` in the folder.
    std::filesystem::path file(const std::string& name);
    /// Writes a whole text file into the stage.
    void write(const std::string& name, const std::string& text);
    /// Moves every staged file into place, replacing older ones, also those that somebody has open.
    void commit();

  private:
    std::filesystem::path m_folder;
    std::filesystem::path m_stage;
    std::vector<std::string> m_names;
    bool m_folder_is_ours = false;
};

} // namespace areal
