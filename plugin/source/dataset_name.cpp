// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/dataset_name.h"

#include <filesystem>

namespace areal::source {
namespace {
constexpr const char* layer_mark = "|layername=";
}

DatasetName DatasetName::parse(const std::string& text) {
    const std::size_t mark = text.find(layer_mark);
    if (mark == std::string::npos)
        return {text, ""};
    std::string layer = text.substr(mark + std::string(layer_mark).size());
    layer.resize(std::min(layer.size(), layer.find('|'))); // QGIS may append subset strings
    return {text.substr(0, mark), layer};
}

std::string DatasetName::text() const {
    return layer.empty() ? file : file + layer_mark + layer;
}

std::string DatasetName::short_text() const {
    const std::string name = std::filesystem::path(file).filename().string();
    return layer.empty() ? name : name + layer_mark + layer;
}

} // namespace areal::source
