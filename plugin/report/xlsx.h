// SPDX-License-Identifier: GPL-2.0-or-later
//
// The report as a workbook (libxlsxwriter): the text on the first sheet, each table and the method on a sheet of
// their own, the charts with their figures on the last. Figures are real numbers in the unit of their heading,
// sums are live formulae with the value filled in, headings stay when the sheet is scrolled. Every text is
// written as a text: what looks like a formula in somebody's data is none. No clock: same document, same bytes.
//
// Throws BrokenMachinery when the file cannot be written.
#pragma once

#include "accounting/meanings.h"
#include "report/document.h"

#include <filesystem>

namespace areal::report {

void write_xlsx(const Document& document, const accounting::Meanings& meanings, const std::filesystem::path& file);

} // namespace areal::report
