// SPDX-License-Identifier: GPL-2.0-or-later
//
// A document as a file in the form asked for: pdf, xlsx, html, odt, csv or json. All or nothing: a file that cannot be
// written whole leaves what was there as it was.
#pragma once

#include "accounting/meanings.h"
#include "report/document.h"

#include <filesystem>
#include <string>
#include <vector>

namespace areal::report {

/// The forms there are, the ones most asked for first.
const std::vector<std::string>& report_formats();

/// Throws BrokenMachinery when the file cannot be written.
void write_report(const Document& document, const std::string& format, const accounting::Meanings& meanings,
                  const std::filesystem::path& file);

} // namespace areal::report
