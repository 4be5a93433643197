// SPDX-License-Identifier: GPL-2.0-or-later
//
// While it lives, GDAL's complaints on this thread are kept instead of printed.
#pragma once

#include <string>

namespace areal::source {

class OgrMessages {
  public:
    OgrMessages();
    ~OgrMessages();
    OgrMessages(const OgrMessages&) = delete;
    OgrMessages& operator=(const OgrMessages&) = delete;

    bool failed() const { return m_failed; }
    /// " (GDAL: ...)" with the last failure, or nothing.
    std::string in_brackets() const { return m_last.empty() ? "" : " (GDAL: " + m_last + ")"; }
    void keep(bool failure, const char* text);

  private:
    bool m_failed = false;
    std::string m_last;
};

} // namespace areal::source
