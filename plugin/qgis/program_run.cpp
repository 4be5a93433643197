// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/program_run.h"

#include "base/failure.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace areal::qgis {
namespace {

constexpr int look_every_ms = 100; // whether the user has cancelled

QString program() {
    for (const char* place : {AREAL_PROGRAM_BUILT, AREAL_PROGRAM_INSTALLED})
        if (QFileInfo(QString::fromUtf8(place)).isExecutable())
            return QString::fromUtf8(place);
    return QStandardPaths::findExecutable(QStringLiteral("arealregnskap"));
}

} // namespace

ProgramAnswer run_program(const QStringList& arguments, const std::function<bool()>& cancelled) {
    const QString path = program();
    QProcess process;
    process.start(path, arguments, QIODevice::ReadOnly);
    if (path.isEmpty() || !process.waitForStarted())
        throw BrokenMachinery("The program \"arealregnskap\" is not on this machine. Install it beside the plugin.");
    while (!process.waitForFinished(look_every_ms) && process.state() != QProcess::NotRunning)
        if (cancelled()) {
            process.kill();
            process.waitForFinished();
            throw Cancelled();
        }
    if (process.exitStatus() != QProcess::NormalExit)
        throw BrokenMachinery("The program \"arealregnskap\" broke off.");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace areal::qgis
