// SPDX-License-Identifier: GPL-2.0-or-later
//
// The report as data: the document block by block, as JSON; and its tables, cell by cell, as CSV (one row a
// cell, so that tables of different columns fit in one file). Figures in full: areas in m2.
#pragma once

#include "report/document.h"

#include <string>

namespace areal::report {

std::string document_json(const Document& document);
std::string document_csv(const Document& document);

} // namespace areal::report
