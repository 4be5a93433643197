// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/document.h"

#include <vector>

namespace areal::report {

/// A table that is too wide to be read on a page, as several with the names of its rows in each; another as it is.
std::vector<DataTable> parts_of(const DataTable& whole, Language language, double line_mm);

} // namespace areal::report
