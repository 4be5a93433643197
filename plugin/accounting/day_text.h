// SPDX-License-Identifier: GPL-2.0-or-later
//
// Days as deliveries write them.
#pragma once

#include <string>

namespace areal::accounting {

/// "20211120...", "2021/11/20", "2021-11-20T..." as "2021-11-20"; empty when it is no date, or 1800-01-01, which many
/// systems write for a date nobody knows.
std::string day_of(const std::string& text);

} // namespace areal::accounting
