// SPDX-License-Identifier: GPL-2.0-or-later
//
// The report as one HTML file: nothing is fetched, so it opens without a network and can be sent as it is.
// Landmarks, captions and scopes for screen readers; pictures as SVG inside, with words; tables are sorted by a
// click on a heading where scripts run, and are whole where they do not. Same document, same bytes.
#pragma once

#include "report/document.h"

#include <filesystem>
#include <string>

namespace areal::report {

/// Style and script come from resources/report (report.css, report.js).
std::string html(const Document& document, const std::filesystem::path& resources);

} // namespace areal::report
