// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/input_files.h"

#include "base/failure.h"
#include "source/ogr_source.h"
#include "source/sha256.h"

namespace areal::command {

accounting::NamedSource InputFiles::open(const std::string& name) {
    const auto dataset = source::DatasetName::parse(name);
    m_sources.push_back(source::open_ogr(dataset));
    accounting::NamedSource input;
    input.source = m_sources.back().get();
    input.sha256 = source::sha256_of_dataset(dataset.file);
    return input;
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
