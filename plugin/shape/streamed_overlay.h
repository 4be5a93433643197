// SPDX-License-Identifier: GPL-2.0-or-later
//
// The overlay (shape/overlay.h) of layers too large for memory, and of runs that must survive a crash.
// Same answer, byte for byte.
//
// Features are read once, in any order, and their edges spilled to a folder by strips of 256 m of northing;
// then strip by strip is overlaid, and each finished strip's sums are kept in the folder until the end.
// Memory: 64 MB while reading; then per thread the edges of one strip (20 bytes a vertex) and some 20 MB;
// and the rows of the table. Disk: 20 to 40 bytes a vertex.
#pragma once

#include "shape/feature_shape.h"
#include "shape/overlay.h"

#include <filesystem>
#include <string>

namespace areal::shape {

/// A layer that is read from front to end, once.
class FeatureStream {
  public:
    virtual ~FeatureStream() = default;
    /// The next feature's rings (none for an empty geometry); false at the end.
    virtual bool next(FeatureShape& shape) = 0;
};

struct StreamedOptions {
    OverlayOptions overlay;
    std::filesystem::path folder; // made if it is not there; its files are removed when the table is done
    /// Names the input exactly (paths, sizes, dates). A folder left by a run of the same fingerprint is gone
    /// on with from its last finished strip, without reading the layers again; empty: always start anew.
    std::string fingerprint;
};

OverlayTable streamed_overlay(std::span<FeatureStream* const> layers, const StreamedOptions& options);

} // namespace areal::shape
