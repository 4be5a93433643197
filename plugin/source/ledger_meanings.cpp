// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/ledger_meanings.h"

#include "ledger/field.h"

namespace areal::source {

const std::vector<TableMeaning>& ledger_tables() {
    static const std::vector<TableMeaning> tables{
        {"entries", "Poster", "Arealregnskapets bok: hver post flytter areal fra en konto til en annen", false},
        {"footprints", "Fotavtrykk", "Flatene postene gjelder", true},
        {"entry_map", "Poster på kartet", "Postene med sin flate", true},
    };
    return tables;
}

const std::vector<ColumnMeaning>& ledger_column_meanings() {
    static const std::vector<ColumnMeaning> meanings = [] {
        std::vector<ColumnMeaning> list;
        const auto add = [&list](const char* table, std::string_view column, std::string_view meaning) {
            list.push_back({table, std::string(column), std::string(meaning)});
        };
        constexpr std::string_view on_the_map[] = {"number",     "kind",   "effective", "book",  "from_account",
                                                   "to_account", "refers", "plan",      "cause", "case_ref",
                                                   "status",     "author", "text"};
        for (const ledger::Field& field : ledger::fields())
            add("entries", field.column, field.meaning);
        add("entries", "hash", "SHA-256 over forrige posts hash og denne posten");
        add("footprints", "fid", "Radnummer");
        add("footprints", "geom", "Flaten, i bokens koordinatsystem");
        add("footprints", "footprint", "Nøkkel: sjekksum av geometrien");
        add("footprints", "area_mm2", "Areal i kartplanet, hele kvadratmillimeter");
        for (const std::string_view column : on_the_map)
            for (const ledger::Field& field : ledger::fields())
                if (field.column == column)
                    add("entry_map", column, field.meaning);
        add("entry_map", "geom", "Flaten posten gjelder");
        add("entry_map", "area_daa", "Areal i dekar");
        return list;
    }();
    return meanings;
}

} // namespace areal::source
