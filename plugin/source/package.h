// SPDX-License-Identifier: GPL-2.0-or-later
//
// An account package: a zip file of an account and all it was made from, with a list of its files and their
// SHA-256 on top (manifest.txt, one "hash  name" a line, sorted). Any unzip program opens it.
//
// Refuses (BadInput): a file that is no zip or has no manifest; names that would leave the folder ("../",
// absolute); (BrokenMachinery): what cannot be written.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace areal::source {

inline constexpr const char* manifest_name = "manifest.txt";

/// Every file below `folder`, written aside and renamed. Gives the seal: the SHA-256 of the manifest.
std::string write_package(const std::filesystem::path& folder, const std::filesystem::path& zip);

struct UnpackedPackage {
    std::string seal;
    std::vector<std::string> altered; // files whose hash is another, or that are missing or too many
};

/// Into an empty or new folder.
UnpackedPackage unpack_package(const std::filesystem::path& zip, const std::filesystem::path& folder);

/// The files an input consists of: a shapefile with its companions, a FileGDB with all in it.
std::vector<std::filesystem::path> files_of_dataset(const std::filesystem::path& path);

} // namespace areal::source
