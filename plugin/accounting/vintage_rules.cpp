// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/vintage_rules.h"

#include "base/failure.h"
#include "codes/csv_table.h"

#include <algorithm>
#include <array>

namespace areal::accounting {
namespace {

constexpr std::array<std::string_view, 5> places{"pledge", "set_aside", "case", "temporary", "open"};

std::string_view root_of(const ledger::AccountPath& account) {
    return std::string_view(account.text()).substr(0, account.text().find('/'));
}

bool fits(const std::string& asked, std::string_view is) {
    return asked == "*" || asked == is;
}

} // namespace

VintageRules VintageRules::load(const std::filesystem::path& resources) {
    const auto table = codes::CsvTable::load(resources / "posting" / "vintage.csv");
    VintageRules rules;
    rules.m_smallest_m2 = std::stod(std::string(table.remark("smallest_m2")));
    for (std::size_t i = 0; i < table.size(); ++i) {
        Row row{std::string(table.value(i, "from")), std::string(table.value(i, "to")),
                std::string(table.value(i, "where")), std::nullopt};
        const std::string_view kind = table.value(i, "kind");
        row.kind = ledger::entry_kind(kind);
        const bool is_place = row.where == "*" || std::find(places.begin(), places.end(), row.where) != places.end();
        if ((!row.kind && kind != "leave") || !is_place)
            throw BadInput("{1}, line {2}: there is no \"{3}\" for a change between two maps.",
                           {table.name(), table.line(i), std::string(is_place ? kind : row.where)});
        rules.m_rows.push_back(std::move(row));
    }
    return rules;
}

std::optional<ledger::EntryKind> VintageRules::kind(const ledger::AccountPath& from, const ledger::AccountPath& to,
                                                    ChangePlace place) const {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) {
        return fits(r.from, root_of(from)) && fits(r.to, root_of(to)) && fits(r.where, places.at(std::size_t(place)));
    });
    return row == m_rows.end() ? std::nullopt : row->kind;
}

} // namespace areal::accounting
