// SPDX-License-Identifier: GPL-2.0-or-later
//
// Does a GML file keep the rules for plan data in GML (those DiBK's validator checks before a plan is taken in)?
// One pass over the XML, as a list of findings; the geometry itself is read by GDAL and mended elsewhere.
//
//   gml:id is unique; xlink:href to an object of the file finds it (only a note); lokalId is a UUID; one coordinate
//   system, and it is named; coordinates are whole points; an arc has three points, not on a line; no point twice in a
//   row; a ring closes, shells run counter-clockwise and holes clockwise; the curves a surface says it is bounded by
//   (avgrensesAv) follow it.
//
// A rule is one finding however often it is broken: how often, and where first. A file that is no XML gives nothing
// here (GDAL refuses it); one larger than `largest_checked_bytes` is not looked at, and that is said.
#pragma once

#include "base/finding.h"
#include "base/progress.h"

#include <cstdint>
#include <string>

namespace areal::source {

inline constexpr std::int64_t largest_checked_bytes = 256LL << 20;

bool is_gml_file(const std::string& file);

/// `layer` is what findings call the file. Throws Cancelled when `progress` (which may be null) says so.
Findings check_gml(const std::string& file, const std::string& layer, const Progress* progress);

} // namespace areal::source
