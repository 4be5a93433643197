// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which of our three languages the user reads. QGIS's own setting decides when it overrides the system's,
// else the system's locale. Nynorsk gives nynorsk, any other Norwegian and no locale at all give bokmål (the
// users are Norwegian municipalities, and a bare server says "C"), every other language gives English.
#pragma once

#include "base/sentence.h"

#include <QString>

namespace areal::qgis {

Language ui_language();
/// Of a locale's name: "nn_NO", "nb", "no", "C", "en_GB"...
Language language_of_locale(const QString& locale);

} // namespace areal::qgis
