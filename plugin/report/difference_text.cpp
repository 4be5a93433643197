// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/difference_text.h"

#include "report/titles.h"
#include "report/words.h"

namespace areal::report {
namespace {

using accounting::Meanings;

constexpr const char* text_names = "text_names"; // resources/codes

// "Balance per account (balance)": what the reader sees in a report, and what the files call it.
std::string with_file_name(const std::string& title, const std::string& name) {
    return title == name ? name : title + " (" + name + ")";
}

std::string without_unit(const std::string& title) {
    return title.substr(0, title.find(" ("));
}

bool is_name_of(const codes::CodeMeaning& code, const std::string& name) {
    return name == code.name("nb") || name == code.name("nn") || name == code.name("en");
}

// What a path stands for: an account, or a kind of ground that carbon is reckoned for.
const codes::CodeMeaning* meaning_of(const std::string& path, const Meanings& meanings) {
    if (path.find('/') == std::string::npos)
        return nullptr;
    const codes::CodeMeaning* account = meanings.codes().list("accounts").find(path);
    return account != nullptr ? account : meanings.codes().list("carbon_factors").find(path);
}

// "nature/mire, Myr" is said once, in the language of the reader.
std::string row_words(const std::string& key, const Meanings& meanings) {
    const codes::CodeMeaning* path = nullptr; // that was said last
    std::string words;
    for (std::string part : codes::split_list(key, ',')) {
        part.erase(0, part.find_first_not_of(' '));
        if (path != nullptr && is_name_of(*path, part))
            continue;
        path = meaning_of(part, meanings);
        words += (words.empty() ? "" : ", ") +
                 (path != nullptr ? path->name(language_code(meanings.language())) : meanings.name(own_words, part));
    }
    return clean_line(words);
}

std::string text_at(const std::vector<Sentence::Value>& values, std::size_t place) {
    const auto* text = place < values.size() ? std::get_if<std::string>(&values[place]) : nullptr;
    return text == nullptr ? "" : *text;
}

} // namespace

std::string difference_text(const accounting::Difference& difference, const Titles& titles, const Meanings& meanings) {
    std::vector<Sentence::Value> values = difference.sentence.values();
    const std::string first = text_at(values, 0);
    if (difference.part == "texts" && !first.empty())
        values[0] = with_file_name(meanings.name(text_names, first), first);
    else if (difference.part == "inputs" && values.size() == 2)
        values[1] = meanings.name("input_roles", text_at(values, 1));
    else if (difference.part == "verdict" && values.size() == 2 && !first.empty())
        for (Sentence::Value& state : values)
            state = meanings.name(own_words, std::get<std::string>(state));
    else if (first == difference.part && titles.knows_table(first)) {
        values[0] = with_file_name(titles.table(first).title, first);
        if (const std::string row = text_at(values, 1); !row.empty())
            values[1] = row_words(row, meanings);
        if (const std::string column = text_at(values, 2); !column.empty())
            values[2] = with_file_name(without_unit(titles.column(first, column).title), column);
    }
    return clean_line(meanings.say({difference.sentence.pattern(), std::move(values)}), longest_text);
}

} // namespace areal::report
