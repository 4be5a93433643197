// SPDX-License-Identifier: GPL-2.0-or-later
//
// Two doubles, most often a point's x and y, that the processor works on at once: compilers do so for this type
// where they do not see by themselves that they may. Each half is what a double alone would be, to the last bit.
#pragma once

#include "shape/polygon_layer.h"

#include <bit>
#include <cstdint>

namespace areal::shape {

using DoublePair = double __attribute__((vector_size(16)));
using WholePair = std::int64_t __attribute__((vector_size(16))); // what comparing two pairs gives: 0, or -1 for yes

inline DoublePair pair_of(const Point& p) {
    return DoublePair{p.x, p.y};
}

} // namespace areal::shape
