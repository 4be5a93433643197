// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_objects.h"

#include "base/failure.h"
#include "source/lookout.h"
#include "source/sosi_survey.h"

#include <algorithm>
#include <fstream>
#include <map>

namespace areal::source {
namespace {

SosiLayer layer_of(std::string_view word) {
    if (word == "FLATE")
        return SosiLayer::polygons;
    if (is_drawn_sosi_curve(word))
        return SosiLayer::lines;
    if (word == "PUNKT")
        return SosiLayer::points;
    return word == "TEKST" ? SosiLayer::text : SosiLayer::none;
}

class ObjectFinder {
  public:
    void take(const std::string& line, std::uint64_t offset);
    SosiObjects result(std::uint64_t size) &&;

  private:
    void end_object(std::uint64_t offset);
    void see_field(const std::string& line);

    SosiObjects m_objects;
    SosiObject m_object;
    bool m_is_head = false;
    std::int64_t m_serial = -1;
    struct Seen {
        std::size_t line;
        bool has_value;
    };
    std::array<std::map<std::string, Seen, std::less<>>, std::size_t(SosiLayer::count_)> m_seen;
};

void ObjectFinder::end_object(std::uint64_t offset) {
    m_object.size = offset - m_object.offset;
    if (m_is_head) {
        m_objects.head = m_object;
    } else if (m_object.layer != SosiLayer::none) {
        if (m_object.layer == SosiLayer::lines || m_object.layer == SosiLayer::polygons)
            m_objects.by_serial.try_emplace(m_serial, m_objects.list.size());
        m_objects.list.push_back(m_object);
    }
}

// The driver takes for a field what has something after its name, even a blank.
void ObjectFinder::see_field(const std::string& line) {
    const std::string_view word = sosi_word(line);
    if (line.find(' ') == std::string::npos || word == "REF" || word.empty())
        return;
    auto& lines = m_objects.field_lines[std::size_t(m_object.layer)];
    auto& seen = m_seen[std::size_t(m_object.layer)];
    const bool has_value = !sosi_value(line).empty();
    const auto before = seen.find(word);
    if (before == seen.end()) {
        seen.emplace(word, Seen{lines.size(), has_value});
        lines.push_back(line);
    } else if (has_value && !before->second.has_value) {
        lines[before->second.line] = line;
        before->second.has_value = true;
    }
}

void ObjectFinder::take(const std::string& line, std::uint64_t offset) {
    const int level = sosi_level(line);
    if (level == 1) {
        end_object(offset);
        const std::string_view word = sosi_word(line);
        m_is_head = word == "HODE";
        m_object = {layer_of(word), offset, 0};
        m_serial = sosi_serial(line);
    } else if (level > 1 && m_object.layer != SosiLayer::none && !is_sosi_coordinates(line)) {
        see_field(line);
    }
}

SosiObjects ObjectFinder::result(std::uint64_t size) && {
    end_object(size);
    return std::move(m_objects);
}

} // namespace

const char* sosi_layer_name(SosiLayer layer) {
    static constexpr std::array names{"polygons", "lines", "points", "text"};
    return names.at(std::size_t(layer));
}

std::int64_t SosiObjects::count(SosiLayer layer) const {
    return std::count_if(list.begin(), list.end(), [&](const SosiObject& object) { return object.layer == layer; });
}

SosiObjects find_sosi_objects(const std::string& file, const Progress* progress) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw BadInput("\"{1}\" cannot be read. Check the path and the access rights.", {file});
    ObjectFinder finder;
    std::uint64_t offset = 0;
    Lookout lookout(progress);
    for (std::string line; std::getline(in, line); offset += line.size() + 1) {
        lookout.often();
        finder.take(line, offset);
    }
    return std::move(finder).result(offset);
}

} // namespace areal::source
