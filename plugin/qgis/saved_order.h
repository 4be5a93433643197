// SPDX-License-Identifier: GPL-2.0-or-later
//
// What an account of the desk was ordered with, as the program `account` is told the same: kept beside the account, so
// that `check` makes it again from the files its layers are. Layers are called as in the project. Of layers that are no
// files as they lie there the order says why not.
#pragma once

#include "accounting/account_order.h"
#include "qgis/account_task.h"

namespace areal::qgis {

/// `language` is that of the account. The hashes are those the account was made with.
accounting::Order saved_order(const AccountOrder& made_of, Language language);

} // namespace areal::qgis
