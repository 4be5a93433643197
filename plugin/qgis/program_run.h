// SPDX-License-Identifier: GPL-2.0-or-later
//
// The program `arealregnskap` run to its end: the one that was built with this plugin, else the one installed with it,
// else the one on the PATH. Any thread. Throws BrokenMachinery when there is none or it cannot be started.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace areal::qgis {

struct ProgramAnswer {
    int exit_code = 0;
    QByteArray output, complaint; // standard output and error
};

/// What the program complained of last, without its name.
QString complaint_of(const ProgramAnswer& answer);
/// A delivered account as the program wants it named: a package (zip) as it is, of a file in an account's folder
/// (account.json, pieces.gpkg) the folder.
QString delivered_account(const QString& file);

/// Throws Cancelled as soon as `cancelled` says so; the program is ended then. `stage` is told when the program says on
/// standard error that it has come further.
ProgramAnswer run_program(const QStringList& arguments, const std::function<bool()>& cancelled,
                          const std::function<void()>& stage = {});

} // namespace areal::qgis
