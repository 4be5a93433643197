// SPDX-License-Identifier: GPL-2.0-or-later
//
// Jordvern: farmland under development, a book of its own that is never netted with nature.
#pragma once

#include "accounting/ground_view.h"
#include "accounting/table.h"

namespace areal::accounting {

/// `farmland`: account (fulldyrka, overflatedyrka, innmarksbeite), name, purpose_group, soil_state, soil_code, soil
/// (jordressursklasse, where a theme of soil resources is given; the state as in `themes`), lost.
Table farmland_table(const GroundView& view);

/// `cultivation` (nydyrking): account, name, becomes, becomes_name, area. A loss of nature, although farmland grows.
Table cultivation_table(const GroundView& view);

} // namespace areal::accounting
