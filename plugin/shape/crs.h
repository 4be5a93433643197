// SPDX-License-Identifier: GPL-2.0-or-later
//
// Coordinate reference systems and the way between two of them (PROJ). Only the horizontal part counts:
// of a compound or 3D system the heights are left out. Axis order is always x (east), y (north).
//
// Refuses (BadInput): a definition PROJ does not know; a transformation PROJ cannot make; points that fall
// outside what the transformation can do (with the coordinate in the sentence).
#pragma once

#include "shape/polygon_layer.h"

#include <memory>
#include <span>
#include <string>

namespace areal::shape {

class Crs {
  public:
    /// "EPSG:25832", WKT or PROJJSON.
    static Crs from_definition(const std::string& definition);

    bool is_geographic() const;
    bool is_projected() const;
    /// "EPSG:25832" when the authority is known, else empty.
    const std::string& id() const;
    /// "ETRS89 / UTM zone 32N".
    const std::string& name() const;
    /// Horizontal part, as WKT2.
    const std::string& wkt() const;
    /// Same system, whatever it is called and however its axes are ordered.
    bool same_as(const Crs& other) const;

  private:
    struct Body;
    std::shared_ptr<const Body> m_body;
};

/// One direction; not to be shared between threads.
class CrsTransform {
  public:
    CrsTransform(const Crs& from, const Crs& to);
    ~CrsTransform();
    CrsTransform(CrsTransform&&) noexcept;
    CrsTransform& operator=(CrsTransform&&) noexcept;
    void apply(std::span<Point> points) const;

  private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace areal::shape
