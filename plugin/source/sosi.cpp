// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sosi.h"

#include "base/failure.h"
#include "source/sosi_rewrite.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <system_error>

namespace areal::source {
namespace {

namespace fs = std::filesystem;

fs::path make_folder(const std::string& file) {
    std::string pattern = (fs::temp_directory_path() / "arealregnskap-sosi-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw BrokenMachinery("Cannot make a temporary copy of \"{1}\" in \"{2}\". Free some space there, or "
                              "set TMPDIR to a folder that can be written.",
                              {file, fs::temp_directory_path().string()});
    return pattern;
}

} // namespace

bool is_sosi_file(const std::string& file) {
    std::string extension = fs::path(file).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    return extension == ".sos" || extension == ".sosi";
}

std::optional<std::string> sosi_crs(const std::string& file) {
    const SosiHead head = survey_sosi(file, nullptr).head;
    return head.koordsys ? epsg_of_koordsys(*head.koordsys) : std::nullopt;
}

SosiCopy::SosiCopy(const std::string& file, const std::string& layer, const Progress* progress)
    : m_folder(make_folder(file)), m_file(m_folder / "copy.sos") {
    try {
        const SosiSurvey survey = survey_sosi(file, progress);
        m_findings = rewrite_sosi(file, survey, m_file.string(), layer, progress);
        if (survey.head.koordsys)
            m_crs = epsg_of_koordsys(*survey.head.koordsys);
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
        throw;
    }
}

SosiCopy::~SosiCopy() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace areal::source
