// SPDX-License-Identifier: GPL-2.0-or-later
//
// Functions for labels, layouts and fields: what an account or a book says. Files are read once and again when they
// change (time or size), so that a label of each feature costs no reading.
//
//   arealregnskap_value(account_file, account, column)   area in m2 of an account of the balance: "nature/mire",
//   "lost_m2" arealregnskap_verdict(account_file)                  "neutral", "positive", "negative", "not_computed"
//   arealregnskap_as_of(book, date, account)             area in m2 of an account in the physical book on a day
//
// An account path also stands for all below it: "nature" is the sum of all nature. Nothing that matches is NULL; a file
// that cannot be used is an error of the expression, in words.
#pragma once

#include <QCoreApplication>

class QgsExpressionFunction;

namespace areal::qgis {

class ExpressionFunctions {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::ExpressionFunctions)
  public:
    /// In this process from now on; false when they are there already. QGIS owns them until it ends.
    static bool add();
    /// Forgets the files that were read, too.
    static void remove();
};

} // namespace areal::qgis
