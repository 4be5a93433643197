// SPDX-License-Identifier: GPL-2.0-or-later
//
// Text from data made harmless for every form before it enters a document: broken UTF-8 and control characters
// become U+FFFD, marks that turn the reading direction are dropped (a name in Hebrew or Arabic needs none), and
// what is longer than a page can hold is cut with "…". Escaping for HTML, CSV or a sheet is each form's own work.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace areal::report {

inline constexpr std::size_t longest_cell = 400;  // characters
inline constexpr std::size_t longest_text = 8000; // of what the planner wrote

/// One line: line breaks and tabs become spaces.
std::string clean_line(std::string_view text, std::size_t most = longest_cell);
/// Paragraphs, at line breaks; empty ones left out.
std::vector<std::string> clean_paragraphs(std::string_view text, std::size_t most = longest_text);

} // namespace areal::report
