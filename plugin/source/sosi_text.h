// SPDX-License-Identifier: GPL-2.0-or-later
//
// The letters of a SOSI file. The head names a character set (TEGNSETT), and the head is often wrong: files are
// saved again as UTF-8, with or without a byte order mark, under an old head. What the bytes are beats what the
// head says: text that is UTF-8 with at least one letter beyond ASCII is UTF-8.
//
// Knows ISO8859-1, ISO8859-10, ANSI (Windows-1252), DOSN8 (code page 865), DECN8, the seven bit sets ND7 and DECN7
// (where [ \ ] { | } are Æ Ø Å æ ø å) and UTF-8. What is none of these is read as ISO8859-1.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace areal::source {

/// Bytes of one character set as UTF-8 and back.
class SosiCharset {
  public:
    /// `name` as after TEGNSETT; nothing when there is no such set.
    static std::optional<SosiCharset> named(std::string_view name);

    const std::string& name() const { return m_name; }
    std::string to_utf8(std::string_view bytes) const;
    /// A letter the set does not have becomes '?'; `lost` is then set.
    std::string from_utf8(std::string_view text, bool& lost) const;

  private:
    std::string m_name;
    bool m_is_utf8 = false;
    std::array<std::string, 256> m_letters; // of each byte; empty: as it is
};

/// Looks at bytes as they pass, a line at a time: are they UTF-8, and more than ASCII?
class Utf8Witness {
  public:
    void see(std::string_view line);
    bool is_utf8() const { return m_valid && m_letters; }
    bool is_valid() const { return m_valid; }

  private:
    bool m_valid = true, m_letters = false;
};

} // namespace areal::source
