// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/input_files.h"

#include "accounting/layer_profile.h"
#include "base/failure.h"
#include "source/ogr_source.h"
#include "source/sha256.h"

namespace areal::command {

accounting::NamedSource InputFiles::open(const source::DatasetName& name, source::LayerNeed need) {
    m_sources.push_back(source::open_ogr(name, need, m_progress));
    accounting::NamedSource input;
    input.source = m_sources.back().get();
    input.sha256 = sha256(name.file);
    return input;
}

const std::string& InputFiles::sha256(const std::string& file) {
    const auto [at, is_new] = m_hashes.try_emplace(file);
    if (is_new)
        at->second = source::sha256_of_dataset(file);
    return at->second;
}

accounting::NamedSource InputFiles::open(const std::string& name, source::LayerNeed need) {
    return open(source::DatasetName::parse(name), need);
}

std::vector<accounting::NamedSource> InputFiles::open_layers(const std::string& name) {
    const auto dataset = source::DatasetName::parse(name);
    std::vector<std::string> layers{dataset.layer};
    if (dataset.layer.empty()) {
        layers = source::layer_names(dataset.file, source::LayerNeed::polygons, m_progress);
        if (layers.empty())
            layers = source::layer_names(dataset.file, source::LayerNeed::rows, m_progress);
    }
    std::vector<accounting::NamedSource> inputs;
    for (const std::string& layer : layers)
        inputs.push_back(open({dataset.file, layer}, source::LayerNeed::rows));
    return inputs;
}

std::vector<accounting::NamedSource> InputFiles::open_plans(const std::vector<std::string>& names,
                                                            const accounting::Meanings& meanings) {
    std::vector<accounting::NamedSource> plans;
    for (const std::string& name : names) {
        const auto dataset = source::DatasetName::parse(name);
        std::vector<std::string> layers;
        if (dataset.layer.empty())
            layers = source::layer_names(dataset.file, source::LayerNeed::polygons, m_progress);
        const std::size_t before = plans.size();
        for (const std::string& layer : layers.size() > 1 ? layers : std::vector<std::string>{})
            if (accounting::holds_purposes(
                    *source::open_ogr({dataset.file, layer}, source::LayerNeed::polygons, m_progress), meanings))
                plans.push_back(open({dataset.file, layer}, source::LayerNeed::polygons));
        if (plans.size() == before) // the only layer, or nothing to choose by: then it says which there are
            plans.push_back(open(name));
    }
    return plans;
}

std::vector<accounting::NamedSource> InputFiles::open_all(const std::vector<std::string>& names) {
    std::vector<accounting::NamedSource> inputs;
    for (const std::string& name : names)
        inputs.push_back(open(name));
    return inputs;
}

std::map<std::string, std::string> field_choices(const std::vector<std::string>& choices) {
    std::map<std::string, std::string> fields;
    for (const std::string& choice : choices) {
        const std::size_t equals = choice.find('=');
        if (equals == std::string::npos || equals == 0)
            throw BadInput("\"{1}\" does not say which field plays which role; write ROLE=FIELD, for example "
                           "code=KPAREALFORMÅL.",
                           {choice});
        fields[choice.substr(0, equals)] = choice.substr(equals + 1);
    }
    return fields;
}

} // namespace areal::command
