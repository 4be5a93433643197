// SPDX-License-Identifier: GPL-2.0-or-later
//
// The memory twin of every reader: features given as they are.
#pragma once

#include "source/feature_source.h"

#include <utility>

namespace areal::source {

class MemorySource : public FeatureSource {
  public:
    MemorySource(LayerInfo info, std::vector<Feature> features)
        : m_info(std::move(info)), m_features(std::move(features)) {
        m_info.feature_count = std::int64_t(m_features.size());
    }
    const LayerInfo& info() const override { return m_info; }
    void rewind() override { m_next = 0; }
    bool next(Feature& feature) override {
        if (m_next == m_features.size())
            return false;
        feature = m_features[m_next++];
        return true;
    }

  private:
    LayerInfo m_info;
    std::vector<Feature> m_features;
    std::size_t m_next = 0;
};

} // namespace areal::source
