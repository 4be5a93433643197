// SPDX-License-Identifier: GPL-2.0-or-later
//
// The parameter LANGUAGE of every algorithm. Written in Norwegian unless told otherwise, here or in the settings: the
// same input gives the same bytes, whatever language QGIS speaks.
#pragma once

#include "base/sentence.h"

#include <QString>

class QgsProcessingParameterDefinition;

namespace areal::qgis {

class LanguageParameter {
  public:
    static const QString name;
    /// Advanced; owned by the caller.
    static QgsProcessingParameterDefinition* make(const QString& description);
    /// Of a place in the choice.
    static Language language(int place);
};

} // namespace areal::qgis
