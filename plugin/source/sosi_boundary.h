// SPDX-License-Identifier: GPL-2.0-or-later
//
// The boundary of a SOSI surface: ..REF :1 :-2 (:3 :4) (:500) names curves by serial number, a minus for one that is
// run backwards, and in brackets the islands, by their curves or as a surface. Is every curve there, and does each
// begin where the one before it ends? Can each be drawn?
#pragma once

#include "source/sosi_survey.h"

#include <optional>
#include <string>
#include <vector>

namespace areal::source {

/// Serial numbers an object refers to (..REF), in order, minus for a curve run backwards; 0 where a bracket parts one
/// ring from the next.
std::vector<std::int64_t> sosi_references(const std::vector<std::string>& object);

class SosiBoundary {
  public:
    /// `object` is the lines of the surface.
    SosiBoundary(const std::vector<std::string>& object, const SosiSurvey& survey);

    /// First reference to a curve or surface that is not in the file.
    std::optional<std::int64_t> missing() const { return m_missing; }
    /// First reference to a curve that is there but of a kind that is not drawn.
    std::optional<std::int64_t> undrawn() const { return m_undrawn; }
    /// In units of the file; 0 when every ring closes.
    double widest_gap() const { return m_widest_gap; }

  private:
    void refer(std::int64_t serial);
    void close_ring();

    const SosiSurvey& m_survey;
    std::vector<SosiCurve> m_ring; // as run through
    std::optional<std::int64_t> m_missing, m_undrawn;
    double m_widest_gap = 0;
};

} // namespace areal::source
