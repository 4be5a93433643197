// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/code_library.h"

#include "base/failure.h"

#include <algorithm>

namespace areal::codes {

CodeLibrary CodeLibrary::load(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == ".csv")
            files.push_back(entry.path());
    if (error || files.empty())
        throw BadInput("There are no code lists in {1}.", {folder.string()});
    std::sort(files.begin(), files.end());

    CodeLibrary library;
    std::vector<CsvTable> refinements;
    for (const std::filesystem::path& file : files) {
        CsvTable table = CsvTable::load(file);
        if (table.has_column("by_list")) {
            refinements.push_back(std::move(table));
            continue;
        }
        CodeList list = CodeList::from(table);
        const std::string id = list.id();
        if (!library.m_lists.emplace(id, std::move(list)).second)
            throw BadInput("{1}: there is already a list with the id {2}.", {table.name(), id});
    }
    for (const CsvTable& table : refinements)
        library.read_refinements(table);
    return library;
}

void CodeLibrary::read_refinements(const CsvTable& table) {
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto known = [&](std::string_view list_column, std::string_view code_column) {
            const CodeMeaning* meaning = list(table.value(row, list_column)).find(table.value(row, code_column));
            if (meaning == nullptr)
                throw BadInput("{1}, line {2}: the list has no code \"{3}\".",
                               {table.name(), table.line(row), std::string(table.value(row, code_column))});
            return meaning->code;
        };
        const auto account = ledger::AccountPath::parse(table.value(row, "account"));
        if (!account)
            throw BadInput("{1}, line {2}: \"{3}\" is no account of the books.",
                           {table.name(), table.line(row), std::string(table.value(row, "account"))});
        m_refinements.push_back({std::string(table.value(row, "list")), known("list", "code"),
                                 std::string(table.value(row, "by_list")), known("by_list", "by_code"), *account});
    }
}

const CodeList* CodeLibrary::find(std::string_view id) const {
    const auto at = m_lists.find(id);
    return at == m_lists.end() ? nullptr : &at->second;
}

const CodeList& CodeLibrary::list(std::string_view id) const {
    if (const CodeList* found = find(id))
        return *found;
    std::string ids;
    for (const auto& [name, unused] : m_lists)
        ids += (ids.empty() ? "" : ", ") + name;
    throw BadInput("There is no code list \"{1}\". There are: {2}.", {std::string(id), ids});
}

std::vector<std::string> CodeLibrary::refining_lists(std::string_view id) const {
    std::vector<std::string> ids;
    for (const Refinement& refinement : m_refinements)
        if (refinement.list == id && std::find(ids.begin(), ids.end(), refinement.by_list) == ids.end())
            ids.push_back(refinement.by_list);
    return ids;
}

ledger::AccountPath CodeLibrary::account(std::string_view id, std::string_view code, std::string_view by_id,
                                         std::string_view by_code) const {
    const CodeMeaning* meaning = list(id).find(code);
    const CodeMeaning* by = list(by_id).find(by_code);
    if (meaning != nullptr && by != nullptr)
        for (const Refinement& refinement : m_refinements)
            if (refinement.list == id && refinement.by_list == by_id && refinement.code == meaning->code &&
                refinement.by_code == by->code)
                return refinement.account;
    return list(id).account(code);
}

} // namespace areal::codes
