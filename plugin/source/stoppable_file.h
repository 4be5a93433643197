// SPDX-License-Identifier: GPL-2.0-or-later
//
// A name under which GDAL reads a file as it is, and can be stopped while it opens it: a driver of text (GML, GeoJSON)
// reads all of a file to find its fields, for which GDAL has no way to ask whether to go on. Once the user has
// cancelled, every read says that the file is at its end.
//
// Good only for as long as the object lives or the data set is open; only for a file on disk that GDAL just reads.
#pragma once

#include "base/progress.h"

#include <cstdint>
#include <string>

namespace areal::source {

class StoppableFile {
  public:
    /// Does opening the file take long enough that it must be possible to stop it?
    static bool is_wanted(const std::string& file);

    StoppableFile(const std::string& file, const Progress* progress);
    /// Reads go on without asking.
    ~StoppableFile();
    StoppableFile(const StoppableFile&) = delete;
    StoppableFile& operator=(const StoppableFile&) = delete;

    const std::string& name() const { return m_name; }

  private:
    std::uint64_t m_number = 0;
    std::string m_name;
};

} // namespace areal::source
