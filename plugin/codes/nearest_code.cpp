// SPDX-License-Identifier: GPL-2.0-or-later
//
// The hint beside an unknown code. Official numbers are hierarchies read from the left, so the parent
// (1115 -> 1110 -> 1100 -> 1000) is the best guess; for words it is the fewest letters changed.
#include "codes/code_list.h"
#include "codes/code_text.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace areal::codes {
namespace {

std::size_t letters_changed(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

std::optional<NearestMeaning> CodeList::nearest(std::string_view raw) const {
    const std::string code = normalise_code(raw);
    if (code.empty() || find(raw) != nullptr)
        return std::nullopt;
    return code_number(code) ? nearest_number(code) : nearest_text(raw);
}

std::optional<NearestMeaning> CodeList::nearest_number(const std::string& digits) const {
    for (std::size_t kept = digits.size() - 1; kept > 0; --kept) {
        const std::string parent = digits.substr(0, kept) + std::string(digits.size() - kept, '0');
        if (const CodeMeaning* meaning = find_spelling(parent))
            return NearestMeaning{meaning, {"parent code {1}", {meaning->code}}};
    }
    const std::int64_t wanted = *code_number(digits);
    NearestMeaning best;
    std::int64_t best_distance = 0;
    for (const CodeMeaning& meaning : m_meanings) {
        const std::string code = normalise_code(meaning.code);
        if (!code_number(code) || code.size() != digits.size() || code.front() != digits.front())
            continue;
        const std::int64_t distance = std::abs(*code_number(code) - wanted);
        if (best.meaning == nullptr || distance < best_distance) {
            best = {&meaning, {"closest code of the same group"}};
            best_distance = distance;
        }
    }
    return best.meaning ? std::optional(best) : std::nullopt;
}

std::optional<NearestMeaning> CodeList::nearest_text(std::string_view raw) const {
    const std::string word = fold(raw);
    // More than a third of the letters changed is another word.
    std::size_t best_changes = word.size() / 3 + 1;
    const CodeMeaning* best = nullptr;
    for (const CodeMeaning& meaning : m_meanings) {
        for (const std::string& spelling : {meaning.code, meaning.name("nb"), meaning.name("en")}) {
            const std::size_t changes = letters_changed(word, fold(spelling));
            if (changes < best_changes) {
                best_changes = changes;
                best = &meaning;
            }
        }
    }
    if (best == nullptr)
        return std::nullopt;
    if (best_changes == 0)
        return NearestMeaning{best, {"the same as its name"}};
    return NearestMeaning{best, {"{1} letters differ", {std::int64_t(best_changes)}}};
}

} // namespace areal::codes
