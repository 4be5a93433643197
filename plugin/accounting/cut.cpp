// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/cut.h"

#include "base/failure.h"
#include "shape/area_scale.h"

#include <memory>

namespace areal::accounting {
namespace {

// The user hears of one stage, in the language of the account; the overlay's own steps are not news.
class SharesOnly : public Progress {
  public:
    explicit SharesOnly(Progress* heard) : m_heard(heard) {}
    void share(double done) override {
        if (m_heard != nullptr)
            m_heard->share(done);
    }
    bool cancelled() const override { return m_heard != nullptr && m_heard->cancelled(); }

  private:
    Progress* m_heard;
};

} // namespace

std::vector<const shape::PolygonLayer*> polygons_of(const Layers& layers) {
    std::vector<const shape::PolygonLayer*> polygons;
    for (const source::PolygonTable* layer : layers)
        polygons.push_back(&layer->polygons);
    return polygons;
}

shape::OverlayTable cut(const Layers& layers, const shape::Crs& crs, const CutOptions& options) {
    std::unique_ptr<shape::AreaScale> scale;
    if (options.area_kind == AreaKind::true_area) {
        Box extent;
        for (const source::PolygonTable* layer : layers)
            extent.add(layer->polygons.box());
        scale = std::make_unique<shape::AreaScale>(crs, extent);
    }
    shape::OverlayOptions overlay_options;
    overlay_options.threads = options.threads;
    overlay_options.true_area = scale.get();
    SharesOnly progress(options.progress);
    overlay_options.progress = &progress;
    return shape::overlay(polygons_of(layers), overlay_options);
}

shape::Crs account_crs(const std::optional<shape::Crs>& wished, const source::LayerInfo& otherwise) {
    shape::Crs crs = wished ? *wished : source::require_crs(otherwise);
    if (!crs.is_projected())
        throw BadInput("The account would be in {1}, which measures in degrees; areas need a system in metres. Choose "
                       "one, for example EPSG:25832, 25833 or 25835.",
                       {crs.name()});
    return crs;
}

} // namespace areal::accounting
