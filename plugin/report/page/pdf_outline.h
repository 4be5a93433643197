// SPDX-License-Identifier: GPL-2.0-or-later
//
// What QPdfWriter leaves out of a PDF: bookmarks, the language, the title shown in the window, and dates that
// are not the clock's. Rewrites the file with qpdf. Throws BrokenMachinery when the file is not a sound PDF.
#pragma once

#include "report/document.h"

#include <filesystem>
#include <string>
#include <vector>

namespace areal::report {

struct Bookmark {
    int level = 1; // 1 outermost
    std::string text;
    int page = 0;        // from 0
    double from_top = 0; // share of the page's height
};

void finish_pdf(const std::filesystem::path& file, const std::vector<Bookmark>& bookmarks, const Document& document);

} // namespace areal::report
