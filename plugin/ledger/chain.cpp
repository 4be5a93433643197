// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/chain.h"

#include "ledger/field.h"

namespace areal::ledger {
namespace {

constexpr std::size_t heading_fields = 3; // number, kind, effective

/// A line break inside a value goes on below, behind a bar.
void append_value(std::string& block, std::string_view value) {
    for (const char c : value) {
        block += c;
        if (c == '\n')
            block += "        | ";
    }
}

} // namespace

const std::string& chain_root() {
    static const std::string root(64, '0');
    return root;
}

std::string canonical(const Entry& entry) {
    std::string block = std::to_string(entry.number);
    block += ' ';
    block += name_of(entry.kind);
    block += ' ';
    block += entry.effective.iso();
    block += '\n';
    for (const Field& field : fields().subspan(heading_fields)) {
        const std::string value = field.write(entry);
        if (value.empty())
            continue;
        block += "    ";
        block += field.name;
        block += ": ";
        append_value(block, value);
        block += '\n';
    }
    return block;
}

std::string chained_hash(const Digest& digest, std::string_view previous_hash, const Entry& entry) {
    std::string bytes(previous_hash);
    bytes += '\n';
    bytes += canonical(entry);
    return digest(bytes);
}

} // namespace areal::ledger
