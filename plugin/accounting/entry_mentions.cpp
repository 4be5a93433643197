// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/entry_mentions.h"

#include "ledger/gate.h"

#include <cctype>

namespace areal::accounting {

std::string say_of_entries(const Sentence& sentence, const Meanings& meanings) {
    std::vector<Sentence::Value> values = sentence.values();
    for (Sentence::Value& value : values) {
        const auto* text = std::get_if<std::string>(&value);
        const auto entry = text == nullptr ? std::nullopt : ledger::described(*text);
        if (!entry)
            continue;
        std::string kind = meanings.name("entry_kinds", std::string(name_of(entry->kind)));
        kind.front() = char(std::tolower(static_cast<unsigned char>(kind.front()))); // in the middle of a sentence
        value = entry->number + " (" + kind + ", " + entry->date + ")";
    }
    return meanings.say({sentence.pattern(), std::move(values)});
}

} // namespace areal::accounting
