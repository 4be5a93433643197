// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_survey.h"

#include "base/failure.h"
#include "source/lookout.h"

#include <algorithm>
#include <charconv>
#include <fstream>

namespace areal::source {
namespace {

constexpr const char* byte_order_mark = "\xEF\xBB\xBF";

class Surveying {
  public:
    void take(std::string_view line);
    SosiSurvey result() &&;

  private:
    void begin_object(std::string_view line);

    SosiSurvey m_survey{{}, *SosiCharset::named("ISO8859-1"), false, false, {}, {}};
    Utf8Witness m_utf8;
    SosiCurve* m_curve = nullptr;
    bool m_in_head = false, m_in_coordinates = false, m_with_heights = false;
    bool m_curve_has_points = false;
};

void Surveying::begin_object(std::string_view line) {
    const std::string_view word = sosi_word(line);
    m_in_head = word == "HODE";
    m_survey.has_end = word == "SLUTT";
    m_in_coordinates = m_curve_has_points = false;
    m_curve = nullptr;
    if (is_drawn_sosi_curve(word) || is_undrawn_sosi_curve(word)) {
        m_curve = &m_survey.curves[sosi_serial(line)]; // nodes of an unordered_map stay where they are
        m_curve->drawn = is_drawn_sosi_curve(word);
    } else if (word == "FLATE")
        m_survey.surfaces[sosi_serial(line)] = true;
}

void Surveying::take(std::string_view line) {
    m_utf8.see(line);
    const int level = sosi_level(line);
    if (level == 1)
        return begin_object(line);
    if (level > 1) {
        m_in_coordinates = is_sosi_coordinates(line);
        m_with_heights = m_in_coordinates && sosi_heights(line);
        if (m_in_head)
            m_survey.head.read(line);
    }
    if (m_curve == nullptr || !m_in_coordinates)
        return;
    for (const shape::Point point : sosi_points(level > 1 ? sosi_value(line) : line, m_with_heights)) {
        if (!m_curve_has_points)
            m_curve->first = point;
        m_curve->last = point;
        m_curve_has_points = true;
    }
}

SosiSurvey Surveying::result() && {
    const std::string& named = m_survey.head.charset;
    auto charset = SosiCharset::named(named);
    if (m_utf8.is_utf8())
        charset = SosiCharset::named("UTF-8");
    else if (charset && named == "UTF-8" && !m_utf8.is_valid())
        charset = SosiCharset::named("ISO8859-1");
    if (charset)
        m_survey.charset = std::move(*charset);
    m_survey.head_is_false = !named.empty() && named != m_survey.charset.name();
    return std::move(m_survey);
}

} // namespace

bool is_drawn_sosi_curve(std::string_view word) {
    return word == "KURVE" || word == "LINJE" || word == "BUEP" || word == "SIRKELP";
}

bool is_undrawn_sosi_curve(std::string_view word) {
    return word == "BUE" || word == "SIRKEL" || word == "KLOTOIDE" || word == "BEZIER" || word == "TRASE";
}

bool is_sosi_coordinates(std::string_view line) {
    if (sosi_level(line) != 2)
        return false;
    std::string_view word = sosi_word(line);
    if (word.size() < 2 || word.front() != 'N')
        return false;
    if (word.back() == 'H')
        word.remove_suffix(1);
    const auto second = static_cast<unsigned char>(word.size() > 1 ? word[1] : 0);
    return (second >= 0x80 && word.size() <= 3) || (second == '\\' && word.size() == 2);
}

bool sosi_heights(std::string_view coordinates_tag) {
    return sosi_word(coordinates_tag).back() == 'H';
}

std::vector<shape::Point> sosi_points(std::string_view line, bool with_heights) {
    line = line.substr(0, std::min(line.find("..."), line.find('!')));
    std::vector<double> numbers;
    for (double number = 0;;) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        const auto read = std::from_chars(line.data(), line.data() + line.size(), number);
        if (read.ec != std::errc())
            break;
        numbers.push_back(number);
        line.remove_prefix(std::size_t(read.ptr - line.data()));
    }
    std::size_t dimensions = with_heights ? 3 : 2;
    if (numbers.size() % dimensions != 0)
        dimensions = std::max<std::size_t>(numbers.size(), 2); // one point, whatever else the line has
    std::vector<shape::Point> points;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += dimensions)
        points.push_back({numbers[i + 1], numbers[i]});
    return points;
}

std::int64_t sosi_serial(std::string_view line) {
    const std::string_view value = sosi_value(line);
    std::int64_t serial = -1;
    std::from_chars(value.data(), value.data() + value.size(), serial);
    return serial;
}

SosiSurvey survey_sosi(const std::string& file, const Progress* progress) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw BadInput("\"{1}\" cannot be read. Check the path and the access rights.", {file});
    Surveying surveying;
    std::string line;
    Lookout lookout(progress);
    for (bool first = true; std::getline(in, line); first = false) {
        lookout.often();
        surveying.take(first && line.starts_with(byte_order_mark) ? std::string_view(line).substr(3) : line);
    }
    return std::move(surveying).result();
}

} // namespace areal::source
