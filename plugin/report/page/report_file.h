// SPDX-License-Identifier: GPL-2.0-or-later
//
// A report as a file of any form there is: pages (pdf, odt), a workbook (xlsx), a page for the browser (html), data
// (csv, json). Written aside and moved into place when it is whole.
//
// Refuses (BadInput) a form there is not, with those there are. Throws BrokenMachinery when the file cannot be written.
#pragma once

#include "accounting/meanings.h"
#include "report/document.h"

#include <filesystem>
#include <string>
#include <vector>

namespace areal::report {

/// "pdf", "xlsx"...: the endings of their files.
const std::vector<std::string>& report_formats();

/// pdf and odt paint: in QGIS on the main thread only.
void write_report(const Document& document, const std::string& format, const accounting::Meanings& meanings,
                  const std::filesystem::path& file);

} // namespace areal::report
