// SPDX-License-Identifier: GPL-2.0-or-later
//
// The report as an editable text for the case file (OpenDocument): named styles with outline levels, so that an office
// program makes its own table of contents and a tagged PDF of it; headings kept with what they are the heading of, rows
// kept whole, heads of tables on every page; the language, the title, and what every picture says in words. Pictures
// are vectors, with an image beside each for programs that do not know SVG.
// Needs a QGuiApplication (see screenless.h). Throws BrokenMachinery when the file cannot be written.
#pragma once

#include "report/document.h"

#include <filesystem>

namespace areal::report {

void write_odt(const Document& document, const std::filesystem::path& file);

} // namespace areal::report
