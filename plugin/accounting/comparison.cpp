// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/comparison.h"

#include "accounting/rule_changes.h"
#include "accounting/table_comparison.h"
#include "source/sha256.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace areal::accounting {
namespace {

constexpr std::array<std::string_view, 4> cause_names{"data", "rules", "program", "hand"};

class Comparing {
  public:
    Comparing(const Account& delivered, const Account& again, const std::string& this_program,
              const std::string& rules_as_made)
        : m_delivered(delivered), m_again(again), m_program(this_program), m_rules_as_made(rules_as_made) {}

    std::vector<Difference> run();

  private:
    bool is_of_another_program() const { return !m_delivered.program.empty() && m_delivered.program != m_program; }
    void inputs();
    void rules();
    void tables();
    void verdict();
    void conservation();
    void findings();
    void texts();
    void differ(std::string part, Sentence sentence, ExactArea area = {}, Box box = {}) {
        m_differences.push_back({m_cause, std::move(part), std::move(sentence), area, box});
    }

    const Account& m_delivered;
    const Account& m_again;
    const std::string &m_program, &m_rules_as_made;
    Cause m_cause = Cause::hand; // of whatever differs further on
    std::vector<Difference> m_differences;
};

// Other inputs or other rules are why the figures differ, and come before them.
bool explains(const Difference& difference) {
    return difference.part == "inputs" || difference.part == "rules";
}

constexpr std::size_t most_rules_named = 20;

Sentence said_of(const RuleChange& change) {
    if (change.was.empty())
        return {"{1} is not among the rules the account was made with: {2}.", {change.place, change.is}};
    if (change.is.empty())
        return {"{1} is missing from the rules; the account was made with {2}.", {change.place, change.was}};
    return {"{1} in the rules is {2}; the account was made with {3}.", {change.place, change.is, change.was}};
}

std::string input_key(const InputRecord& input) {
    return input.role + " " + input.name;
}

void Comparing::inputs() {
    std::map<std::string, const InputRecord*> delivered;
    for (const InputRecord& input : m_delivered.inputs)
        delivered[input_key(input)] = &input;
    for (const InputRecord& input : m_again.inputs) {
        const auto known = delivered.find(input_key(input));
        if (known == delivered.end()) {
            m_cause = Cause::hand;
            differ("inputs", {"The account does not name the input {1} ({2}).", {input.name, input.role}});
            continue;
        }
        const InputRecord& then = *known->second;
        delivered.erase(known);
        if (then.sha256 != input.sha256) {
            m_cause = Cause::data;
            differ("inputs", {"{1} ({2}) is not the file the account was made from.", {input.name, input.role}});
        } else if (then.features != input.features || then.data_date != input.data_date || then.crs != input.crs)
            differ("inputs",
                   {"What the account says of {1} ({2}) is not what the file says.", {input.name, input.role}});
    }
    for (const auto& [key, input] : delivered)
        differ("inputs",
               {"The account names an input that it was not made from: {1} ({2}).", {input->name, input->role}});
}

void Comparing::rules() {
    if (!m_delivered.rules_text.empty() && source::sha256(m_delivered.rules_text) != m_delivered.rules_sha256) {
        m_cause = Cause::rules;
        differ("rules", {"The rules in the account are not the ones it was made with: their hash is another.", {}});
    } else if (m_delivered.rules_sha256 != m_again.rules_sha256) {
        m_cause = Cause::rules;
        differ("rules", {"The account says rule set {1}, version {2}; the rules here are other ones.",
                         {m_delivered.rules_name, m_delivered.rules_version}});
    }
    if (m_cause != Cause::rules || m_rules_as_made.empty())
        return;
    const std::vector<RuleChange> changes = rule_changes(m_rules_as_made, m_again.rules_text);
    for (std::size_t i = 0; i < std::min(changes.size(), most_rules_named); ++i)
        differ("rules", said_of(changes[i]));
}

void Comparing::tables() {
    std::set<std::string> names;
    for (const Account* account : {&m_delivered, &m_again})
        for (const Table& table : account->tables)
            names.insert(table.name);
    for (const std::string& name : names) {
        const Table *then = m_delivered.table(name), *now = m_again.table(name);
        if (then == nullptr || now == nullptr)
            differ(name,
                   {then == nullptr ? "Table {1} is missing from the account." : "Table {1} cannot be made again.",
                    {name}});
        else
            for (CellDifference& cell : compare_tables(*then, *now, m_again.pieces))
                differ(name, std::move(cell.sentence), cell.area, cell.box);
    }
}

void Comparing::verdict() {
    if (!m_delivered.verdict || !m_again.verdict) {
        if (m_delivered.verdict.has_value() != m_again.verdict.has_value())
            differ("verdict", {"Only one of the two accounts has a verdict.", {}});
        return;
    }
    const Verdict &then = *m_delivered.verdict, &now = *m_again.verdict;
    if (then.state != now.state)
        differ("verdict", {"The verdict says {1}; made again it is {2}.",
                           {std::string(verdict_name(then.state)), std::string(verdict_name(now.state))}});
    const auto figure = [&](const char* pattern, ExactArea before, ExactArea after) {
        if (before.mm2() != after.mm2())
            differ("verdict", {pattern, {SquareMetres{before}, SquareMetres{after}}},
                   before < after ? after - before : before - after);
    };
    figure("Nature lost is {1} in the verdict and {2} when made again.", then.lost, now.lost);
    figure("Nature restored is {1} in the verdict and {2} when made again.", then.restored, now.restored);
    figure("Ground without known land cover is {1} in the verdict and {2} when made again.", then.not_known,
           now.not_known);
    const auto words = [](const Verdict& verdict) {
        std::string text;
        for (const AccountBalance& line : verdict.by_account)
            text +=
                line.account + " " + std::to_string(line.lost.mm2()) + " " + std::to_string(line.restored.mm2()) + "\n";
        for (const Reason& reason : verdict.reasons)
            text += reason.layer + " " + std::to_string(reason.feature) + " " + reason.name + " " +
                    std::to_string(reason.lost.mm2()) + " " + reason.sentence.english() + "\n";
        for (const Sentence& sentence : verdict.sentences)
            text += sentence.english() + "\n";
        return text;
    };
    if (words(then) != words(now))
        differ("verdict", {"The verdict's words, accounts or plan areas are not those of the account made again.", {}});
}

void Comparing::conservation() {
    const auto text = [](const Account& account) {
        std::string lines;
        for (const ConservationLine& line : account.conservation.lines)
            lines += line.role + " " + line.name + " " + std::to_string(line.whole.mm2()) + " " +
                     std::to_string(line.parts.mm2()) + " " + std::to_string(line.residual_mm2) + "\n";
        return lines;
    };
    if (text(m_delivered) != text(m_again))
        differ("conservation", {"The conservation certificate is not the one of the account made again.", {}});
}

void Comparing::findings() {
    std::map<std::string, int> balance;
    std::map<std::string, const Finding*> by_text;
    const auto count = [&](const Account& account, int step) {
        for (const Finding& finding : account.findings.list()) {
            const std::string key = std::string(finding_name(finding.kind)) + " " + finding.layer + " " +
                                    std::to_string(finding.feature.value_or(-1)) + " " +
                                    std::to_string(finding.area.mm2()) + " " + finding.sentence.english();
            balance[key] += step;
            by_text[key] = &finding;
        }
    };
    count(m_delivered, 1);
    count(m_again, -1);
    for (const auto& [key, left] : balance)
        if (left != 0) {
            const Finding& finding = *by_text.at(key);
            differ(
                "findings",
                {left > 0 ? "A finding that cannot be made again: {1}" : "A finding is missing from the account: {1}",
                 {finding.sentence.english()}},
                finding.area, finding.box);
        }
}

void Comparing::texts() {
    std::set<std::string> names;
    for (const Account* account : {&m_delivered, &m_again})
        for (const auto& [name, text] : account->texts)
            names.insert(name);
    const auto said = [](const Account& account, const std::string& name) {
        const auto found = account.texts.find(name);
        return found == account.texts.end() ? std::string() : found->second;
    };
    for (const std::string& name : names)
        if (said(m_delivered, name) != said(m_again, name))
            differ("texts", {"The planner's own words are not the ones that came with the account: {1}.", {name}});
}

std::vector<Difference> Comparing::run() {
    if (is_of_another_program())
        m_cause = Cause::program;
    if (m_delivered.crs != m_again.crs || m_delivered.area_kind != m_again.area_kind)
        differ("account", {"The account says {1}; made again it is measured in {2}.",
                           {m_delivered.crs, m_again.crs.empty() ? m_again.crs_name : m_again.crs}});
    rules();
    inputs();
    tables();
    verdict();
    conservation();
    findings();
    texts();
    std::stable_sort(m_differences.begin(), m_differences.end(), [](const Difference& a, const Difference& b) {
        return explains(a) != explains(b) ? explains(a) : a.area > b.area;
    });
    if (is_of_another_program())
        m_differences.insert(m_differences.begin(),
                             {Cause::program,
                              "program",
                              {"The account was made by {1}; this is {2}. What differs can come from what was changed "
                               "between them.",
                               {m_delivered.program, m_program}},
                              {},
                              {}});
    return std::move(m_differences);
}

} // namespace

std::string_view cause_name(Cause cause) {
    return cause_names.at(std::size_t(cause));
}

std::vector<Difference> compare(const Account& delivered, const Account& again, const std::string& this_program,
                                const std::string& rules_as_made) {
    return Comparing(delivered, again, this_program, rules_as_made).run();
}

Sentence cause_sentence(Cause cause) {
    switch (cause) {
    case Cause::data:
        return "The data are other ones than the account was made from.";
    case Cause::rules:
        return "The rules are other ones than the account was made with.";
    case Cause::program:
        return "The account was made by another version of the program.";
    case Cause::hand:
        break;
    }
    return "The account was changed after it was made.";
}

} // namespace areal::accounting
