// SPDX-License-Identifier: GPL-2.0-or-later
#include "bench/case_file.h"

#include "bench/case_answer.h"
#include "ledger/journal.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace areal::ledger::testing {
namespace {

void fill_silent(Entry& entry) {
    const auto fill = [](std::string& value, const char* with) {
        if (value.empty())
            value = with;
    };
    fill(entry.author, "kari");
    if (entry.kind == EntryKind::opening && entry.from.empty())
        entry.from = AccountPath::of("outside/opening");
    if (entry.kind != EntryKind::baseline)
        return;
    fill(entry.place, "4999 Prøve");
    fill(entry.crs, "EPSG:25833");
    fill(entry.rules, "prøve 1");
    fill(entry.evidence, "AR5 2024-12-31");
    entry.area_kind = entry.area_kind.value_or(AreaKind::plan);
}

std::string with_plain_blanks(std::string text) {
    constexpr std::string_view no_break = "\u00a0";
    for (std::size_t at = text.find(no_break); at != std::string::npos; at = text.find(no_break, at))
        text.replace(at, no_break.size(), " ");
    return text;
}

} // namespace

CaseFile::CaseFile(const std::string& path) {
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::string line, blocks;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.starts_with("? "))
            m_questions.push_back({number, line.substr(2), {}});
        else if (m_questions.empty())
            blocks += line + "\n";
        else if (line.starts_with("  "))
            m_questions.back().expected += line.substr(2) + "\n";
        else if (!line.empty() && !line.starts_with(";"))
            throw std::runtime_error(path + ": entries stand above the questions, line " + std::to_string(number));
    }
    post_all(blocks);
}

void CaseFile::post_all(std::string_view blocks) {
    for (const JournalBlock& block : read_journal(blocks)) {
        Entry entry = block.entry;
        fill_silent(entry);
        const bool closes = entry.kind == EntryKind::close;
        m_book.now = block.has("booked") ? entry.booked : noon(closes ? entry.effective + 20 : entry.effective);
        try {
            if (closes && entry.snapshot.empty())
                m_book.ledger.close(entry.year, entry.author);
            else
                m_book.ledger.post(entry);
        } catch (const Refused& refused) {
            const Refusal& why = refused.refusal();
            m_refused +=
                entry.effective.iso() + " " + std::string(name_of(entry.kind)) + ": " + std::string(name_of(why.kind));
            m_refused += why.other != 0 ? " by " + std::to_string(why.other) + "\n" : "\n";
            m_refused += "  " + with_plain_blanks(why.sentence.english()) + "\n";
        }
    }
}

std::string CaseFile::answer(const std::string& question) const {
    return question == "refused" ? m_refused : case_answer(m_book.ledger.books(), question);
}

} // namespace areal::ledger::testing
