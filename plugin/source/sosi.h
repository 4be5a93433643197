// SPDX-License-Identifier: GPL-2.0-or-later
//
// What GDAL's SOSI driver does not do right, mended: it knows no NTM zones (KOORDSYS 205 to 230 are
// EUREF89 NTM zone 5 to 30, EPSG:5105 to 5130; SOSI del 1 and the EPSG registry) and calls them EPSG:4326,
// and it leaves a folder of index files beside the file it reads, so it is given a copy.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace areal::source {

bool is_sosi_file(const std::string& file);

/// "EPSG:5115" for KOORDSYS 215; nothing when the head has no KOORDSYS or one the driver knows itself.
std::optional<std::string> sosi_crs_override(const std::string& file);

/// A private copy of a SOSI file; it and what the driver writes beside it go away with the object.
class SosiCopy {
  public:
    explicit SosiCopy(const std::string& file);
    ~SosiCopy();
    SosiCopy(const SosiCopy&) = delete;
    SosiCopy& operator=(const SosiCopy&) = delete;
    std::string file() const { return m_file.string(); }

  private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
};

} // namespace areal::source
