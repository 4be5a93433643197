// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table of provisions beside a plan, from a CSV file whose field for the strength is nobody's usual: the table of
// losses in account.json and as CSV, the field kept with the account, and the account made again from its package.
#include "command/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace areal::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class ProvisionsOption : public testing::Test {
  protected:
    void SetUp() override {
        m_folder = fs::path(testing::TempDir()) / ("provisions" + std::to_string(getpid()));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        std::ofstream(m_folder / "bestemmelser.csv") << "paragraf,tekst,grad,arealformål\n"
                                                        "§ 3,Boliger etter detaljplan,skal,1110\n"
                                                        "§ 4,Fritidsboliger kan bygges,kan,1120\n";
    }
    void TearDown() override { fs::remove_all(m_folder); }
    std::string account(const std::string& more) const {
        return "account --plan " + samples + "maridalen_gjeldende_synthetic.gpkg --proposal " + samples +
               "maridalen_forslag_synthetic.gpkg --cover " + samples + "maridalen_n50.gpkg --provisions " +
               (m_folder / "bestemmelser.csv").string() + " --quiet --json --out " + (m_folder / "out").string() + more;
    }
    fs::path m_folder;
};

TEST_F(ProvisionsOption, GivesTheLossesAndIsKeptWithTheAccount) {
    const fs::path package = m_folder / "account.zip";
    const Said said = arealregnskap(account(" --provisions-field strength=grad --provisions-field paragraph=paragraf"
                                            " --provisions-field text=tekst --provisions-field purpose=arealformål"
                                            " --package " +
                                            package.string()));
    const json document = json::parse(said.out);
    const json& table = document["tables"]["loss_by_provision"];
    EXPECT_EQ(table["columns"], json({"plan", "purpose_code", "purpose", "opens_for", "strength", "paragraph", "book",
                                      "account", "name", "lost_m2", "opened_m2"}));
    double nature_m2 = 0, binding_m2 = 0;
    for (const json& row : table["rows"]) {
        nature_m2 += row[6] == "nature" ? row[9].get<double>() : 0;
        binding_m2 += row[4] == "skal" ? row[9].get<double>() : 0;
        EXPECT_EQ(row[4] == "skal", row[1] == "1110") << row;
    }
    EXPECT_NEAR(nature_m2, document["verdict"]["lost_m2"].get<double>(), 1e-6);
    EXPECT_GT(binding_m2, 0);
    EXPECT_TRUE(fs::exists(m_folder / "out" / "loss_by_provision.csv"));
    const json& input = document["inputs"].back();
    EXPECT_EQ(input["role"], "provisions");
    EXPECT_EQ(input["chosen"]["strength"], "grad");
    EXPECT_EQ(arealregnskap("check " + package.string()).exit_code, 0);
}

TEST_F(ProvisionsOption, WithoutAStrengthCountsAndSaysSo) {
    const Said said = arealregnskap(account(" --language en"));
    const json document = json::parse(said.out);
    for (const json& row : document["tables"]["loss_by_provision"]["rows"])
        EXPECT_EQ(row[4], row[5] == "" ? "none" : "not_said") << row;
    EXPECT_THAT(document["findings"].dump(), testing::HasSubstr("has no field with the strength of the provisions"));
}

TEST_F(ProvisionsOption, WithoutATextIsRefusedWithTheFieldsThereAre) {
    std::ofstream(m_folder / "bestemmelser.csv") << "paragraf,grad\n§ 3,skal\n";
    const Said said = arealregnskap(account(""));
    EXPECT_EQ(said.exit_code, 3);
    EXPECT_THAT(said.err, testing::AllOf(testing::HasSubstr("grad"), testing::HasSubstr("paragraf")));
    EXPECT_FALSE(fs::exists(m_folder / "out" / "account.json"));
}

} // namespace
} // namespace areal::test
