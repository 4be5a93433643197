// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/layer_profile.h"

#include <algorithm>
#include <map>

namespace areal::accounting {
namespace {

constexpr int most_features = 2000;
constexpr std::size_t most_values = 400; // a field with more is no code field

codes::GeometryKind geometry_of(const source::Feature& feature) {
    if (!feature.shape.empty())
        return codes::GeometryKind::polygon;
    if (!feature.lines.empty())
        return codes::GeometryKind::line;
    return feature.points.empty() ? codes::GeometryKind::unknown : codes::GeometryKind::point;
}

} // namespace

codes::LayerProfile profile_of(source::FeatureSource& source) {
    const source::LayerInfo& info = source.info();
    codes::LayerProfile profile;
    profile.layer = info.layer;
    std::vector<std::map<std::string, std::int64_t>> counts(info.fields.size());
    source.rewind();
    source::Feature feature;
    for (int read = 0; read < most_features && source.next(feature); ++read) {
        if (profile.geometry == codes::GeometryKind::unknown)
            profile.geometry = geometry_of(feature);
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i].size() < most_values)
                ++counts[i][feature.values[i].value_or("")];
    }
    source.rewind();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        codes::FieldProfile field{info.fields[i].name, info.fields[i].type, {}};
        for (const auto& [value, rows] : counts[i])
            field.values.push_back({value, rows});
        profile.fields.push_back(std::move(field));
    }
    return profile;
}

bool holds_purposes(source::FeatureSource& source, const Meanings& meanings) {
    const codes::Recognition card = meanings.recogniser().recognise(profile_of(source));
    const bool is_plan = card.kind == codes::LayerKind::kommuneplan || card.kind == codes::LayerKind::reguleringsplan;
    if (card.parts.empty())
        return is_plan && !card.code_field().empty();
    return std::any_of(card.parts.begin(), card.parts.end(), [](const codes::ObjectPart& part) {
        return part.part == "purpose" && !part.code_field.empty();
    });
}

} // namespace areal::accounting
