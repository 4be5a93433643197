// SPDX-License-Identifier: GPL-2.0-or-later
//
// account.json is what resources/schema/account.schema.json says: every table and column of an account with all
// there can be, of a change and of flows. The schema knows no table that is never made, and a report has a title
// for each table and column it knows.
#include "accounting/change.h"
#include "accounting/checklist.h"
#include "accounting/flows.h"
#include "accounting/json_schema.h"
#include "accounting/random_municipality.h"
#include "codes/csv_table.h"
#include "report/account_json.h"

#include <fstream>
#include <set>

namespace areal::report {
namespace {

using accounting::Account;
using nlohmann::json;
using test::english;

const std::filesystem::path resources = AREAL_SOURCE_DIR "/resources";

const json& schema() {
    static const json read = [] {
        std::ifstream in(resources / "schema" / "account.schema.json");
        return json::parse(in);
    }();
    return read;
}

accounting::RuleSet preset(const char* name) {
    return accounting::load_rules(name, resources);
}

Account with_everything() {
    test::RandomMunicipality m(3);
    m.with_alternative = m.with_earlier = m.with_themes = m.with_measures = true;
    test::Patchwork strip;
    strip.rules() = preset("nordre-follo"); // has a target
    strip.rules().slivers = preset("nina-2310").slivers;
    m.give_to(strip);
    strip.request().needs = {{"01", 12, 0, 5000}};
    strip.request().compared_rules = {preset("kdd")};
    strip.request().provisions =
        strip.keep("provisions", {"paragraf", "tekst", "styrke"}, {{{}, {"§ 1", "Bygges etter plan", "skal"}}});
    Account account = strip.run();
    account.tables.push_back(accounting::checklist_table(account, {}, english()));
    return account;
}

Account change() {
    test::RandomMunicipality older(1), newer(2);
    test::Patchwork strip;
    accounting::ChangeRequest request;
    request.from = strip.keep("older", {"ARTYPE", "ARGRUNNF"}, test::RandomMunicipality::patches_of(older.cover));
    request.to = strip.keep("newer", {"ARTYPE", "ARGRUNNF"}, test::RandomMunicipality::patches_of(newer.cover));
    return make_change(request, english());
}

Account flows() {
    test::RandomMunicipality m(1);
    test::Patchwork strip;
    const std::vector<std::string> classes{"cs_2015", "cs_2018"};
    const test::Patch lost{test::rectangle(0, 0, 50, 50), {"CS2.1.1", "CS1.1.1.1"}};
    accounting::FlowsRequest request;
    request.lost = strip.keep("lost", classes, {lost});
    request.restored = strip.keep("restored", classes, {lost});
    request.zones = strip.keep("zones", {"kommunenummer"}, test::RandomMunicipality::patches_of(m.boundary));
    return make_flows(request, english());
}

json as_json(const Account& account) {
    return json::parse(account_json(account, english()));
}

TEST(AccountSchema, KnowsEveryTableAndColumnAndNoOther) {
    std::set<std::string> made, known;
    for (const Account& account : {with_everything(), change(), flows()}) {
        const json document = as_json(account);
        EXPECT_EQ(test::schema_breach(document, schema()), "");
        for (const auto& [name, table] : document["tables"].items())
            made.insert(name);
    }
    for (const auto& [name, rule] : schema()["properties"]["tables"]["properties"].items())
        known.insert(name);
    EXPECT_EQ(made, known);
}

TEST(AccountSchema, RefusesWhatItDoesNotKnow) {
    json document = as_json(change());
    document["tables"]["change"]["columns"].push_back("more");
    EXPECT_EQ(test::schema_breach(document, schema()), "/tables/change/columns: not the constant");
    document = as_json(change());
    document["tables"]["changes"] = document["tables"]["change"];
    EXPECT_EQ(test::schema_breach(document, schema()), "/tables/changes: unknown");
    document = as_json(change());
    document["tables"]["change"]["rows"] = "none";
    EXPECT_EQ(test::schema_breach(document, schema()), "/tables/change/rows: not array");
}

TEST(AccountSchema, HasNoTableOrColumnWithoutATitleInReports) {
    const auto titled = [](const char* file, const char* key) {
        std::set<std::string> names;
        const auto table = codes::CsvTable::load(resources / "report" / file);
        for (std::size_t row = 0; row < table.size(); ++row)
            EXPECT_TRUE(names.emplace(table.value(row, key)).second) << table.value(row, key) << " has two titles";
        return names;
    };
    const std::set<std::string> tables = titled("tables.csv", "table"), columns = titled("columns.csv", "column");
    for (const auto& [name, rule] : schema()["properties"]["tables"]["properties"].items()) {
        EXPECT_TRUE(tables.contains(name)) << name;
        for (const std::string column : rule["properties"]["columns"]["const"])
            EXPECT_TRUE(columns.contains(column) || columns.contains(name + "." + column)) << name << "." << column;
    }
}

} // namespace
} // namespace areal::report
