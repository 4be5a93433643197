// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/ledger_answer.h"

#include "report/account_reader.h"
#include "report/json_place.h"

#include <utility>

namespace areal::report {

void add_ledger_answer(ReportWishes& wishes, const std::filesystem::path& file) {
    const JsonDocument document(read_file(file), file.filename().string());
    const JsonPlace root = document.root();
    if (!root.has("head") && !root.has("tables"))
        root.at("tables").refuse();
    if (root.has("head"))
        wishes.ledger_head = root.at("head").text();
    if (root.has("as_of"))
        wishes.ledger_day = root.at("as_of").text();
    if (root.has("tables"))
        for (const auto& [name, place] : root.at("tables").members())
            wishes.ledger_tables.push_back(table_of(place, name));
}

} // namespace areal::report
