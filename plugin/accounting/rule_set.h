// SPDX-License-Identifier: GPL-2.0-or-later
//
// The rules of an account as data (resources/rules/*.json): which purposes are development, which statuses
// take ground, which accounts are nature, farmland, built, water, and from which status restoration counts.
// An account carries name, version and SHA-256 of the rules it was made with.
//
// Refuses (BadInput, with the path in the file): a file that is not JSON, an unknown key, a value of the
// wrong kind, a rule set that names no development.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace areal::accounting {

/// What a purpose does to the ground.
enum class Effect : std::uint8_t { keeps, develops };

struct DevelopmentRule {
    std::set<std::string> main_groups;                   // hovedformål "1"... that develop
    std::set<std::string> codes;                         // KpArealformål that develop besides
    std::map<std::string, std::set<std::string>> except; // per code list: codes that do not
};

struct RuleSet {
    std::string name, version, date, source, sha256;
    std::string text; // the file as it was read
    std::map<std::string, std::string> title; // by language
    DevelopmentRule development;
    std::set<std::string> statuses;           // arealbruksstatus that take ground; "" is missing
    std::set<std::string> vertical_levels;    // vertikalnivå that lies on the ground; "" is missing
    std::vector<std::string> nature, farmland, built, water; // account paths, with all below them
    std::set<std::string> restoration_statuses; // from which a measure counts

    static RuleSet parse(const std::string& json, const std::string& file);

    Effect effect(const std::string& code_list, const std::string& code, const std::string& kp_code,
                  const std::string& main_group) const;
    bool takes_ground(const std::string& status) const { return statuses.contains(status); }
    bool is_nature(const std::string& account) const { return below(account, nature); }
    bool is_farmland(const std::string& account) const { return below(account, farmland); }
    bool is_built(const std::string& account) const { return below(account, built); }
    bool is_water(const std::string& account) const { return below(account, water); }

  private:
    static bool below(const std::string& account, const std::vector<std::string>& tops);
};

} // namespace areal::accounting
