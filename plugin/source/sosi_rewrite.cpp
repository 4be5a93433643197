// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_rewrite.h"

#include "base/failure.h"
#include "shape/arc.h"
#include "source/feature_source.h"
#include "source/lookout.h"
#include "source/sosi_boundary.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <vector>

namespace areal::source {
namespace {

constexpr double metres_per_degree = 111000; // for a tolerance in degrees
// Letters the driver understands, the narrower set first.
constexpr const char* written_charsets[] = {"ISO8859-1", "ISO8859-10"};

class Rewriting {
  public:
    Rewriting(const SosiSurvey& survey, std::ofstream& out, std::string layer)
        : m_survey(survey), m_out(out), m_layer(std::move(layer)), m_charset(*SosiCharset::named(written_charsets[0])) {
    }

    void choose_charset(const std::string& file, const Progress* progress);
    void take(std::string line);
    Findings finish();

  private:
    void write_object();
    void write_head();
    void write_points(std::string_view word);
    void write_surface();
    void write_line(const std::string& line);
    std::vector<shape::Point> drawn(const std::vector<shape::Point>& points, bool whole_circle) const;

    const SosiSurvey& m_survey;
    std::ofstream& m_out;
    std::string m_layer;
    SosiCharset m_charset;
    std::vector<std::string> m_object; // the lines of the object being read
    std::int64_t m_arcs = 0, m_flat_arcs = 0, m_with_heights = 0;
    std::map<std::string, std::int64_t> m_undrawn; // kind of curve -> number
    Findings m_findings;
};

void Rewriting::write_line(const std::string& line) {
    bool lost = false;
    m_out << m_charset.from_utf8(line, lost) << '\n';
}

void Rewriting::write_head() {
    const std::string charset_line = "..TEGNSETT " + m_charset.name();
    write_line(m_object.front());
    write_line(charset_line);
    for (std::size_t i = 1; i < m_object.size(); ++i)
        if (sosi_word(m_object[i]) != "TEGNSETT")
            write_line(m_object[i]);
}

std::vector<shape::Point> Rewriting::drawn(const std::vector<shape::Point>& points, bool whole_circle) const {
    if (points.size() != 3)
        return {};
    const bool degrees = m_survey.head.koordsys && is_geographic_koordsys(*m_survey.head.koordsys);
    const double tolerance = arc_tolerance_m / (degrees ? metres_per_degree : 1) / m_survey.head.unit;
    return whole_circle ? shape::circle_through(points[0], points[1], points[2], tolerance)
                        : shape::arc_through(points[0], points[1], points[2], tolerance);
}

// Its properties, then its points without heights and nodes (...KP), which areas have no use for and the driver stops
// at where a file is careless with them. An arc becomes its chords.
void Rewriting::write_points(std::string_view word) {
    std::vector<shape::Point> points;
    bool in_coordinates = false, with_heights = false;
    const bool is_arc = word == "BUEP" || word == "SIRKELP";
    write_line("." + std::string(is_arc ? "KURVE" : word) + " " + std::string(sosi_value(m_object.front())));
    for (std::size_t i = 1; i < m_object.size(); ++i) {
        const std::string& line = m_object[i];
        const bool is_tag = sosi_level(line) > 1;
        if (is_tag) {
            in_coordinates = is_sosi_coordinates(line);
            with_heights = in_coordinates && sosi_heights(line);
            m_with_heights += with_heights;
        }
        if (in_coordinates) // they may begin behind the tag
            for (const shape::Point point : sosi_points(is_tag ? sosi_value(line) : line, with_heights))
                points.push_back(point);
        if (!in_coordinates)
            write_line(line);
    }
    if (is_arc) {
        std::vector<shape::Point> chords = drawn(points, word == "SIRKELP");
        ++(chords.empty() ? m_flat_arcs : m_arcs);
        if (!chords.empty())
            points = std::move(chords);
    }
    write_line("..NØ");
    for (const shape::Point& point : points) {
        std::array<char, 80> text{};
        std::snprintf(text.data(), text.size(), "%.14g %.14g", point.y, point.x);
        write_line(text.data());
    }
}

void Rewriting::write_surface() {
    const SosiBoundary boundary(m_object, m_survey);
    const std::string serial = std::to_string(sosi_serial(m_object.front()));
    if (const auto missing = boundary.missing()) {
        m_findings.add({FindingKind::boundary_broken,
                        m_layer,
                        std::nullopt,
                        {"Surface {1} in {2} refers to curve {3}, which is not in the file; the surface is left "
                         "out. Fetch the file again with all its curves.",
                         {serial, m_layer, std::to_string(*missing)}},
                        {},
                        {}});
        return;
    }
    if (const auto undrawn = boundary.undrawn()) {
        m_findings.add({FindingKind::boundary_broken,
                        m_layer,
                        std::nullopt,
                        {"Surface {1} in {2} is bounded by curve {3}, which is of a kind that cannot be drawn; the "
                         "surface is left out. Fetch the file with its curves as KURVE or BUEP.",
                         {serial, m_layer, std::to_string(std::abs(*undrawn))}},
                        {},
                        {}});
        return;
    }
    if (const double gap = boundary.widest_gap() * m_survey.head.unit; gap > 0) {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.3g", gap);
        m_findings.add({FindingKind::boundary_broken,
                        m_layer,
                        std::nullopt,
                        {"The boundary of surface {1} in {2} does not close; up to {3} m are closed by a straight "
                         "line. Check it in the source.",
                         {serial, m_layer, std::string(text.data())}},
                        {},
                        {}});
    }
    for (const std::string& line : m_object)
        write_line(line);
}

void Rewriting::write_object() {
    if (m_object.empty())
        return;
    const std::string_view word = sosi_word(m_object.front());
    if (word == "HODE")
        write_head();
    else if (is_drawn_sosi_curve(word) || word == "PUNKT" || word == "TEKST")
        write_points(word);
    else if (word == "FLATE")
        write_surface();
    else if (is_undrawn_sosi_curve(word))
        ++m_undrawn[std::string(word)];
    else {
        for (const std::string& line : m_object)
            write_line(line);
    }
    m_object.clear();
}

void Rewriting::take(std::string line) {
    if (sosi_level(line) == 1)
        write_object();
    m_object.push_back(std::move(line));
}

Findings Rewriting::finish() {
    write_object();
    if (m_survey.head_is_false)
        m_findings.add({FindingKind::encoding_corrected,
                        m_layer,
                        std::nullopt,
                        {"The head of {1} says that its letters are {2}, but they are {3}; they are read so.",
                         {m_layer, m_survey.head.charset, m_survey.charset.name()}},
                        {},
                        {}});
    if (m_arcs > 0)
        m_findings.add(
            {FindingKind::curves_linearised,
             m_layer,
             std::nullopt,
             {"Arcs in {2} were drawn as lines that leave the arc by at most 1 mm. Features: {1}.", {m_arcs, m_layer}},
             {},
             {}});
    if (m_with_heights > 0)
        m_findings.add({FindingKind::heights_dropped,
                        m_layer,
                        std::nullopt,
                        {"Heights in {2} are not used; areas are measured in the plane. Features: {1}.",
                         {m_with_heights, m_layer}},
                        {},
                        {}});
    if (m_flat_arcs > 0)
        m_findings.add({FindingKind::boundary_broken,
                        m_layer,
                        std::nullopt,
                        {"Arcs in {2} are not three points off a line and were drawn straight. Features: {1}.",
                         {m_flat_arcs, m_layer}},
                        {},
                        {}});
    for (const auto& [word, count] : m_undrawn)
        m_findings.add(
            {FindingKind::boundary_broken,
             m_layer,
             std::nullopt,
             {"Curves of the kind {3} in {2} cannot be drawn and are left out. Features: {1}.", {count, m_layer, word}},
             {},
             {}});
    return std::move(m_findings);
}

std::ifstream opened_text(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw BadInput("\"{1}\" cannot be read. Check the path and the access rights.", {file});
    return in;
}

template <class Take>
void each_line(const std::string& file, const SosiCharset& charset, const Progress* progress, Take take) {
    std::ifstream in = opened_text(file);
    std::string line;
    Lookout lookout(progress);
    for (bool first = true; std::getline(in, line); first = false) {
        lookout.often();
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        take(charset.to_utf8(first && line.starts_with("\xEF\xBB\xBF") ? line.substr(3) : line));
    }
}

// The narrow set holds nearly every file; the wider one has the Sámi letters.
void Rewriting::choose_charset(const std::string& file, const Progress* progress) {
    if (m_survey.charset.name() != "UTF-8" && m_survey.charset.name() != "ISO8859-10")
        return;
    bool lost = false;
    each_line(file, m_survey.charset, progress, [&](const std::string& line) { m_charset.from_utf8(line, lost); });
    if (lost)
        m_charset = *SosiCharset::named(written_charsets[1]);
}

} // namespace

Findings rewrite_sosi(const std::string& file, const SosiSurvey& survey, const std::string& copy,
                      const std::string& layer, const Progress* progress) {
    if (!survey.has_end)
        throw BadInput("\"{1}\" ends without .SLUTT, so it was cut off on the way. Fetch it again; if you know that it "
                       "is whole, add a last line .SLUTT.",
                       {layer});
    std::ofstream out(copy, std::ios::binary);
    Rewriting rewriting(survey, out, layer);
    rewriting.choose_charset(file, progress);
    each_line(file, survey.charset, progress, [&](std::string line) { rewriting.take(std::move(line)); });
    Findings findings = rewriting.finish();
    out.close();
    if (!out)
        throw BrokenMachinery(
            "Cannot make a temporary copy of \"{1}\" in \"{2}\". Free some space there, or set TMPDIR "
            "to a folder that can be written.",
            {file, copy});
    return findings;
}

} // namespace areal::source
