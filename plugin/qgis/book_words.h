// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the desk says of a book in a line: which it is and how far it has come, and who has the ground that a refused
// entry wants.
#pragma once

#include "accounting/meanings.h"
#include "ledger/refusal.h"
#include "qgis/book_view.h"

#include <QCoreApplication>
#include <QString>

namespace areal::qgis {

class BookWords {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::BookWords)
  public:
    static QString line(const BookView& view);
    /// Empty when no entry stands in the way.
    static QString owner(const BookView& view, const ledger::Refusal& refusal, const accounting::Meanings& meanings);
};

} // namespace areal::qgis
