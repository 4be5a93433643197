// SPDX-License-Identifier: GPL-2.0-or-later
//
// What lies scattered in memory is asked for well before it is used: the processor fetches many lines in the time
// of one, if it knows of them. Never changes a result.
#pragma once

#include <cstddef>
#include <span>

namespace areal::shape {

template <class T>
void prefetch(std::span<const T> soon) {
    constexpr std::size_t line_bytes = 64;
    const auto* at = reinterpret_cast<const std::byte*>(soon.data());
    for (std::size_t i = 0; i < soon.size_bytes(); i += line_bytes)
        __builtin_prefetch(at + i);
}

} // namespace areal::shape
