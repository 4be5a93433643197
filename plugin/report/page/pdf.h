// SPDX-License-Identifier: GPL-2.0-or-later
//
// The report as a PDF: A4, vectors and embedded fonts, title, stage and date on every page, page numbers, and a
// bookmark a heading. Not tagged: QPdfWriter cannot; the HTML form is the one for screen readers.
// Needs a QGuiApplication (see screenless.h). Throws BrokenMachinery when the file cannot be written.
#pragma once

#include "report/document.h"

#include <filesystem>

namespace areal::report {

void write_pdf(const Document& document, const std::filesystem::path& file);

} // namespace areal::report
