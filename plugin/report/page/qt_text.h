// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <string>

namespace areal::report {

/// A document's UTF-8 for Qt.
inline QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace areal::report
