// SPDX-License-Identifier: GPL-2.0-or-later
//
// What happens to ground, in words for legends: "Nature lost" for "nature_lost"; an unknown word is shown as it is.
#pragma once

#include "base/sentence.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace areal::qgis {

class EffectName {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::EffectName)
  public:
    static QString of(const std::string& effect);
    /// In another language than the user may read.
    static QString of(const std::string& effect, Language language);
};

} // namespace areal::qgis
