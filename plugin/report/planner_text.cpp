// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/planner_text.h"

#include "report/account_json.h"
#include "report/account_reader.h"
#include "report/json_place.h"

namespace areal::report {
namespace {

using accounting::Account;
using accounting::InputRecord;

void carry(Account& account, const Account& earlier) {
    for (const auto& [name, text] : earlier.texts)
        account.texts[name] = text;
    for (InputRecord& input : account.inputs)
        for (const InputRecord& known : earlier.inputs)
            if (known.name == input.name) {
                input.owner = input.owner.empty() ? known.owner : input.owner;
                input.licence = input.licence.empty() ? known.licence : input.licence;
            }
}

void add_source(Account& account, const std::string& name, const JsonPlace& source) {
    for (InputRecord& input : account.inputs)
        if (input.name == name) {
            input.owner = source.text_at("owner");
            input.licence = source.text_at("licence");
            if (source.has("data_date"))
                input.data_date = source.text_at("data_date");
        }
}

} // namespace

void add_planner_text(Account& account, const std::filesystem::path& file) {
    const std::string text = read_file(file);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos || text[text.find_first_not_of(" \t\r\n")] != '{') {
        account.texts["justification"] = text;
        return;
    }
    const JsonDocument document(text, file.filename().string());
    if (document.root().text_at("schema") == account_schema) {
        carry(account, parse_account(text, file.filename().string()));
        return;
    }
    for (const auto& [name, place] : document.root().members())
        if (name != "sources")
            account.texts[name] = place.text();
    if (document.root().has("sources"))
        for (const auto& [name, place] : document.root().at("sources").members())
            add_source(account, name, place);
}

} // namespace areal::report
