// SPDX-License-Identifier: GPL-2.0-or-later
//
// What `arealregnskap check --json` says of a delivered account: every difference with what explains it, and what a
// reviewer will ask of the plan. Areas in m2, boxes in the account's coordinate system.
#pragma once

#include "accounting/comparison.h"
#include "qgis/place_model.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace areal::qgis {

struct CheckAnswer {
    struct Difference {
        accounting::Cause cause = accounting::Cause::hand;
        std::string part; // "inputs", "rules", a table, "verdict", "pieces"...
        Place place;
    };
    struct Remark {
        std::string severity, plan, features;
        Place place;
    };

    bool sound = false;
    QString seal; // of a package
    QgsCoordinateReferenceSystem crs;
    std::vector<Difference> differences;
    std::vector<Remark> remarks;

    /// Throws BrokenMachinery when it is no such answer.
    static CheckAnswer parse(const QByteArray& json);
};

} // namespace areal::qgis
