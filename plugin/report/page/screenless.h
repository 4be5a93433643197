// SPDX-License-Identifier: GPL-2.0-or-later
//
// Qt's fonts and painters for a program without a window. In QGIS the application is already there and this
// does nothing. Throws BrokenMachinery when no font is installed: a page would be empty boxes.
#pragma once

#include <memory>

class QGuiApplication;

namespace areal::report {

class Screenless {
  public:
    Screenless();
    ~Screenless();
    Screenless(const Screenless&) = delete;
    Screenless& operator=(const Screenless&) = delete;

  private:
    std::unique_ptr<QGuiApplication> m_application; // null where there was one
};

} // namespace areal::report
