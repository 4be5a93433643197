// SPDX-License-Identifier: GPL-2.0-or-later
//
// The report as a QTextDocument: what PDF and ODT are both made from. Lengths are asked for in millimetres and
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
    bool pictures_as_images = false;    // for a form that cannot hold drawings
    std::vector<double> picture_scales; // of the width each picture has otherwise, in their order; 1 where none is said
};

/// A heading and where it begins, for bookmarks and so that it is not left alone at the foot of a page.
struct HeadingPlace {
    int level = 2; // 0: the title of a table, no bookmark
    std::string text;
    QTextBlock block;
    int kept_with = 1; // how many of the blocks after it belong on the same page, and what those are kept with
};

/// Fills the (empty) document.
std::vector<HeadingPlace> fill(QTextDocument& text, const Document& document, const PageOptions& options);

} // namespace areal::report
