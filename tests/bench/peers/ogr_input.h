// SPDX-License-Identifier: GPL-2.0-or-later
//
// The question's inputs by way of OGR. Apart from plan_cover.h: loading GDAL takes longer than the whole of a small
// question, and a program that reads by itself need not.
#pragma once

#include "plan_cover.h"

#include "shape/streamed_overlay.h"

#include <memory>

namespace areal::bench {

/// As read_fast, feature by feature.
Input read_ogr(const std::string& file, const std::string& field);

/// A layer read feature by feature and never held; the labels grow on the way.
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

} // namespace areal::bench
