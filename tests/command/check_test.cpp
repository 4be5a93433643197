// SPDX-License-Identifier: GPL-2.0-or-later
//
// A delivered account is made again: an honest one stands, and whatever is altered is found and named.
#include "command/program.h"
#include "source/sqlite.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <unistd.h>

#include <fstream>
#include <random>
#include <sstream>

namespace areal::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;
using testing::HasSubstr;

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

std::string square(const std::string& properties, int x0, int x1) {
    std::ostringstream text;
    text << R"({"type":"Feature","properties":)" << properties << R"(,"geometry":{"type":"Polygon","coordinates":[[[)"
         << x0 << ",6626000],[" << x1 << ",6626000],[" << x1 << ",6626100],[" << x0 << ",6626100],[" << x0
         << ",6626000]]]}}";
    return text.str();
}

std::string collection(const std::vector<std::string>& features) {
    std::string text =
        R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}},"features":[)";
    for (const std::string& feature : features)
        text += (&feature == &features.front() ? "" : ",") + feature;
    return text + "]}";
}

class CheckTest : public testing::Test {
  protected:
    void SetUp() override {
        m_folder =
            fs::path(testing::TempDir()) / ("check-" + std::to_string(getpid()) +
                                            std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        write(m_folder / "plan.geojson",
              collection({square(R"({"KPAREALFORMAL":"1110","AREALST":"2","OMRNAVN":"Åsen"})", 461000, 461150),
                          square(R"({"KPAREALFORMAL":"5100","AREALST":"1","OMRNAVN":"LNF"})", 461150, 461400)}));
        write(m_folder / "cover.geojson", collection({square(R"({"objtype":"Skog"})", 461000, 461100),
                                                      square(R"({"objtype":"Myr"})", 461100, 461200),
                                                      square(R"({"objtype":"DyrketMark"})", 461200, 461400)}));
        const Said said = arealregnskap("account --plan " + path("plan.geojson") + " --cover " + path("cover.geojson") +
                                        " --out " + path("account") + " --package " + path("account.zip") + " --quiet");
        ASSERT_EQ(said.exit_code, 1) << said.err;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    Said check(const std::string& what, const std::string& more = "") const {
        return arealregnskap("check " + path(what) + " --inputs " + m_folder.string() + " --language en " + more);
    }
    ordered_json answer(const std::string& what) const { return ordered_json::parse(check(what, "--json").out); }
    static std::vector<std::string> texts(const ordered_json& answer, const char* member) {
        std::vector<std::string> result;
        for (const auto& one : answer.at("differences"))
            result.push_back(one.at(member).get<std::string>());
        return result;
    }
    /// A copy of the account's folder, so that the honest one stays.
    fs::path copy(const std::string& name) const {
        fs::remove_all(m_folder / name);
        fs::copy(m_folder / "account", m_folder / name, fs::copy_options::recursive);
        return m_folder / name;
    }
    void run(const std::string& command) const { ASSERT_EQ(std::system(command.c_str()), 0) << command; }

    fs::path m_folder;
};

TEST_F(CheckTest, AnHonestAccountStandsAsFolderAndAsPackage) {
    EXPECT_EQ(check("account").exit_code, 0) << check("account").out;
    const Said said = check("account.zip");
    EXPECT_EQ(said.exit_code, 0) << said.out << said.err;
    EXPECT_THAT(said.out, HasSubstr("The account stands"));
    EXPECT_THAT(said.out, HasSubstr("Seal of the package: "));
}

TEST_F(CheckTest, FindsTheInputsWhereTheyLayWhenTheAccountWasMadeHere) {
    const std::string account = "check " + path("account");
    EXPECT_EQ(arealregnskap(account).exit_code, 0) << arealregnskap(account).err;
    EXPECT_THAT(text_of(m_folder / "account.zip"), testing::Not(HasSubstr("inputs_here"))) << "names stand as they are";
    fs::remove(m_folder / "account" / "inputs_here.txt");
    EXPECT_EQ(arealregnskap(account).exit_code, 3);
}

TEST_F(CheckTest, APackageNeedsNothingBesideIt) {
    fs::create_directories(m_folder / "elsewhere");
    fs::rename(m_folder / "account.zip", m_folder / "elsewhere" / "account.zip");
    for (const char* gone : {"plan.geojson", "cover.geojson", "account"})
        fs::remove_all(m_folder / gone);
    EXPECT_EQ(check("elsewhere/account.zip").exit_code, 0);
}

TEST_F(CheckTest, SaysWhichInputIsMissing) {
    fs::remove(m_folder / "cover.geojson");
    const Said said = check("account");
    EXPECT_EQ(said.exit_code, 3);
    EXPECT_THAT(said.err, HasSubstr("made from cover.geojson"));
}

TEST_F(CheckTest, OtherDataAreToldFromATouchedNumber) {
    std::string cover = text_of(m_folder / "cover.geojson");
    cover.replace(cover.find("461100"), 6, "461101");
    write(m_folder / "cover.geojson", cover);
    const ordered_json data = answer("account");
    EXPECT_THAT(texts(data, "cause"), testing::Each("data"));
    EXPECT_EQ(texts(data, "part").front(), "inputs") << "why the figures differ comes before them";
}

TEST_F(CheckTest, AFileThatWasOnlyWrittenAgainIsToldFromOneThatWasChanged) {
    const std::string same = "every table, piece and total is the same";
    write(m_folder / "plan.geojson", text_of(m_folder / "plan.geojson") + "\n");
    const ordered_json rewritten = answer("account");
    EXPECT_FALSE(rewritten.at("sound").get<bool>()) << "the file is another all the same";
    EXPECT_THAT(texts(rewritten, "sentence"), testing::ElementsAre(HasSubstr("is not the file"), HasSubstr(same)));
    EXPECT_THAT(texts(rewritten, "cause"), testing::Each("data"));

    const fs::path touched = copy("touched");
    write(touched / "reserve.csv", text_of(touched / "reserve.csv") + "x");
    EXPECT_THAT(texts(answer("touched"), "sentence"), testing::Contains(HasSubstr("reserve.csv is not what")));
    EXPECT_THAT(check("touched").out, testing::Not(HasSubstr(same)));
    fs::copy_file(m_folder / "account" / "reserve.csv", touched / "reserve.csv", fs::copy_options::overwrite_existing);
    fs::remove(touched / "pieces.gpkg");
    EXPECT_THAT(texts(answer("touched"), "cause"), testing::ElementsAre("data", "hand")) << "no data take a file away";

    write(m_folder / "plan.geojson",
          collection({square(R"({"KPAREALFORMAL":"1110","AREALST":"2","OMRNAVN":"Åsen"})", 461000, 461150),
                      square(R"({"KPAREALFORMAL":"5100","AREALST":"1","OMRNAVN":"LNF, fine"})", 461150, 461400)}));
    EXPECT_THAT(texts(answer("account"), "cause"), testing::Each("data")) << "the pieces bear another name";
    EXPECT_THAT(check("account").out, testing::Not(HasSubstr(same)));
}

TEST_F(CheckTest, OtherRulesAreToldFromATouchedNumber) {
    const fs::path altered = copy("altered");
    ordered_json account = ordered_json::parse(text_of(altered / "account.json"));
    std::string rules = account["rules"]["text"];
    rules.replace(rules.find("\"statuses\""), 10, "\"statuses\" ");
    account["rules"]["text"] = rules;
    write(altered / "account.json", account.dump(1) + "\n");
    EXPECT_THAT(texts(answer("altered"), "cause"), testing::Contains("rules"));
}

TEST_F(CheckTest, AnAlteredRuleIsNamed) {
    const fs::path altered = copy("altered");
    ordered_json account = ordered_json::parse(text_of(altered / "account.json"));
    std::string rules = account["rules"]["text"];
    const std::string horizon = "\"horizon_years\": 20";
    rules.replace(rules.find(horizon), horizon.size(), "\"horizon_years\": 30");
    account["rules"]["text"] = rules;
    write(altered / "account.json", account.dump(1) + "\n");
    EXPECT_THAT(texts(answer("altered"), "sentence"), testing::Contains(testing::HasSubstr("carbon/horizon_years")));
}

TEST_F(CheckTest, AChangedPieceIsFoundWithItsPlace) {
    const fs::path altered = copy("altered");
    run("sqlite3 " + (altered / "pieces.gpkg").string() +
        " \"UPDATE pieces SET area_m2 = area_m2 + 1 WHERE fid = 1\" 2>/dev/null || "
        "ogrinfo -q " +
        (altered / "pieces.gpkg").string() + " -sql \"UPDATE pieces SET area_m2 = area_m2 + 1 WHERE fid = 1\"");
    const ordered_json found = answer("altered");
    ASSERT_EQ(found.at("differences").size(), 1U) << found;
    EXPECT_EQ(found["differences"][0]["part"], "pieces");
    EXPECT_FALSE(found["differences"][0]["box"].is_null());
}

TEST_F(CheckTest, TheReviewOfThePlanIsSaidAndIsNoDifference) {
    const Said said = check("account");
    EXPECT_EQ(said.exit_code, 0);
    EXPECT_THAT(said.out, HasSubstr("Of the plan itself:"));
    EXPECT_THAT(said.out, HasSubstr("To be settled: Plan plan.geojson counts as in force, but says no day"));
    const ordered_json found = answer("account");
    EXPECT_TRUE(found["sound"]);
    EXPECT_THAT(found["review"].dump(), HasSubstr("plan_id_missing"));
}

TEST_F(CheckTest, CommentsAreReadyToBeCopiedWithTheirPlace) {
    const Said said = arealregnskap("check " + path("account") + " --inputs " + m_folder.string() + " --comments " +
                                    path("merknader.md"));
    ASSERT_EQ(said.exit_code, 0) << said.err;
    const std::string text = text_of(m_folder / "merknader.md"), csv = text_of(m_folder / "merknader.csv");
    EXPECT_THAT(text, HasSubstr("## Merknad 1: Feil"));
    EXPECT_THAT(text, HasSubstr("Sted: øst 461\u00a0200, nord 6\u00a0626\u00a0050 (EPSG:25832)."));
    EXPECT_THAT(text, HasSubstr("Hjemmel: pbl § 2-2."));
    EXPECT_THAT(csv, HasSubstr("461200,6626050,EPSG:25832,40000.000000"));
}

TEST_F(CheckTest, TheTextFileIsAnInputLikeAnyOther) {
    write(m_folder / "tekst.txt", "Utbyggingen er nødvendig.\n");
    const std::string ordered = "account --plan " + path("plan.geojson") + " --cover " + path("cover.geojson") +
                                " --text " + path("tekst.txt") + " --out " + path("texted") + " --package " +
                                path("texted.zip") + " --quiet";
    ASSERT_EQ(arealregnskap(ordered).exit_code, 1);
    EXPECT_EQ(check("texted.zip").exit_code, 0) << check("texted.zip").out;
    write(m_folder / "tekst.txt", "Utbyggingen er unødvendig.\n");
    const ordered_json found = answer("texted");
    EXPECT_THAT(texts(found, "part"), testing::Contains("texts"));
    EXPECT_THAT(texts(found, "sentence"), testing::Contains(HasSubstr("the planner's justification (justification)")));
}

TEST_F(CheckTest, AnOrderFromSomebodyElseCanOnlyOrderAnAccount) {
    for (const char* hostile : {R"(["ledger","init"])", R"(["account","--package","/tmp/elsewhere.zip"])",
                                R"(["account","--out=/tmp/elsewhere"])", "[]"}) {
        const fs::path altered = copy("altered");
        ordered_json order = ordered_json::parse(text_of(altered / "order.json"));
        order["arguments"] = ordered_json::parse(hostile);
        write(altered / "order.json", order.dump());
        const Said said = check("altered");
        EXPECT_EQ(said.exit_code, 3) << hostile;
        EXPECT_THAT(said.err, HasSubstr("no order of an account"));
    }
}

TEST_F(CheckTest, ANewerProgramExplainsWhatChanged) {
    const fs::path altered = copy("altered");
    ordered_json account = ordered_json::parse(text_of(altered / "account.json"));
    account["program"] = "arealregnskap 0.0.1";
    account["tables"]["balance"]["rows"][0][3] = 12.5;
    write(altered / "account.json", account.dump(1) + "\n");
    const ordered_json found = answer("altered");
    EXPECT_THAT(texts(found, "cause"), testing::Each("program"));
    EXPECT_THAT(check("altered").out, HasSubstr("arealregnskap 0.0.1"));
}

// A book in the package: an entry that is touched afterwards is named.
TEST_F(CheckTest, ATouchedEntryOfTheBookIsFoundAndNamed) {
    const auto ledger = [&](const std::string& verb) {
        return arealregnskap("ledger " + verb + " --store " + path("bok.gpkg") + " --author kari");
    };
    ASSERT_EQ(ledger("init --cover " + path("cover.geojson") + " --place '4999 Test' --date 2021-01-01").exit_code, 0);
    const std::string ordered = "account --plan " + path("plan.geojson") + " --cover " + path("cover.geojson") +
                                " --store " + path("bok.gpkg") + " --out " + path("booked") + " --package " +
                                path("booked.zip") + " --quiet";
    ASSERT_EQ(arealregnskap(ordered).exit_code, 1);
    EXPECT_EQ(check("booked.zip").exit_code, 0) << check("booked.zip").out;
    source::SqliteFile(path("bok.gpkg"), source::SqliteFile::Way::write)
        .run("DROP TRIGGER entries_no_update; UPDATE entries SET area_mm2 = area_mm2 + 1 WHERE number = 2");
    const ordered_json found = answer("booked");
    EXPECT_THAT(texts(found, "part"), testing::Contains("ledger"));
    EXPECT_THAT(texts(found, "sentence"), testing::Contains(HasSubstr("at entry 2")));
}

TEST_F(CheckTest, ARevisionIsCheckedToo) {
    write(m_folder / "before.geojson",
          collection({square(R"({"KPAREALFORMAL":"1110","AREALST":"2","OMRNAVN":"Åsen"})", 461000, 461200)}));
    ASSERT_EQ(arealregnskap("account --plan " + path("plan.geojson") + " --proposal " + path("plan.geojson") +
                            " --against-proposal " + path("before.geojson") + " --cover " + path("cover.geojson") +
                            " --out " + path("revised") + " --quiet")
                  .exit_code,
              1);
    EXPECT_EQ(check("revised").exit_code, 0) << check("revised").out;
    run("ogrinfo -q " + path("revised/revision.gpkg") +
        " -sql \"UPDATE pieces SET area_m2 = area_m2 + 1 WHERE fid = 1\"");
    EXPECT_THAT(texts(answer("revised"), "part"), testing::Contains("revision"));
}

TEST_F(CheckTest, AChecklistTravelsWithTheAccount) {
    write(m_folder / "svar.json", R"({"answers": [{"question": 5, "answer": "nei", "assessment": "Ikke begrunnet",
        "measure": "Be om begrunnelse", "department": "Plan", "date": "2026-03-01", "signed": "Kari Nordmann"}],
        "decision": {"text": "Sendes på høring.", "case": "KST 12/26", "date": "2026-03-18"}})");
    const std::string ordered = "account --plan " + path("plan.geojson") + " --cover " + path("cover.geojson") +
                                " --checklist " + path("svar.json") + " --out " + path("answered") + " --quiet";
    ASSERT_EQ(arealregnskap(ordered).exit_code, 1);
    EXPECT_EQ(check("answered").exit_code, 0) << check("answered").out;
    const ordered_json account = ordered_json::parse(text_of(m_folder / "answered" / "account.json"));
    EXPECT_EQ(account["texts"]["decision_case"], "KST 12/26");
    EXPECT_EQ(account["tables"]["checklist"]["rows"][4][3], "no");
    EXPECT_EQ(account["tables"]["checklist"]["rows"][0][3], "open");
    EXPECT_EQ(account["tables"]["checklist"]["rows"][2][2], 2); // planid and day are missing
    write(m_folder / "svar.json", R"({"answers": [{"question": "5", "answer": "kanskje"}]})");
    const Said refused = arealregnskap(ordered + " --language en");
    EXPECT_EQ(refused.exit_code, 3);
    EXPECT_THAT(refused.err, HasSubstr("question 5"));
}

