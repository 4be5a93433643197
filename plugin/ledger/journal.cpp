// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/journal.h"

#include "base/failure.h"
#include "ledger/chain.h"
#include "ledger/field.h"

#include <algorithm>
#include <utility>

namespace areal::ledger {
namespace {

constexpr std::string_view title = "# Arealregnskap journal 1\n";
constexpr std::string_view continuation = "        |";
constexpr std::string_view indent = "    ";

[[noreturn]] void refuse(int line, const std::string& sentence) {
    throw BadInput("The journal cannot be read, line " + std::to_string(line) + ": " + sentence);
}

class Reader {
  public:
    std::vector<JournalBlock> read(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            ++m_line;
            take(text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        finish_field();
        return std::move(m_blocks);
    }

  private:
    void take(std::string_view line) {
        if (line.starts_with(continuation) && !m_name.empty()) {
            line.remove_prefix(continuation.size());
            m_value += '\n';
            m_value += line.starts_with(' ') ? line.substr(1) : line;
            return;
        }
        finish_field();
        if (line.empty() || line.front() == ';' || line.front() == '#')
            return;
        if (line.starts_with(indent))
            begin_field(line.substr(indent.size()));
        else
            begin_block(line);
    }

    void begin_block(std::string_view line) {
        JournalBlock block;
        block.line = m_line;
        if (line.front() >= '0' && line.front() <= '9')
            set(block, "number", next_word(line));
        set(block, "kind", next_word(line));
        set(block, "effective", next_word(line));
        if (!line.empty())
            refuse(m_line, "nothing may follow the date");
        m_blocks.push_back(std::move(block));
    }

    static std::string_view next_word(std::string_view& line) {
        const std::size_t end = line.find(' ');
        const std::string_view word = line.substr(0, end);
        line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
        return word;
    }

    void begin_field(std::string_view line) {
        const std::size_t colon = line.find(": ");
        if (m_blocks.empty() || colon == std::string_view::npos)
            refuse(m_line, "expected \"field: value\" below an entry");
        m_name = line.substr(0, colon);
        m_value = line.substr(colon + 2);
        m_field_line = m_line;
    }

    void finish_field() {
        if (m_name.empty())
            return;
        JournalBlock& block = m_blocks.back();
        const int line = std::exchange(m_line, m_field_line);
        if (m_name == "hash")
            block.entry.hash = m_value;
        else
            set(block, m_name, m_value);
        m_line = line;
        m_name.clear();
    }

    void set(JournalBlock& block, std::string_view name, std::string_view value) const {
        const Field* known = field(name);
        if (!known)
            refuse(m_line, "there is no field \"" + std::string(name) + "\"");
        if (block.has(name))
            refuse(m_line, "the field \"" + std::string(name) + "\" is given twice");
        if (!known->read(block.entry, value))
            refuse(m_line, "\"" + std::string(value) + "\" is no value of the field \"" + std::string(name) + "\"");
        block.given.emplace_back(name);
    }

    std::vector<JournalBlock> m_blocks;
    std::string m_name, m_value; // of the field that may go on
    int m_line = 0, m_field_line = 0;
};

} // namespace

bool JournalBlock::has(std::string_view field) const {
    return std::find(given.begin(), given.end(), field) != given.end();
}

std::string write_journal(std::span<const Entry> entries) {
    std::string text(title);
    for (const Entry& entry : entries) {
        text += '\n';
        text += canonical(entry);
        text += "    hash: ";
        text += entry.hash;
        text += '\n';
    }
    return text;
}

std::vector<JournalBlock> read_journal(std::string_view text) {
    return Reader().read(text);
}

std::vector<Entry> read_exact_journal(std::string_view text) {
    if (!text.starts_with(title))
        throw BadInput("This is no exported journal: its first line is not \"# Arealregnskap journal 1\".");
    std::vector<Entry> entries;
    for (JournalBlock& block : read_journal(text))
        entries.push_back(std::move(block.entry));
    const std::string again = write_journal(entries);
    const auto differs = std::mismatch(again.begin(), again.end(), text.begin(), text.end()).second;
    if (differs != text.end() || again.size() != text.size()) {
        const auto line = std::count(text.begin(), differs, '\n') + 1;
        refuse(int(line), "the journal was changed after it was exported");
    }
    return entries;
}

} // namespace areal::ledger
