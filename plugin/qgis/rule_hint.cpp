// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/rule_hint.h"

#include "base/failure.h"
#include "codes/csv_table.h"
#include "codes/resources.h"
#include "qgis/qt_text.h"
#include "qgis/ui_language.h"

#include <optional>

namespace areal::qgis {
namespace {

const std::optional<codes::CsvTable>& hints() {
    static const std::optional<codes::CsvTable> table = []() -> std::optional<codes::CsvTable> {
        try {
            return codes::CsvTable::load(codes::resources_folder() / "help" / "rule_hints.csv");
        } catch (const Failure&) {
            return std::nullopt; // the page says by itself what it cannot do without resources
        }
    }();
    return table;
}

} // namespace

QString rule_hint(const char* key, Language language) {
    if (!hints())
        return {};
    for (std::size_t row = 0; row < hints()->size(); ++row)
        if (hints()->value(row, "key") == key)
            return to_qt(hints()->value(row, language_code(language))) + QStringLiteral("\n(") +
                   to_qt(hints()->value(row, "source")) + QLatin1Char(')');
    return {};
}

QString rule_hint(const char* key) {
    return rule_hint(key, ui_language());
}

} // namespace areal::qgis
