// SPDX-License-Identifier: GPL-2.0-or-later
//
// A layer of a SOSI file in files of some megabytes each. GDAL's driver cannot be stopped: to open a file it reads all
// of it and keeps every curve, and reads it once more for each count. So it is given a piece at a time - some objects
// of the layer, in the order of the file, and behind them whatever they refer to - and between pieces the user is
// heard. Memory and waiting are those of one piece; no piece is smaller than one surface with its curves.
#pragma once

#include "source/sosi_objects.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace areal::source {

inline constexpr std::uint64_t sosi_piece_bytes = 1 << 20;

struct SosiPiece {
    std::string file;
    std::int64_t features = 0; // of the layer; the driver gives what they refer to after them
};

/// Writes a file in `folder` in which every layer that is there has one empty feature with all its fields.
std::string write_sosi_fields(const std::string& copy, const SosiObjects& objects, const std::filesystem::path& folder);

class SosiPieces {
  public:
    /// `copy` is the file that `objects` are of; both outlive this. Pieces are written to `folder`.
    SosiPieces(std::string copy, const SosiObjects& objects, SosiLayer layer, std::filesystem::path folder);

    /// The next piece; the one before must be closed, and goes. Nothing at the end. Throws BrokenMachinery when it
    /// cannot be written.
    std::optional<SosiPiece> next();
    /// From the first piece again.
    void rewind() { m_at = 0; }

  private:
    void append(std::size_t object, std::string& text);

    std::string m_copy;
    const SosiObjects& m_objects;
    SosiLayer m_layer;
    std::filesystem::path m_folder;
    std::ifstream m_in;
    std::size_t m_at = 0;           // in the list of objects
    int m_written = 0;              // pieces
    std::set<std::size_t> m_within; // objects in the piece
    std::vector<std::size_t> m_referred;
};

} // namespace areal::source
