// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/theme_options.h"

#include "base/failure.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace areal::command {
namespace {

std::pair<std::string, std::string> named(const std::string& choice) {
    const std::size_t equals = choice.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == choice.size())
        throw BadInput("\"{1}\" does not say which theme it is about; write NAME=..., for example naturtyper=FILE.",
                       {choice});
    return {choice.substr(0, equals), choice.substr(equals + 1)};
}

accounting::ThemeRequest* find(std::vector<accounting::ThemeRequest>& requests, const std::string& name) {
    const auto at = std::find_if(requests.begin(), requests.end(), [&](const auto& one) { return one.name == name; });
    return at == requests.end() ? nullptr : &*at;
}

} // namespace

void ThemeOptions::add_to(CLI::App& app) {
    app.add_option("--theme", themes, "NAME=FILE: nature types, soil, protected ground or hazards");
    app.add_option("--theme-mapped", mapped, "NAME=FILE: where the theme was mapped");
    app.add_option("--theme-field", fields, "NAME=FIELD with the value, where it is not recognised");
    app.add_option("--theme-numbering", numberings, "NAME=kdd or NAME=map_service, where qualities are bare numbers");
}

std::vector<accounting::ThemeRequest> ThemeOptions::open(InputFiles& files) const {
    std::vector<accounting::ThemeRequest> requests;
    for (const std::string& choice : themes) {
        const auto [name, file] = named(choice);
        if (find(requests, name) != nullptr)
            throw BadInput("Two themes are called \"{1}\"; give each a name of its own.", {name});
        requests.push_back({name, files.open(file), {}, ""});
    }
    using Use = std::function<void(accounting::ThemeRequest&, const std::string&)>;
    const auto for_each = [&](const std::vector<std::string>& choices, const Use& use) {
        for (const std::string& choice : choices) {
            const auto [name, value] = named(choice);
            accounting::ThemeRequest* request = find(requests, name);
            if (request == nullptr)
                throw BadInput("There is no theme called \"{1}\"; name it with --theme first.", {name});
            use(*request, value);
        }
    };
    for_each(mapped, [&](auto& request, const std::string& file) { request.mapped = files.open(file); });
    for_each(fields, [](auto& request, const std::string& field) { request.layer.fields["value"] = field; });
    for_each(numberings, [](auto& request, const std::string& numbering) { request.numbering = numbering; });
    return requests;
}

} // namespace areal::command
