// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_boundary.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace areal::source {
namespace {

void read_references(std::string_view text, std::vector<std::int64_t>& serials) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '!')
            return;
        if (text[i] == '(' || text[i] == ')')
            serials.push_back(0);
        if (text[i] != ':')
            continue;
        std::int64_t serial = 0;
        if (std::from_chars(text.data() + i + 1, text.data() + text.size(), serial).ec == std::errc() && serial != 0)
            serials.push_back(serial);
    }
}

} // namespace

std::vector<std::int64_t> sosi_references(const std::vector<std::string>& object) {
    std::vector<std::int64_t> serials;
    bool in_references = false;
    for (const std::string& line : object) {
        if (sosi_level(line) > 0)
            in_references = sosi_level(line) == 2 && sosi_word(line) == "REF";
        if (in_references)
            read_references(sosi_level(line) > 0 ? sosi_value(line) : std::string_view(line), serials);
    }
    return serials;
}

SosiBoundary::SosiBoundary(const std::vector<std::string>& object, const SosiSurvey& survey) : m_survey(survey) {
    for (const std::int64_t serial : sosi_references(object)) {
        if (serial == 0)
            close_ring();
        else
            refer(serial);
    }
    close_ring();
}

void SosiBoundary::refer(std::int64_t serial) {
    const auto curve = m_survey.curves.find(std::abs(serial));
    if (curve != m_survey.curves.end()) {
        const SosiCurve& ends = curve->second;
        m_ring.push_back(serial < 0 ? SosiCurve{ends.last, ends.first} : ends);
        if (!ends.drawn && !m_undrawn)
            m_undrawn = serial;
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
