// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/dataset_name.h"

#include <filesystem>
#include <string_view>

namespace areal::source {
namespace {
constexpr std::string_view layer_mark = "|layername=", name_mark = "|called=";
}

DatasetName DatasetName::parse(const std::string& text) {
    if (const std::size_t mark = text.find(name_mark); mark != std::string::npos) {
        DatasetName name = parse(text.substr(0, mark));
        name.called = text.substr(mark + name_mark.size());
        return name;
    }
    const std::size_t mark = text.find(layer_mark);
    if (mark == std::string::npos)
        return {text, ""};
    std::string layer = text.substr(mark + layer_mark.size());
    layer.resize(std::min(layer.size(), layer.find('|'))); // QGIS may append subset strings
    return {text.substr(0, mark), layer};
}

std::string DatasetName::text() const {
    std::string text = file;
    if (!layer.empty())
        text.append(layer_mark).append(layer);
    return called.empty() ? text : text.append(name_mark).append(called);
}

std::string DatasetName::short_text() const {
    return called.empty() ? DatasetName{std::filesystem::path(file).filename().string(), layer}.text() : called;
}

} // namespace areal::source
