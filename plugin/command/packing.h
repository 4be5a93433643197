// SPDX-License-Identifier: GPL-2.0-or-later
//
// An account and all it was made from as one zip file (source/package.h), for a reviewer who has neither.
#pragma once

#include "accounting/account_order.h"
#include "accounting/meanings.h"

#include <filesystem>

namespace areal::command {

/// `folder` is that of the account. Says the package's seal on standard error.
void pack(const std::filesystem::path& folder, const accounting::Order& order, const std::filesystem::path& zip,
          const accounting::Meanings& meanings);

} // namespace areal::command
