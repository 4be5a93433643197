// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/account.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace areal::ledger {
namespace {

constexpr std::string_view degraded_leaf = "/degraded";
constexpr std::size_t max_words = 8;
constexpr std::size_t max_bytes = 120;

constexpr std::array<std::pair<std::string_view, AccountRoot>, 8> roots{{
    {"nature", AccountRoot::nature},
    {"farmland", AccountRoot::farmland},
    {"built", AccountRoot::built},
    {"water", AccountRoot::water},
    {"sea", AccountRoot::sea},
    {"unknown", AccountRoot::unknown},
    {"outside", AccountRoot::outside},
    {"debt", AccountRoot::debt},
}};

AccountRoot root_of(std::string_view word) {
    for (const auto& [name, root] : roots)
        if (name == word)
            return root;
    return AccountRoot::none;
}

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           static_cast<unsigned char>(c) >= 0x80; // æ, ø, å
}

bool are_words(std::string_view text) {
    if (text.empty() || text.front() == '/' || text.back() == '/' || text.find("//") != std::string_view::npos)
        return false;
    const auto words = std::size_t(std::count(text.begin(), text.end(), '/')) + 1;
    return words <= max_words &&
           std::all_of(text.begin(), text.end(), [](char c) { return c == '/' || is_word_byte(c); });
}

} // namespace

std::optional<AccountPath> AccountPath::parse(std::string_view text) {
    if (text.size() > max_bytes || !are_words(text))
        return std::nullopt;
    AccountPath path;
    path.m_root = root_of(text.substr(0, text.find('/')));
    if (path.m_root == AccountRoot::none)
        return std::nullopt;
    path.m_text = text;
    return path;
}

AccountPath AccountPath::of(std::string_view text) {
    const auto path = parse(text);
    assert(path && "an account name written in code must parse");
    return *path;
}

bool AccountPath::is_degraded() const {
    return m_text.ends_with(degraded_leaf);
}

AccountPath AccountPath::type() const {
    if (!is_degraded())
        return *this;
    AccountPath path = *this;
    path.m_text.resize(m_text.size() - degraded_leaf.size());
    return path;
}

bool AccountPath::is_within(const AccountPath& other) const {
    if (!m_text.starts_with(other.m_text))
        return false;
    return m_text.size() == other.m_text.size() || m_text[other.m_text.size()] == '/';
}

} // namespace areal::ledger
