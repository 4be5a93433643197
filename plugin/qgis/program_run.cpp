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

QString complaint_of(const ProgramAnswer& answer) {
    const QString whole = QString::fromUtf8(answer.complaint).trimmed();
    const QString name = QStringLiteral("arealregnskap: ");
    const auto at = whole.lastIndexOf(name);
    return at < 0 ? whole : whole.mid(at + name.size());
}

QString delivered_account(const QString& file) {
    const QFileInfo info(file);
    const QString kind = info.suffix().toLower();
    return info.isFile() && (kind == QLatin1String("json") || kind == QLatin1String("gpkg")) ? info.absolutePath()
                                                                                             : file;
}

ProgramAnswer run_program(const QStringList& arguments, const std::function<bool()>& cancelled,
                          const std::function<void()>& stage) {
    const QString path = program();
    QProcess process;
    process.start(path, arguments, QIODevice::ReadOnly);
    if (path.isEmpty() || !process.waitForStarted())
        throw BrokenMachinery("The program \"arealregnskap\" is not on this machine. Install it beside the plugin.");
    QByteArray complaint;
    while (!process.waitForFinished(look_every_ms) && process.state() != QProcess::NotRunning) {
        if (cancelled()) {
            process.kill();
            process.waitForFinished();
            throw Cancelled();
        }
        const QByteArray heard = process.readAllStandardError();
        complaint += heard;
        for (auto lines = heard.count('\n'); stage && lines > 0; --lines)
            stage();
    }
    complaint += process.readAllStandardError();
    if (process.exitStatus() != QProcess::NormalExit)
        throw BrokenMachinery("The program \"arealregnskap\" broke off.");
    return {process.exitCode(), process.readAllStandardOutput(), complaint};
}

} // namespace areal::qgis
