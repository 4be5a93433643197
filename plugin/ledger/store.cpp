// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/store.h"

namespace areal::ledger {

BadInput not_of_one_kind() {
    return BadInput("The two books are kept in different places, and cannot be written as one: both must be "
                    "GeoPackages, or schemas of one database. Take one of them over with \"ledger export\" "
                    "and \"ledger import\"; it stays the same book.");
}

} // namespace areal::ledger
