// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/gml_check.h"

#include "source/gml_rules.h"
#include "source/lookout.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <vector>

namespace areal::source {
namespace {

namespace fs = std::filesystem;
using shape::Point;

constexpr char separator = '|'; // between namespace and name
constexpr int buffer_bytes = 1 << 16;

std::string_view local_name(std::string_view name) {
    const std::size_t at = name.rfind(separator);
    return at == std::string_view::npos ? name : name.substr(at + 1);
}

bool is_segment(std::string_view name) {
    return name == "LineStringSegment" || name == "LineString" || name == "LinearRing";
}

class GmlReading {
  public:
    void start(std::string_view name, const char** attributes);
    void text(std::string_view part) { m_text += part; }
    void end(std::string_view name);
    GmlRules& rules() { return m_rules; }

  private:
    struct Open {
        std::string name;
        int dimensions; // of coordinates inside; 0 when nobody said
    };
    bool inside(std::string_view name) const {
        return std::any_of(m_open.begin(), m_open.end(), [&](const Open& open) { return open.name == name; });
    }
    bool in_triangle() const { return inside("Triangle"); }
    void read_points();

    GmlRules m_rules;
    std::vector<Open> m_open;
    std::string m_text;
    std::vector<Point> m_segment, m_ring;
    int m_usual_dimensions = 2;
};

void GmlReading::start(std::string_view full_name, const char** attributes) {
    const std::string_view name = local_name(full_name);
    const std::string_view parent = m_open.empty() ? std::string_view() : std::string_view(m_open.back().name);
    const bool member = parent == "featureMember" || parent == "member" || parent == "featureMembers";
    int dimensions = m_open.empty() ? 0 : m_open.back().dimensions;
    for (; *attributes != nullptr; attributes += 2) {
        const std::string_view attribute = local_name(attributes[0]);
        const std::string value = attributes[1];
        if (attribute == "id" && attributes[0] != attribute)
            m_rules.id(value, member);
        else if (attribute == "href")
            m_rules.reference(std::string(name), value, name == "avgrensesAv");
        else if (attribute == "srsName")
            m_rules.crs(value);
        else if (attribute == "srsDimension")
            dimensions = value == "3" ? 3 : 2;
    }
    if (name == "Envelope" && dimensions > 0)
        m_usual_dimensions = dimensions;
    if (is_segment(name) || name == "Arc" || name == "ArcString")
        m_segment.clear();
    if (name == "exterior" || name == "interior")
        m_ring.clear();
    m_open.push_back({std::string(name), dimensions});
    m_text.clear();
}

void GmlReading::read_points() {
    const int said = m_open.back().dimensions;
    const std::size_t dimensions = std::size_t(said > 0 ? said : m_usual_dimensions);
    std::vector<double> numbers;
    std::string_view rest = m_text;
    for (double number = 0;;) {
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
        const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (read.ec != std::errc())
            break;
        numbers.push_back(number);
        rest.remove_prefix(std::size_t(read.ptr - rest.data()));
    }
    if (!rest.empty() || numbers.size() % dimensions != 0)
        return m_rules.broken_coordinates();
    for (std::size_t i = 0; i < numbers.size(); i += dimensions)
        m_segment.push_back({numbers[i], numbers[i + 1]});
}

void GmlReading::end(std::string_view full_name) {
    const std::string_view name = local_name(full_name);
    if (name == "posList" || name == "pos")
        read_points();
    else if (name == "lokalId")
        m_rules.local_id(m_text);
    else if (name == "Arc")
        m_rules.arc(m_segment);
    else if (is_segment(name))
        m_rules.line(m_segment);
    if (is_segment(name) || name == "Arc" || name == "ArcString") {
        for (const Point& p : m_segment)
            if (m_ring.empty() || !(m_ring.back() == p))
                m_ring.push_back(p);
        m_segment.clear();
    }
    if ((name == "exterior" || name == "interior") && !m_ring.empty() && !in_triangle())
        m_rules.ring(m_ring, name == "interior");
    m_open.pop_back();
    m_text.clear();
    if (!m_open.empty() && (m_open.back().name == "featureMember" || m_open.back().name == "member" ||
                            m_open.back().name == "featureMembers"))
        m_rules.end_member();
}

struct ParserFree {
    void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
};
struct FileClose {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

void XMLCALL on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    static_cast<GmlReading*>(data)->start(name, attributes);
}
void XMLCALL on_end(void* data, const XML_Char* name) {
    static_cast<GmlReading*>(data)->end(name);
}
void XMLCALL on_text(void* data, const XML_Char* text, int length) {
    static_cast<GmlReading*>(data)->text({text, std::size_t(length)});
}

/// False when it is no whole XML.
bool parse(const std::string& file, GmlReading& reading, const Lookout& lookout) {
    const std::unique_ptr<std::FILE, FileClose> in(std::fopen(file.c_str(), "rb"));
    const std::unique_ptr<XML_ParserStruct, ParserFree> parser(XML_ParserCreateNS(nullptr, separator));
    if (!in || !parser)
        return false;
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    std::array<char, buffer_bytes> buffer{};
    for (;;) {
        lookout.now();
        const std::size_t bytes = std::fread(buffer.data(), 1, buffer.size(), in.get());
        const bool last = bytes < buffer.size();
        if (XML_Parse(parser.get(), buffer.data(), int(bytes), last) == XML_STATUS_ERROR)
            return false;
        if (last)
            return true;
    }
}

} // namespace

bool is_gml_file(const std::string& file) {
    std::string extension = fs::path(file).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    return extension == ".gml";
}

Findings check_gml(const std::string& file, const std::string& layer, const Progress* progress) {
    std::error_code fault;
    const auto bytes = fs::file_size(file, fault);
    Findings findings;
    if (!fault && std::int64_t(bytes) > largest_checked_bytes) {
        findings.add({FindingKind::note,
                      layer,
                      std::nullopt,
                      {"{1} is too large to be checked against the rules for plan data in GML.", {layer}},
                      {},
                      {}});
        return findings;
    }
    GmlReading reading;
    return !fault && parse(file, reading, Lookout(progress)) ? reading.rules().findings(layer) : findings;
}

} // namespace areal::source
