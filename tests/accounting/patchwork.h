// SPDX-License-Identifier: GPL-2.0-or-later
//
// Puts an account together from patches of any shape: plan, proposals, AR5, what is built, under any rules.
#pragma once

#include "accounting/strip_account.h"

#include <deque>

namespace areal::test {

/// Keeps the layers alive and puts the request together.
class Patchwork {
  public:
    Patchwork() { m_request.rules = accounting::load_rules("kdd", english().resources()); }

    static Patch purpose(const std::string& code, const std::string& status, shape::FeatureShape shape) {
        return {std::move(shape), {"KpArealformålOmråde", code, status, "2026-1", "3"}};
    }
    static Patch ar5(const std::string& type, shape::FeatureShape shape, const std::string& tree = "",
                     const std::string& quality = "", const std::string& ground = "") {
        return {std::move(shape), {type, tree, quality, ground}};
    }
    static Patch shaped(shape::FeatureShape shape) { return {std::move(shape), {"1"}}; }

    void plan(const std::vector<Patch>& patches) { m_request.plans = {keep("plan", plan_fields, patches)}; }
    void proposal(const std::vector<Patch>& patches, const std::string& name = "proposal") {
        m_request.proposals.push_back(keep(name, plan_fields, proposed(patches)));
    }
    void earlier(const std::vector<Patch>& patches) {
        m_request.earlier = keep("earlier", plan_fields, proposed(patches));
    }
    void cover(const std::vector<Patch>& patches) { m_request.cover = keep("ar5", ar5_fields, patches); }
    void built(const std::string& kind, const std::vector<Patch>& patches) {
        m_request.built.push_back({kind, keep(kind, {"bygningsnummer"}, patches)});
    }
    accounting::NamedSource keep(const std::string& name, const std::vector<std::string>& fields,
                                 const std::vector<Patch>& patches) {
        return input(m_layers.emplace_back(layer(name, fields, patches)));
    }
    accounting::AccountRequest& request() { return m_request; }
    accounting::RuleSet& rules() { return m_request.rules; }
    accounting::Account run() { return make_account(m_request, english()); }

  private:
    static std::vector<Patch> proposed(std::vector<Patch> patches) {
        for (Patch& patch : patches)
            patch.values.back() = "2";
        return patches;
    }
    static inline const std::vector<std::string> plan_fields{"OBJTYPE", "KPAREALFORMÅL", "AREALST", "PLANID",
                                                             "PLANSTAT"};
    static inline const std::vector<std::string> ar5_fields{"ARTYPE", "ARTRESLAG", "ARSKOGBON", "ARGRUNNF"};
    std::deque<source::MemorySource> m_layers;
    accounting::AccountRequest m_request;
};

/// Sum of an area column over the rows whose texts are these.
inline double sum_m2(const accounting::Table& table, const std::map<std::string, std::string>& texts,
                     const std::string& column) {
    ExactArea sum;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        bool fits = true;
        for (const auto& [name, text] : texts)
            fits = fits && table.text(row, name) == text;
        if (fits)
            sum += table.area(row, column);
    }
    return sum.m2();
}

} // namespace areal::test
