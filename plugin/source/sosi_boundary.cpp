// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_boundary.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace areal::source {

SosiBoundary::SosiBoundary(const std::vector<std::string>& object, const SosiSurvey& survey) : m_survey(survey) {
    bool in_references = false;
    for (const std::string& line : object) {
        if (sosi_level(line) > 0)
            in_references = sosi_level(line) == 2 && sosi_word(line) == "REF";
        if (in_references)
            read(sosi_level(line) > 0 ? sosi_value(line) : std::string_view(line));
    }
    close_ring();
}

void SosiBoundary::read(std::string_view references) {
    for (std::size_t i = 0; i < references.size(); ++i) {
        if (references[i] == '!')
            return;
        if (references[i] == '(' || references[i] == ')')
            close_ring();
        if (references[i] != ':')
            continue;
        std::int64_t serial = 0;
        const char* end = references.data() + references.size();
        if (std::from_chars(references.data() + i + 1, end, serial).ec == std::errc())
            refer(serial);
    }
}

void SosiBoundary::refer(std::int64_t serial) {
    const auto curve = m_survey.curves.find(std::abs(serial));
    if (curve != m_survey.curves.end()) {
        const SosiCurve& ends = curve->second;
        m_ring.push_back(serial < 0 ? SosiCurve{ends.last, ends.first} : ends);
    } else if (!m_survey.surfaces.contains(std::abs(serial)) && !m_missing) {
        m_missing = serial;
    }
}

void SosiBoundary::close_ring() {
    for (std::size_t i = 0; i < m_ring.size(); ++i) {
        const shape::Point end = m_ring[i].last, next = m_ring[(i + 1) % m_ring.size()].first;
        m_widest_gap = std::max(m_widest_gap, std::hypot(next.x - end.x, next.y - end.y));
    }
    m_ring.clear();
}

} // namespace areal::source
