// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/code_list.h"

#include "base/failure.h"
#include "codes/code_text.h"

#include <array>

namespace areal::codes {
namespace {

CodeMeaning read_meaning(const CsvTable& table, std::size_t row) {
    CodeMeaning meaning;
    for (const std::string& column : table.columns())
        meaning.values.emplace(column, table.value(row, column));
    meaning.code = meaning.value("code");
    meaning.note = meaning.value("note");
    meaning.valid_from = meaning.value("valid_from");
    meaning.valid_to = meaning.value("valid_to");
    meaning.aliases = split_list(meaning.value("aliases"), ',');
    if (const std::string& account = meaning.value("account"); !account.empty()) {
        meaning.account = ledger::AccountPath::parse(account);
        if (!meaning.account)
            throw BadInput("{1}, line {2}: \"{3}\" is no account of the books.",
                           {table.name(), table.line(row), account});
    }
    return meaning;
}

} // namespace

const std::string& CodeMeaning::value(std::string_view column) const {
    static const std::string nothing;
    const auto at = values.find(column);
    return at == values.end() ? nothing : at->second;
}

const std::string& CodeMeaning::name(std::string_view language) const {
    const std::array<std::string, 4> columns{"name_" + std::string(language), "name_nb", "name_en", "name_fr"};
    for (const std::string& column : columns)
        if (const std::string& text = value(column); !text.empty())
            return text;
    return code;
}

bool CodeMeaning::retired(std::string_view on_date) const {
    if (valid_to.empty())
        return false;
    return on_date.empty() || valid_to == "unknown" || valid_to < on_date;
}

CodeList CodeList::load(const std::filesystem::path& path) {
    return from(CsvTable::load(path));
}

CodeList CodeList::from(const CsvTable& table) {
    CodeList list;
    list.m_id = table.remark("id");
    list.m_title = table.remark("title");
    list.m_source = table.remark("source");
    list.m_date = table.remark("date");
    list.m_licence = table.remark("licence");
    list.m_notes = table.remarks("note");
    if (list.m_id.empty())
        throw BadInput("{1}: the list has no line \"# id:\".", {table.name()});
    if (!table.has_column("code"))
        throw BadInput("{1}: the list has no column \"code\".", {table.name()});
    for (std::size_t row = 0; row < table.size(); ++row) {
        list.m_meanings.push_back(read_meaning(table, row));
        const CodeMeaning& meaning = list.m_meanings.back();
        if (normalise_code(meaning.code).empty())
            throw BadInput("{1}, line {2}: the code is empty.", {table.name(), table.line(row)});
        list.index(meaning.code, row, table);
        for (const std::string& alias : meaning.aliases)
            list.index(alias, row, table);
    }
    // A folded spelling must not shadow a code that is really so spelled.
    for (const auto& [spelling, meaning] : list.m_by_code)
        list.m_by_folded.try_emplace(fold(spelling), meaning);
    return list;
}

void CodeList::index(std::string_view spelling, std::size_t meaning, const CsvTable& table) {
    const auto [at, added] = m_by_code.emplace(normalise_code(spelling), meaning);
    if (!added && at->second != meaning)
        throw BadInput("{1}, line {2}: \"{3}\" already means code {4}.",
                       {table.name(), table.line(meaning), std::string(spelling), m_meanings[at->second].code});
}

const CodeMeaning* CodeList::find_spelling(std::string_view raw) const {
    const std::string code = normalise_code(raw);
    if (const auto at = m_by_code.find(code); at != m_by_code.end())
        return &m_meanings[at->second];
    const auto at = m_by_folded.find(fold(code));
    return at == m_by_folded.end() ? nullptr : &m_meanings[at->second];
}

const CodeMeaning* CodeList::find(std::string_view raw) const {
    if (const CodeMeaning* meaning = find_spelling(raw))
        return meaning;
    const std::size_t dash = raw.find(" - ");
    return dash == std::string_view::npos ? nullptr : find_spelling(raw.substr(0, dash));
}

ledger::AccountPath CodeList::account(std::string_view raw) const {
    const CodeMeaning* meaning = find(raw);
    return meaning && meaning->account ? *meaning->account : ledger::AccountPath::of("unknown");
}

} // namespace areal::codes
