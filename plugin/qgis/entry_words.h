// SPDX-License-Identifier: GPL-2.0-or-later
//
// How the tables of the book are read, in a sentence each.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace areal::qgis {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::EntryWords)
  public:
    /// One sentence on how to read the table.
    static QString how_to_read(const std::string& table);
};

} // namespace areal::qgis
