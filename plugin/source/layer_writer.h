// SPDX-License-Identifier: GPL-2.0-or-later
//
// A polygon layer written as a GeoPackage: geometry, and columns of texts, whole numbers and numbers. Written
// where it is told (the caller stages and renames). Throws BrokenMachinery when the disk is full or the file
// cannot be made.
#pragma once

#include "shape/crs.h"
#include "shape/feature_shape.h"

#include <filesystem>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace areal::source {

enum class ColumnKind : std::uint8_t { text, integer, real };

struct Column {
    std::string name;
    ColumnKind kind = ColumnKind::text;
};

using ColumnValue = std::variant<std::string, std::int64_t, double>;

class LayerWriter {
  public:
    LayerWriter(const std::filesystem::path& file, const std::string& name, const shape::Crs& crs,
                const std::vector<Column>& columns);
    ~LayerWriter();
    LayerWriter(const LayerWriter&) = delete;
    LayerWriter& operator=(const LayerWriter&) = delete;

    void add(const shape::FeatureShape& shape, const std::vector<ColumnValue>& values);
    /// Everything on disk; must be called, or the file is not whole.
    void finish();

  private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace areal::source