TEST_F(CheckTest, ADifferentSealIsFound) {
    EXPECT_EQ(check("account.zip", "--seal 00").exit_code, 1);
}

TEST_F(CheckTest, WhatIsNoPackageIsRefused) {
    const Said said = check("plan.geojson");
    EXPECT_EQ(said.exit_code, 3);
    EXPECT_THAT(said.err, HasSubstr("no account package"));
}

// Every leaf of account.json is a number, a word or a flag that somebody may touch.
void leaves(ordered_json& value, std::vector<ordered_json*>& found) {
    if (!value.is_structured())
        found.push_back(&value);
    else
        for (auto& member : value)
            leaves(member, found);
}

void touch(ordered_json& leaf, std::mt19937& random) {
    if (leaf.is_number_integer())
        leaf = leaf.get<std::int64_t>() + 1 + std::int64_t(random() % 9);
    else if (leaf.is_number())
        leaf = leaf.get<double>() + (random() % 2 == 0 ? 0.01 : 1000);
    else if (leaf.is_boolean())
        leaf = !leaf.get<bool>();
    else if (leaf.is_string())
        leaf = leaf.get<std::string>() + "x";
    else
        leaf = "x";
}

TEST_F(CheckTest, TwoHundredTouchedPlacesAreAllFound) {
    const std::string honest = text_of(m_folder / "account" / "account.json");
    std::mt19937 random(20261125);
    for (int i = 0; i < 200; ++i) {
        const fs::path altered = copy("altered");
        ordered_json account = ordered_json::parse(honest);
        std::vector<ordered_json*> places;
        leaves(account, places);
        ordered_json& place = *places[random() % places.size()];
        const std::string before = place.dump();
        touch(place, random);
        write(altered / "account.json", account.dump(1) + "\n");
        const Said said = check("altered", "--json");
        ASSERT_NE(said.exit_code, 0) << before << " became " << place.dump() << " and nobody noticed";
        if (said.exit_code == 1) {
            ASSERT_GE(ordered_json::parse(said.out).at("differences").size(), 1U);
        }
    }
}

} // namespace
} // namespace areal::test
