// SPDX-License-Identifier: GPL-2.0-or-later
//
// The pictures of an account: what is taken and restored of each kind of nature, which plan areas take it, from which
// ground and from which purpose to which, and the alternatives side by side. Each with its figures, a line on how to
// read it, and for every bar the pieces of ground behind it. Only pictures there is something to show in.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/bar_chart.h"

#include <QCoreApplication>

#include <functional>

namespace areal::qgis {

/// Whether a piece lies behind a bar; empty: the bar is not about pieces of the judged plan.
using PieceTest = std::function<bool(const accounting::AccountPiece&)>;

struct ResultChart {
    QString title, how_to_read;
    std::vector<BarKind> kinds;
    std::vector<BarRow> rows;
    std::vector<std::vector<PieceTest>> ground; // by row and kind
};

class ResultCharts {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::ResultCharts)
  public:
    static std::vector<ResultChart> of(const accounting::Account& account);
    /// Where the figures come from: layers with their dates, and the rule set.
    static QString source(const accounting::Account& account);

  private:
    static ResultChart by_nature(const accounting::Account& account);
    static ResultChart by_plan_area(const accounting::Account& account);
    static ResultChart by_flow(const accounting::Account& account);
    static ResultChart by_purpose_change(const accounting::Account& account);
    static ResultChart alternatives(const accounting::Account& account);
    static void keep_largest(ResultChart& chart);
};

} // namespace areal::qgis
