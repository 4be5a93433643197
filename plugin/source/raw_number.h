// SPDX-License-Identifier: GPL-2.0-or-later
//
// Numbers as the machine has them in memory, in bytes of a geometry (WKB, GeoPackage).
#pragma once

#include <bit>
#include <cstring>
#include <string>

namespace areal::source {

static_assert(std::endian::native == std::endian::little, "WKB is written as the machine has it");

template <typename Number>
void append(std::string& bytes, Number number) {
    char raw[sizeof number];
    std::memcpy(raw, &number, sizeof number);
    bytes.append(raw, sizeof number);
}

} // namespace areal::source
