// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the tables and columns of an account are called on the screen. Their names in account.json are
// contracts and stay as they are; an unknown name is shown as it is.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace areal::qgis {

class ColumnTitle {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::ColumnTitle)
  public:
    /// "Area (daa)" for "area_m2".
    static QString of_column(const std::string& column);
    /// "Balance per account" for "balance".
    static QString of_table(const std::string& table);
    /// One sentence on how to read the table.
    static QString how_to_read(const std::string& table);
    /// What happens to ground: "Nature lost" for "nature_lost".
    static QString of_effect(const std::string& effect);
};

} // namespace areal::qgis
