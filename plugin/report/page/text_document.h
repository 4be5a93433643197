// SPDX-License-Identifier: GPL-2.0-or-later
//
// The report as a QTextDocument, which a PDF is made from. Lengths are asked for in millimetres and
// turned into the units of the device the document will be laid out for.
#pragma once

#include "report/document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <string>
#include <vector>

namespace areal::report {

struct PageOptions {
    double units_per_mm = 96 / 25.4;
    double text_width_mm = 178;
    std::vector<double> picture_scales; // of the width each picture has otherwise, in their order; 1 where none is said
};

/// A heading or the title of a table, and where it is: a bookmark.
struct HeadingPlace {
    int level = 2;
    std::string text;
    QTextBlock block;
};

/// Fills the (empty) document.
std::vector<HeadingPlace> fill(QTextDocument& text, const Document& document, const PageOptions& options);

} // namespace areal::report
