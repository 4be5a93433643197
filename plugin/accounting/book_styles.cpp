// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/book_styles.h"

#include "base/failure.h"
#include "codes/resources.h"
#include "source/ledger_meanings.h"

#include <fstream>
#include <iterator>

namespace areal::accounting {

std::vector<source::LayerStyle> book_styles() {
    std::vector<source::LayerStyle> styles;
    for (const source::TableMeaning& table : source::ledger_tables()) {
        if (!table.is_map)
            continue;
        const std::filesystem::path path = codes::resources_folder() / "styles" / ("ledger_" + table.table + ".qml");
        std::ifstream file(path, std::ios::binary);
        if (!file)
            throw BadInput("\"{1}\" cannot be read. Check the path and the access rights.", {path.string()});
        styles.push_back({table.table, table.title, {std::istreambuf_iterator<char>(file), {}}});
    }
    return styles;
}

} // namespace areal::accounting
