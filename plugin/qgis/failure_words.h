// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a failure says, in the language of QGIS, for who has no Meanings at hand. English where the catalogue is not
// found.
#pragma once

#include "base/failure.h"

#include <QString>

namespace areal::qgis {

QString failure_words(const Failure& failure);

} // namespace areal::qgis
