// SPDX-License-Identifier: GPL-2.0-or-later
//
// The texts of this room in the user's language. QGIS loads no translators for C++ plugins, so we install our
// own; one for the process, however many entry points ask for it, until the last of them lets go.
#pragma once

#include "base/sentence.h"

#include <QString>

#include <memory>

class QTranslator;

namespace areal::qgis {

/// Holds the translator installed as long as it lives.
std::shared_ptr<QTranslator> installed_translation();

/// A text of this room in another language than the user may read: what is handed on in the language of the results.
/// `context` is the class whose text it is. Main thread.
QString text_in(Language language, const char* context, const char* text);

} // namespace areal::qgis
