// SPDX-License-Identifier: GPL-2.0-or-later
//
// What `arealregnskap check --json` says of a delivered account: every difference with what explains it, and what a
// reviewer will ask of the plan. Areas in m2, boxes in the account's coordinate system.
#pragma once

#include "accounting/comparison.h"
#include "qgis/place_model.h"
#include "qgis/program_run.h"

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
        std::string severity;
        Place place;
    };

    bool sound = false;
    QString seal; // of a package
    QgsCoordinateReferenceSystem crs;
    std::vector<Difference> differences;
    std::vector<Remark> remarks;

    /// What the program, run so, answered. Throws BadInput in its words when it refused, BrokenMachinery when it said
    /// something else.
    static CheckAnswer of(const ProgramAnswer& program);
};

} // namespace areal::qgis
