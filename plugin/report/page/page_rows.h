// SPDX-License-Identifier: GPL-2.0-or-later
//
// Rows of tables that do not begin on one page and end on the next.
#pragma once

#include <QTextDocument>

namespace areal::report {

/// Moves every row that a page would cut to the next page, from the first to the last; false where none was cut. A row
/// that is longer than a third of a page stays where it is. For a document that is laid out, with its page size set.
bool keep_rows_whole(QTextDocument& document);

} // namespace areal::report
