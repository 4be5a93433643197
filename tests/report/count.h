// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace areal::test {

/// How often it stands there, without overlap.
inline std::size_t count(const std::string& text, const std::string& what) {
    std::size_t times = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size()))
        ++times;
    return times;
}

} // namespace areal::test
