// SPDX-License-Identifier: GPL-2.0-or-later
//
// The texts of this room in the user's language. QGIS loads no translators for C++ plugins, so we install our
// own; one for the process, however many entry points ask for it, until the last of them lets go.
#pragma once

#include <memory>

class QTranslator;

namespace areal::qgis {

/// Holds the translator installed as long as it lives.
std::shared_ptr<QTranslator> installed_translation();

} // namespace areal::qgis
