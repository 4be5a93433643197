// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/meanings.h"

#include "codes/csv_table.h"

namespace areal::accounting {
namespace {

// Columns PREFIXen, PREFIXnb and PREFIXnn of a table.
void add(const codes::CsvTable& table, const std::string& prefix, Catalogue& catalogue) {
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::string english(table.value(row, prefix + "en"));
        catalogue.add(english, Language::nb, std::string(table.value(row, prefix + "nb")));
        catalogue.add(english, Language::nn, std::string(table.value(row, prefix + "nn")));
    }
}

constexpr const char* degraded = "/degraded"; // nature that is damaged but repairable

void add_names(const codes::CodeList& list, Catalogue& catalogue) {
    for (const codes::CodeMeaning& meaning : list.meanings())
        for (const Language language : {Language::nb, Language::nn, Language::en})
            catalogue.add_name({list.id(), meaning.code}, language, meaning.name(language_code(language)));
}

void add_degraded(const codes::CodeList& accounts, Catalogue& catalogue) {
    for (const codes::CodeMeaning& account : accounts.meanings())
        if (account.account && account.account->root() == ledger::AccountRoot::nature)
            for (const Language language : {Language::nb, Language::nn, Language::en})
                catalogue.add_name({accounts.id(), account.code + degraded}, language,
                                   Sentence("{1}, degraded", {account.name(language_code(language))})
                                       .in(language, catalogue));
}

} // namespace

Catalogue load_catalogue(const std::filesystem::path& resources) {
    Catalogue catalogue;
    add(codes::CsvTable::load(resources / "i18n" / "sentences.csv"), "", catalogue);
    add(codes::CsvTable::load(resources / "review" / "rules.csv"), "message_", catalogue);
    const codes::CodeList accounts = codes::CodeList::load(resources / "codes" / "accounts.csv");
    add_names(accounts, catalogue);
    add_degraded(accounts, catalogue);
    for (const char* list : {"entry_kinds.csv", "restoration_status.csv"})
        add_names(codes::CodeList::load(resources / "codes" / list), catalogue);
    return catalogue;
}

Meanings::Meanings(const std::filesystem::path& resources, Language language)
    : m_resources(resources), m_language(language), m_recogniser(codes::Recogniser::load(resources)),
      m_catalogue(load_catalogue(resources)) {}

std::string Meanings::name(const std::string& list, const std::string& code) const {
    const codes::CodeMeaning* meaning = codes().list(list).find(code);
    return meaning == nullptr ? code : meaning->name(language_code(m_language));
}

std::string Meanings::account_name(const std::string& path) const {
    return m_catalogue.name({"accounts", path}, m_language);
}

} // namespace areal::accounting
