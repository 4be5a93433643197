// SPDX-License-Identifier: GPL-2.0-or-later
//
// The question every peer is asked: m2 per plan polygon and cover class. Its two inputs and its answer.
#pragma once

#include "shape/polygon_layer.h"
#include "shape/streamed_overlay.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace areal::bench {

struct Input {
    shape::PolygonLayer polygons;
    std::vector<int> labels; // pid or cls per feature
};

/// The GeoPackage's only layer and its field, by the product's own fast reader or feature by feature by OGR.
/// Throws BadInput when the file is not as the generator writes it.
Input read_fast(const std::string& file, const std::string& field);
Input read_ogr(const std::string& file, const std::string& field);

/// A layer read feature by feature by OGR and never held; the labels grow on the way.
class LayerStream : public shape::FeatureStream {
  public:
    LayerStream(const std::string& file, const std::string& field);
    ~LayerStream() override;
    bool next(shape::FeatureShape& shape) override;
    std::vector<int> labels;

  private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

using PlanCover = std::map<std::pair<int, int>, double>; // (pid, cls) -> m2

/// Lines of "pid,cls,m2", sorted.
void write_csv(const PlanCover& table, const std::string& file);

} // namespace areal::bench
