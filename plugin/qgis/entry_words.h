// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the book's kinds of entries are called on the screen, and how its tables are read. The names of the kinds in the
// store and in the program's answers are contracts and stay as they are; an unknown name is shown as it is.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace areal::qgis {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::EntryWords)
  public:
    /// "Lost" for "loss".
    static QString of_kind(const std::string& kind);
    /// One sentence on how to read the table.
    static QString how_to_read(const std::string& table);
};

} // namespace areal::qgis
