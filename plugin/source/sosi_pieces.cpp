// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi_pieces.h"

#include "base/failure.h"
#include "source/sosi_boundary.h"

#include <cstdlib>
#include <sstream>
#include <system_error>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

constexpr const char* coordinates_tag = "..N\xD8\n"; // the copy is in ISO8859-1 or -10

std::string text_of(std::ifstream& in, const SosiObject& object) {
    std::string text(object.size, '\0');
    in.clear();
    in.seekg(std::streamoff(object.offset));
    in.read(text.data(), std::streamsize(text.size()));
    return text;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

// In a folder of its own, with the index that the driver leaves beside it.
std::string write_whole(const fs::path& folder, const std::string& text) {
    std::error_code fault;
    fs::create_directories(folder, fault);
    const fs::path file = folder / "piece.sos";
    std::ofstream out(file, std::ios::binary);
    out << text << ".SLUTT\n";
    out.close();
    if (!out)
        throw BrokenMachinery("Cannot make a temporary copy of \"{1}\" in \"{2}\". Free some space there, or "
                              "set TMPDIR to a folder that can be written.",
                              {file.filename().string(), folder.string()});
    return file.string();
}

} // namespace

std::string write_sosi_fields(const std::string& copy, const SosiObjects& objects, const fs::path& folder) {
    static constexpr std::array words{".FLATE ", ".KURVE ", ".PUNKT ", ".TEKST "};
    static constexpr std::array points{"", "0 0\n1 1\n", "0 0\n", "0 0\n"};
    std::ifstream in(copy, std::ios::binary);
    std::string text = text_of(in, objects.head);
    for (std::size_t layer = 0; layer < words.size(); ++layer) {
        if (objects.count(SosiLayer(layer)) == 0)
            continue;
        text += words[layer] + std::to_string(layer + 1) + ":\n";
        for (const std::string& line : objects.field_lines[layer])
            text += line + "\n";
        if (SosiLayer(layer) != SosiLayer::polygons)
            text += std::string(coordinates_tag) + points[layer];
    }
    return write_whole(folder / "fields", text);
}

SosiPieces::SosiPieces(std::string copy, const SosiObjects& objects, SosiLayer layer, fs::path folder)
    : m_copy(std::move(copy)), m_objects(objects), m_layer(layer), m_folder(std::move(folder)),
      m_in(m_copy, std::ios::binary) {}

void SosiPieces::append(std::size_t object, std::string& text) {
    if (!m_within.insert(object).second)
        return;
    const std::string own = text_of(m_in, m_objects.list[object]);
    text += own;
    if (m_objects.list[object].layer != SosiLayer::polygons)
        return;
    for (const std::int64_t serial : sosi_references(lines_of(own)))
        if (const auto found = m_objects.by_serial.find(std::abs(serial)); found != m_objects.by_serial.end())
            m_referred.push_back(found->second);
}

std::optional<SosiPiece> SosiPieces::next() {
    std::error_code ignored;
    fs::remove_all(m_folder / std::to_string(m_written), ignored);
    m_within.clear();
    m_referred.clear();
    SosiPiece piece;
    std::string text = text_of(m_in, m_objects.head);
    std::uint64_t size = 0; // with what is referred to
    std::size_t weighed = 0;
    for (; m_at < m_objects.list.size() && size < sosi_piece_bytes; ++m_at) {
        if (m_objects.list[m_at].layer != m_layer)
            continue;
        append(m_at, text);
        ++piece.features;
        size += m_objects.list[m_at].size;
        for (; weighed < m_referred.size(); ++weighed)
            size += m_objects.list[m_referred[weighed]].size;
    }
    if (piece.features == 0)
        return std::nullopt;
    for (std::size_t i = 0; i < m_referred.size(); ++i) // an island may be a surface with curves of its own
        append(m_referred[i], text);
    piece.file = write_whole(m_folder / std::to_string(++m_written), text);
    return piece;
}

} // namespace areal::source
