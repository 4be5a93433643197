// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/refusal.h"

#include <array>

namespace areal::ledger {

std::string_view name_of(RefusalKind kind) {
    constexpr std::array<std::string_view, std::size_t(RefusalKind::count_)> names{
        "form", "date", "closed_year", "reference", "overdrawn", "exceeds", "footprint", "claimed", "dependents",
    };
    return names.at(std::size_t(kind));
}

} // namespace areal::ledger
