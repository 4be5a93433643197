// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/rule_reasons.h"

#include <algorithm>

namespace areal::accounting {
namespace {

bool holds(const RuleInWords* rule, const std::string& code) {
    return rule != nullptr && std::find(rule->codes.begin(), rule->codes.end(), code) != rule->codes.end();
}

// The names of what one list has and the other has not.
std::string names_beyond(const RuleInWords& one, const RuleInWords& other) {
    std::string words;
    for (std::size_t i = 0; i < one.codes.size(); ++i)
        if (!holds(&other, one.codes[i]))
            words += (words.empty() ? "" : ", ") + one.names[i];
    return words;
}

std::string all_names(const RuleInWords& rule) {
    std::string words;
    for (const std::string& name : rule.names)
        words += (words.empty() ? "" : ", ") + name;
    return words;
}

Sentence of_lists(const RuleInWords& own, const RuleInWords& other) {
    const std::string more = names_beyond(other, own), less = names_beyond(own, other);
    if (more.empty() && less.empty())
        return {"{1}: in another order: {2}.", {other.subject, all_names(other)}};
    if (less.empty())
        return {"{1}: added: {2}.", {other.subject, more}};
    if (more.empty())
        return {"{1}: left out: {2}.", {other.subject, less}};
    return {"{1}: added: {2}; left out: {3}.", {other.subject, more, less}};
}

Sentence reason(const RuleInWords* own, const RuleInWords* other, const std::string& own_name) {
    if (own == nullptr)
        return {"{1}: {2} ({3} says nothing of it).", {other->subject, all_names(*other), own_name}};
    if (other == nullptr)
        return {"{1}: nothing is said ({2} says {3}).", {own->subject, own_name, all_names(*own)}};
    if (own->is_list)
        return of_lists(*own, *other);
    return {"{1}: {2} instead of {3}.", {other->subject, all_names(*other), all_names(*own)}};
}

const RuleInWords* at(const std::vector<RuleInWords>& rules, const std::string& path) {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const RuleInWords& one) { return one.path == path; });
    return found == rules.end() ? nullptr : &*found;
}

class Reasons {
  public:
    Reasons(const RuleSet& own, const RuleSet& other, const std::set<std::string>& code_lists, const Meanings& meanings)
        : m_own(rules_in_words(own, meanings)), m_other(rules_in_words(other, meanings)), m_own_name(own.name),
          m_code_lists(code_lists), m_meanings(meanings) {}

    std::vector<RuleReason> run() {
        for (const RuleInWords& rule : m_other)
            add(at(m_own, rule.path), &rule);
        for (const RuleInWords& rule : m_own)
            if (at(m_other, rule.path) == nullptr)
                add(&rule, nullptr);
        return std::move(m_reasons);
    }

  private:
    void add(const RuleInWords* own, const RuleInWords* other) {
        const RuleInWords& one = other == nullptr ? *own : *other;
        const bool same = own != nullptr && other != nullptr && own->codes == other->codes;
        const bool of_no_layer = !one.code_list.empty() && !m_code_lists.contains(one.code_list);
        if (same || of_no_layer || (other == nullptr && is_left_out(*own)))
            return;
        m_reasons.push_back({one.path, m_meanings.say(reason(own, other, m_own_name))});
    }
    // A detail of a row the other set has not at all: that the row is left out is said already.
    bool is_left_out(const RuleInWords& rule) const {
        if (rule.row.empty())
            return false;
        const std::size_t end = rule.row.rfind('/');
        return !holds(at(m_other, rule.row.substr(0, end)), rule.row.substr(end + 1));
    }

    std::vector<RuleInWords> m_own, m_other;
    std::string m_own_name;
    const std::set<std::string>& m_code_lists;
    const Meanings& m_meanings;
    std::vector<RuleReason> m_reasons;
};

} // namespace

std::vector<RuleReason> rule_reasons(const RuleSet& own, const RuleSet& other, const std::set<std::string>& code_lists,
                                     const Meanings& meanings) {
    return Reasons(own, other, code_lists, meanings).run();
}

} // namespace areal::accounting
