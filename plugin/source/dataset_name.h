// SPDX-License-Identifier: GPL-2.0-or-later
//
// "file|layername=NAME", the way QGIS writes it: a file (or connection string) and, optionally, a layer. Last of all,
// "|called=PLAN" is what an account calls it.
#pragma once

#include <string>

namespace areal::source {

struct DatasetName {
    std::string file;
    std::string layer;       // empty: the only (polygon) layer
    std::string called = {}; // empty: by the file's name

    static DatasetName parse(const std::string& text);
    std::string text() const;
    /// Last part of the path, with the layer when one was named: what findings call the input.
    std::string short_text() const;
};

} // namespace areal::source
