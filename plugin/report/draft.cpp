// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/draft.h"

#include "base/number.h"
#include "report/words.h"

#include <algorithm>

namespace areal::report {
namespace {

constexpr const char* not_in_plan_code = "0"; // KDD's code list

} // namespace

std::string Draft::say(const Sentence& sentence) const {
    return clean_line(m_meanings.say(sentence), longest_text);
}

std::string Draft::daa(ExactArea area) const {
    return format_daa(area, language());
}

std::string Draft::text(const std::string& name) const {
    const auto found = m_account.texts.find(name);
    return found == m_account.texts.end() ? "" : found->second;
}

const accounting::InputRecord* Draft::input(const std::string& role) const {
    const auto found = std::find_if(m_account.inputs.begin(), m_account.inputs.end(),
                                    [&](const accounting::InputRecord& input) { return input.role == role; });
    return found == m_account.inputs.end() ? nullptr : &*found;
}

const accounting::InputRecord* Draft::judged_plan() const {
    const accounting::InputRecord* proposal = input("proposal");
    return proposal == nullptr ? input("plan") : proposal;
}

std::string Draft::account_name(const std::string& path, const std::string& as_written) const {
    const std::string name = m_meanings.account_name(path);
    return clean_line(name == path && !as_written.empty() ? as_written : name);
}

std::string Draft::code_name(const std::string& list, const std::string& code, const std::string& as_written) const {
    if (m_account.language == language() || !m_meanings.codes().lists().contains(list))
        return clean_line(as_written);
    const std::string name = m_meanings.name(list, code);
    return clean_line(name == code && !as_written.empty() ? as_written : name);
}

std::string Draft::purpose_in(const std::string& list, const std::string& code, const std::string& as_written) const {
    if (m_account.language == language() || code.find('+') == std::string::npos)
        return code_name(list, code, as_written);
    std::string names; // "1120+2010": ground that two purposes claim
    for (const std::string& one : codes::split_list(code, '+'))
        names += (names.empty() ? "" : ", ") + code_name(list, one, one);
    return say({"Overlapping purposes: {1}", {names}});
}

std::string Draft::purpose_name(const std::string& code, const std::string& as_written) const {
    const accounting::InputRecord* plan = judged_plan();
    const std::string list = plan == nullptr ? "" : plan->code_list;
    if (code == not_in_plan_code)
        return say("Not in this plan");
    return purpose_in(list, code, as_written);
}

std::string Draft::main_group_name(const std::string& code, const std::string& as_written) const {
    return code == not_in_plan_code ? say("Not in this plan") : purpose_in("main_groups", code, as_written);
}

std::string Draft::short_purpose(const std::string& code, const std::string& as_written) const {
    constexpr std::size_t longest = 40;
    std::string name = purpose_name(code, as_written);
    const accounting::InputRecord* plan = judged_plan();
    if (name.size() <= longest || plan == nullptr || !m_meanings.codes().lists().contains(plan->code_list))
        return name;
    if (code.find('+') != std::string::npos) { // ground that several purposes claim
        std::string names;
        for (const std::string& one : codes::split_list(code, '+'))
            names += (names.empty() ? "" : ", ") + short_purpose(one, m_meanings.name(plan->code_list, one));
        return say({"Overlapping purposes: {1}", {names}});
    }
    const codes::CodeMeaning* meaning = m_meanings.codes().lists().at(plan->code_list).find(code);
    if (meaning == nullptr || meaning->value("purpose_group").empty())
        return name;
    return m_meanings.name("purpose_groups", meaning->value("purpose_group")) + " (" + code + ")";
}

void Draft::heading(const Sentence& sentence, int level) {
    add(Heading{level, say(sentence), false});
}

void Draft::paragraph(const Sentence& sentence, Tone tone) {
    add(Paragraph{say(sentence), tone});
}

} // namespace areal::report
