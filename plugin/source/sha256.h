// SPDX-License-Identifier: GPL-2.0-or-later
//
// SHA-256 (OpenSSL's libcrypto) as 64 lower-case hexadecimal digits: of bytes, and of the file behind an
// input. A shapefile is hashed with the files that belong to it (.shp, .dbf, .shx, .prj, .cpg, in that
// order); a folder (FileGDB) file by file, sorted by name.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace areal::source {

std::string sha256(std::string_view bytes);

/// Throws BadInput when a file cannot be read.
std::string sha256_of_file(const std::filesystem::path& path);

/// The same for whatever an input names; empty when it is no file (a database, a service).
std::string sha256_of_dataset(const std::string& file);

} // namespace areal::source
