// SPDX-License-Identifier: GPL-2.0-or-later
//
// The house rules that can be read off the files: who may include whom, which library belongs to which room,
// how long a file may be, what stands in its first line. A breach is a sentence; no breach is an empty list.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace areal::test {

using Files = std::map<std::string, std::string>; // path below plugin/, "shape/overlay.cpp" -> text

Files read_tree(const std::filesystem::path& root, const std::vector<std::string>& extensions);

std::vector<std::string> include_breaches(const Files& plugin);

/// Sentences for people in the rooms below qgis/: string literals, joined where they continue.
std::vector<std::string> sentence_patterns(const Files& plugin);

} // namespace areal::test
