// SPDX-License-Identifier: GPL-2.0-or-later
//
// SOSI files. GDAL's driver reads them, from a private copy: it leaves a folder of index files beside what it reads,
// and much of what it is given it would refuse or draw wrong (sosi_rewrite.h says what is mended). The coordinate
// system is the one the head names (sosi_head.h): the driver knows no NTM zones and calls them degrees, and gives UTM
// zones their north, east twins.
#pragma once

#include "base/finding.h"
#include "base/progress.h"

#include <filesystem>
#include <optional>
#include <string>

namespace areal::source {

bool is_sosi_file(const std::string& file);
/// "EPSG:5115" for KOORDSYS 215; nothing when the head has none that is known. Throws BadInput when the file cannot be
/// read.
std::optional<std::string> sosi_crs(const std::string& file);

/// The copy of a SOSI file; it and what the driver writes beside it go away with the object.
class SosiCopy {
  public:
    /// `layer` is what findings call it. Throws BadInput when the file was cut off, Cancelled when `progress` (which
    /// may be null) says so.
    SosiCopy(const std::string& file, const std::string& layer, const Progress* progress);
    ~SosiCopy();
    SosiCopy(const SosiCopy&) = delete;
    SosiCopy& operator=(const SosiCopy&) = delete;

    std::string file() const { return m_file.string(); }
    /// For what is made of it; goes away with it.
    const std::filesystem::path& folder() const { return m_folder; }
    /// "EPSG:5115" for KOORDSYS 215; nothing when the head has none that is known.
    const std::optional<std::string>& crs() const { return m_crs; }
    const Findings& findings() const { return m_findings; }

  private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
    std::optional<std::string> m_crs;
    Findings m_findings;
};

} // namespace areal::source
