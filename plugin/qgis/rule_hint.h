// SPDX-License-Identifier: GPL-2.0-or-later
//
// The law or rule behind a number, for its tooltip: one or two sentences and where they come from
// (resources/help/rule_hints.csv). A tooltip only explains: an unknown key, and resources that are not there, give
// an empty text and no failure.
#pragma once

#include "base/sentence.h"

#include <QString>

namespace areal::qgis {

/// "Restored less lost. ...\n(rule set: accounts)" in the language of QGIS.
QString rule_hint(const char* key);
QString rule_hint(const char* key, Language language);

} // namespace areal::qgis
