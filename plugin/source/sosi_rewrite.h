// SPDX-License-Identifier: GPL-2.0-or-later
//
// A SOSI file as GDAL's driver reads it right. The driver (FYBA) opens no file whose letters are not what the head
// says, none in UTF-8 and none without .SLUTT; it draws an arc with chords that leave it by centimetres; and where a
// surface refers to a curve that is not there it draws a straight line instead, without a word. So the text is
// written in one character set, curves and points without heights and nodes, their properties first, arcs (BUEP) and
// circles (SIRKELP) as chords within `arc_tolerance_m`, and a surface whose boundary is not all there is left out and
// listed. Everything else goes through as it is.
//
// Other curves (BUE, SIRKEL, KLOTOIDE, BEZIER, TRASE) the driver does not draw, and passes over the surfaces they
// bound without a word; they are left out, and so are those surfaces, and both are listed.
// Refuses (BadInput): a file without .SLUTT, which was cut off.
#pragma once

#include "base/finding.h"
#include "base/progress.h"
#include "source/sosi_survey.h"

#include <string>

namespace areal::source {

/// Writes `file` to `copy`; `layer` is what findings call it, `progress` may be null (else Cancelled).
Findings rewrite_sosi(const std::string& file, const SosiSurvey& survey, const std::string& copy,
                      const std::string& layer, const Progress* progress);

} // namespace areal::source
