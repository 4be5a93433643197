// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi.h"

#include "base/failure.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <system_error>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

constexpr int first_ntm_koordsys = 205;
constexpr int last_ntm_koordsys = 230;
constexpr int epsg_minus_koordsys = 4900; // EPSG:5105 is NTM zone 5, KOORDSYS 205
constexpr int longest_head_lines = 200;

std::optional<int> koordsys(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    std::string line;
    for (int i = 0; i < longest_head_lines && std::getline(in, line); ++i) {
        const std::size_t mark = line.find("KOORDSYS");
        if (mark == std::string::npos || line.find("...") == std::string::npos)
            continue;
        return std::atoi(line.c_str() + mark + std::string("KOORDSYS").size());
    }
    return std::nullopt;
}

} // namespace

bool is_sosi_file(const std::string& file) {
    std::string extension = fs::path(file).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    return extension == ".sos" || extension == ".sosi";
}

std::optional<std::string> sosi_crs_override(const std::string& file) {
    const std::optional<int> code = koordsys(file);
    if (!code || *code < first_ntm_koordsys || *code > last_ntm_koordsys)
        return std::nullopt;
    return "EPSG:" + std::to_string(*code + epsg_minus_koordsys);
}

SosiCopy::SosiCopy(const std::string& file) {
    std::string pattern = (fs::temp_directory_path() / "arealregnskap-sosi-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw BrokenMachinery("Cannot make a temporary copy of \"{1}\" in \"{2}\". Free some space there, or "
                              "set TMPDIR to a folder that can be written.",
                              {file, fs::temp_directory_path().string()});
    m_folder = pattern;
    m_file = m_folder / fs::path(file).filename();
    std::error_code fault;
    fs::copy_file(file, m_file, fault);
    if (fault) {
        fs::remove_all(m_folder, fault);
        throw BrokenMachinery("Cannot make a temporary copy of \"{1}\" in \"{2}\". Free some space there, or "
                              "set TMPDIR to a folder that can be written.",
                              {file, m_folder.parent_path().string()});
    }
}

SosiCopy::~SosiCopy() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace areal::source
