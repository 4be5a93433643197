// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/cell_text.h"

#include "base/date.h"
#include "base/number.h"

namespace areal::report {

std::string cell_text(const accounting::Cell& cell, ColumnKind kind, Language language) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return kind == ColumnKind::count || kind == ColumnKind::area ? format_count(*count, language)
                                                                     : std::to_string(*count);
    const ExactArea area = std::get<ExactArea>(cell);
    return kind == ColumnKind::square_metres ? format_m2(area, language) : format_daa(area, language);
}

bool is_figure(ColumnKind kind) {
    return kind == ColumnKind::area || kind == ColumnKind::square_metres || kind == ColumnKind::count;
}

std::string day_text(const std::string& iso, Language language) {
    if (language == Language::en || !Date::parse(iso))
        return iso;
    return iso.substr(8, 2) + "." + iso.substr(5, 2) + "." + iso.substr(0, 4);
}

double cell_number(const accounting::Cell& cell, ColumnKind kind) {
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return double(*count);
    const auto* area = std::get_if<ExactArea>(&cell);
    if (area == nullptr)
        return 0;
    return kind == ColumnKind::area ? area->m2() / 1000 : area->m2();
}

} // namespace areal::report
