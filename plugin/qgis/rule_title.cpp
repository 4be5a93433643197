// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/rule_title.h"

#include "qgis/qt_text.h"

namespace areal::qgis {

QString rule_title(const accounting::RuleSet& rules, Language language) {
    for (const std::string& wished : {std::string(language_code(language)), std::string("nb")})
        if (const auto title = rules.title.find(wished); title != rules.title.end())
            return to_qt(title->second);
    return to_qt(rules.name);
}

} // namespace areal::qgis
