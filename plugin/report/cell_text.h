// SPDX-License-Identifier: GPL-2.0-or-later
//
// A cell of a document's table as people read it: areas in daa (or m2 where the column says so), counts grouped.
#pragma once

#include "report/document.h"

#include <optional>
#include <string>

namespace areal::report {

std::string cell_text(const accounting::Cell& cell, ColumnKind kind, Language language);
/// Whether the column is read from the right: areas, counts and decimals.
bool is_figure(ColumnKind kind);
/// An ISO day as the language writes it ("20.11.2021"); what is no day stays as it is.
std::string day_text(const std::string& iso, Language language);
/// The figure as a number in the unit of the column (daa, m2, a count, what a decimal counts); nothing where the cell
/// holds a text that is no number.
std::optional<double> cell_number(const accounting::Cell& cell, ColumnKind kind);

} // namespace areal::report
