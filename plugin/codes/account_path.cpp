// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/account_path.h"

#include "base/failure.h"

#include <algorithm>
#include <array>

namespace areal::codes {
namespace {

constexpr std::array<std::string_view, 5> top_names{"nature", "farmland", "built", "water", "unknown"};

} // namespace

std::string_view account_top_name(AccountTop top) {
    return top_names.at(std::size_t(top));
}

AccountPath::AccountPath(std::string_view path) : m_path(path) {
    const std::string_view first = path.substr(0, path.find('/'));
    const auto top = std::find(top_names.begin(), top_names.end(), first);
    if (top == top_names.end())
        throw BadInput("The account '" + m_path +
                       "' must begin with nature, farmland, built, water or unknown.");
    if (path.back() == '/' || path.find("//") != std::string_view::npos)
        throw BadInput("The account '" + m_path + "' has an empty step.");
    m_top = AccountTop(top - top_names.begin());
}

} // namespace areal::codes
