// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a reviewer will ask of the plan of the account made at the desk, and the comments that would come back: a
// planner mends it before it is sent. No difference is in it, for nothing was delivered.
#pragma once

#include "accounting/meanings.h"
#include "qgis/review_task.h"

#include <memory>

namespace areal::qgis {

std::shared_ptr<const Review> own_review(std::shared_ptr<const accounting::Account> account,
                                         const accounting::Meanings& meanings);

} // namespace areal::qgis
