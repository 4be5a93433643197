// SPDX-License-Identifier: GPL-2.0-or-later
//
// How an OpenDocument looks and what it is: its named styles, its pages with head and foot, and its description.
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace areal::report {

inline constexpr double odt_line_mm = 178, odt_side_mm = 16;

QByteArray odt_styles(const Document& document);
QByteArray odt_meta(const Document& document);

} // namespace areal::report
