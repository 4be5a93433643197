// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/rule_choice.h"

#include "base/failure.h"

#include <QCryptographicHash>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace areal::qgis {
namespace {

namespace fs = std::filesystem;

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

std::vector<std::string> rule_names(const fs::path& resources) {
    std::vector<std::string> names;
    std::error_code fault;
    for (const fs::directory_entry& file : fs::directory_iterator(resources / "rules", fault))
        if (file.path().extension() == ".json")
            names.push_back(file.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

accounting::RuleSet load_rules(const fs::path& resources, const std::string& name) {
    const fs::path path = resources / "rules" / (name + ".json");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw BadInput("There is no rule set \"{1}\". The rule sets there are: {2}.",
                       {name, joined(rule_names(resources))});
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    accounting::RuleSet rules = accounting::RuleSet::parse(text, path.filename().string());
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256);
    rules.sha256 = hash.toHex().toStdString();
    return rules;
}

std::string rule_title(const accounting::RuleSet& rules, const std::string& language) {
    for (const std::string& wished : {language, std::string("nb")})
        if (const auto title = rules.title.find(wished); title != rules.title.end())
            return title->second;
    return rules.name;
}

} // namespace areal::qgis
