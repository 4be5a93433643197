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

/// Throws Cancelled as soon as `cancelled` says so; the program is ended then.
ProgramAnswer run_program(const QStringList& arguments, const std::function<bool()>& cancelled);

} // namespace areal::qgis
