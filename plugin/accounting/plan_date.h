// SPDX-License-Identifier: GPL-2.0-or-later
//
// When a plan came into force (ikrafttredelsesdato), as deliveries write it: 2019-04-12, 2019/04/12, 20190412,
// 12.04.2019, each with or without a time behind it. 1800-01-01 is how registers write "missing".
#pragma once

#include "base/date.h"

#include <optional>
#include <string_view>

namespace areal::accounting {

/// Nothing when the date is missing or cannot be read.
std::optional<Date> plan_date(std::string_view written);

/// Something stands there, but it is no date.
bool is_unreadable_date(std::string_view written);

} // namespace areal::accounting
