// SPDX-License-Identifier: GPL-2.0-or-later
//
// A fixture for accounts worked by hand: plans and AR5 on strips 100 m deep, so that an area is a hundred times
// a length.
#pragma once

#include "accounting/account.h"

#include "accounting/memory_layers.h"
#include "accounting/rule_file.h"
#include "accounting/shipped.h"

#include <gmock/gmock.h>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace areal::test {

inline Patch purpose(double x0, double x1, const std::string& code, const std::string& status,
                     const std::string& name) {
    return {rectangle(x0, 0, x1, 100), {code, status, name}};
}

/// AR5: artype, skogbonitet, treslag, grunnforhold.
inline Patch ground(double x0, double x1, const std::string& type, const std::string& quality, const std::string& tree,
                    const std::string& soil) {
    return {rectangle(x0, 0, x1, 100), {type, quality, tree, soil}};
}

class StripAccount : public testing::Test {
  protected:
    source::MemorySource& keep(source::MemorySource source) {
        m_kept.push_back(std::make_unique<source::MemorySource>(std::move(source)));
        return *m_kept.back();
    }
    accounting::NamedSource plan_layer(const std::string& name, const std::vector<Patch>& areas) {
        return input(keep(layer(name, {"KPAREALFORMÅL", "AREALST", "OMRNAVN"}, areas)));
    }
    void plan(const std::vector<Patch>& areas) { m_request.plans = {plan_layer("plan", areas)}; }
    void propose(const std::string& name, const std::vector<Patch>& areas) {
        m_request.proposals.push_back(plan_layer(name, areas));
    }
    void cover(const std::vector<Patch>& patches) {
        m_request.cover = input(keep(layer("ar5", {"ARTYPE", "ARSKOGBON", "ARTRESLAG", "ARGRUNNF"}, patches)));
    }
    accounting::ThemeRequest& theme(const std::string& name, source::MemorySource source) {
        return m_request.themes.emplace_back(accounting::ThemeRequest{name, input(keep(std::move(source))), {}, ""});
    }
    accounting::Account run() {
        if (m_request.rules.name.empty())
            m_request.rules = accounting::load_rules("kdd", english().resources());
        return make_account(m_request, english());
    }
    // m2 by the words of some columns.
    static std::map<std::string, double> sums(const accounting::Table& table, const std::vector<std::string>& keys,
                                              const std::string& column) {
        std::map<std::string, ExactArea> exact;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            std::string key;
            for (const std::string& one : keys)
                key += (key.empty() ? "" : " ") + table.text(row, one);
            exact[key] += table.area(row, column);
        }
        std::map<std::string, double> result;
        for (const auto& [key, area] : exact)
            result[key] = area.m2();
        return result;
    }

    std::vector<std::unique_ptr<source::MemorySource>> m_kept;
    accounting::AccountRequest m_request;
};

} // namespace areal::test
