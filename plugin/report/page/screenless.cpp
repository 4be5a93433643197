// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/screenless.h"

#include "base/failure.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <clocale>

namespace areal::report {
namespace {

int argument_count = 1;
char program[] = "arealregnskap";
char* arguments[] = {program, nullptr};

// What Qt grumbles about (a missing runtime folder) is nothing to a planner.
void say_nothing(QtMsgType, const QMessageLogContext&, const QString&) {}

bool no_fonts() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
    return QFontDatabase::families().isEmpty();
#else
    return QFontDatabase().families().isEmpty();
#endif
}

} // namespace

Screenless::Screenless() {
    if (QCoreApplication::instance() == nullptr) {
        qInstallMessageHandler(say_nothing);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QGuiApplication>(argument_count, arguments);
        std::setlocale(LC_NUMERIC, "C"); // Qt sets the user's; numbers in files are nobody's
    }
    if (no_fonts())
        throw BrokenMachinery("No font is installed, so no page can be written. Install one (on Debian: "
                              "fonts-liberation) and run again.");
}

Screenless::~Screenless() = default;

} // namespace areal::report
