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

} // namespace

Catalogue load_catalogue(const std::filesystem::path& resources) {
    Catalogue catalogue;
    add(codes::CsvTable::load(resources / "i18n" / "sentences.csv"), "", catalogue);
    add(codes::CsvTable::load(resources / "review" / "rules.csv"), "message_", catalogue);
    return catalogue;
}

Meanings::Meanings(const std::filesystem::path& resources, Language language)
    : m_resources(resources), m_language(language), m_recogniser(codes::Recogniser::load(resources)),
      m_accounts(codes().list("accounts")), m_catalogue(load_catalogue(resources)) {}

std::string Meanings::name(const std::string& list, const std::string& code) const {
    const codes::CodeMeaning* meaning = codes().list(list).find(code);
    return meaning == nullptr ? code : meaning->name(language_code(m_language));
}

std::string Meanings::account_name(const std::string& path) const {
    constexpr std::string_view degraded = "/degraded"; // nature that is damaged but repairable
    if (path.ends_with(degraded))
        return say({"{1}, degraded", {account_name(path.substr(0, path.size() - degraded.size()))}});
    const codes::CodeMeaning* meaning = m_accounts.find(path);
    return meaning == nullptr ? path : meaning->name(language_code(m_language));
}

} // namespace areal::accounting
