// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/sentence.h"

#include <string>

namespace areal::report {

/// What a document says its language is: "nb-NO", "nn-NO", "en-GB".
inline std::string language_tag(Language language) {
    return std::string(language_code(language)) + (language == Language::en ? "-GB" : "-NO");
}

} // namespace areal::report
