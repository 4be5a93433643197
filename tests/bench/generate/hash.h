// SPDX-License-Identifier: GPL-2.0-or-later
//
// Randomness that depends on a place and not on an order: the same edge is bent the same way whoever asks,
// so two neighbours, or two vintages of one plan, agree to the last bit.
#pragma once

#include <cstdint>

namespace areal::bench {

/// The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of the answer depends on every
/// bit of the question.
constexpr std::uint64_t mix(std::uint64_t h) {
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdULL;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53ULL;
    h ^= h >> 33;
    return h;
}

constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
    return mix(a ^ mix(b + 0x9e3779b97f4a7c15ULL));
}

/// 0 <= share < 1.
constexpr double share(std::uint64_t h) {
    return double(mix(h) >> 11) * (1.0 / 9007199254740992.0);
}

} // namespace areal::bench
