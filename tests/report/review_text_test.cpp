// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a report says of the review, the checklist and the changes since the hearing, in three languages.
#include "report/checklist.h"
#include "report/comments.h"
#include "report/document_json.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include "base/failure.h"

#include <gmock/gmock.h>

#include <fstream>
#include <unistd.h>

namespace areal::report {
namespace {

using accounting::Account;
using accounting::Cell;
using accounting::Table;
using test::meanings;
using testing::ElementsAre;
using testing::HasSubstr;

ExactArea m2(double area) {
    return ExactArea::from_m2(area);
}

Table revision(std::vector<std::vector<Cell>> rows) {
    return {"revision",
            {"from_code", "from_purpose", "from_status", "to_code", "to_purpose", "to_status", "area_name", "account",
             "name", "lost_before", "lost_after", "area_m2"},
            std::move(rows)};
}

Table review(std::vector<std::vector<Cell>> rows) {
    return {"review",
            {"rule", "severity", "plan", "area_name", "features", "what", "against", "places", "area_m2", "west_m",
             "south_m", "east_m", "north_m", "source", "message"},
            std::move(rows)};
}

Account account_with(Table table) {
    Account account;
    account.crs = "EPSG:25832";
    accounting::InputRecord plan;
    plan.role = "plan";
    plan.code_list = "kp_arealformal";
    account.inputs.push_back(plan);
    account.tables.push_back(std::move(table));
    return account;
}

Document adoption(const Account& account, Language language) {
    ReportWishes wishes;
    wishes.profile = "adoption";
    return make_document(account, wishes, meanings(language));
}

// The items of the list under the heading; empty when there is none.
std::vector<std::string> list_under(const Document& document, const std::string& heading) {
    bool here = false;
    for (const Block& block : document.blocks) {
        if (const auto* is = std::get_if<Heading>(&block))
            here = is->text == heading;
        if (const auto* list = std::get_if<List>(&block); here && list != nullptr)
            return list->items;
    }
    return {};
}

TEST(RevisionText, SaysEveryChangeInOneSentence) {
    const Account account = account_with(revision({{"1110", "Boligbebyggelse", "2", "3001", "Grønnstruktur", "2", "B1",
                                                    "nature/mire", "Myr", "yes", "no", m2(3000)},
                                                   {"1110", "Boligbebyggelse", "2", "1110", "Boligbebyggelse", "1", "",
                                                    "built/built", "Bebygd", "no", "no", m2(400)},
                                                   {"0", "Ikke i planen", "", "1300", "Næringsbebyggelse", "2", "N2",
                                                    "nature/forest", "Skog", "no", "yes", m2(200000)}}));
    EXPECT_THAT(
        list_under(adoption(account, Language::nb), "Hva som er endret siden forrige utgave av planen"),
        ElementsAre(
            "N2: 200\u00a0daa er nytt i planen, som Næringsbebyggelse. Det tar 200\u00a0daa mer ubygd areal.",
            "B1: 3,0\u00a0daa går fra Boligbebyggelse til Grønnstruktur. Det tar 3,0\u00a0daa mindre ubygd areal.",
            "Et område uten navn: 0,4\u00a0daa av Boligbebyggelse går fra status Framtidig til status Nåværende."));
    EXPECT_THAT(list_under(adoption(account, Language::nn), "Kva som er endra sidan førre utgåve av planen"),
                testing::Contains(
                    "B1: 3,0\u00a0daa går frå Bustader til Grønstruktur. Det tek 3,0\u00a0daa mindre ubygd areal."));
    EXPECT_THAT(list_under(adoption(account, Language::en), "What changed since the earlier revision of the plan"),
                testing::Contains(HasSubstr("B1: 3.0\u00a0daa goes from Housing to Green structure.")));
}

accounting::Outline square(const std::string& name, const std::string& from, const std::string& to,
                           const std::string& effect, double west) {
    accounting::Outline piece;
    piece.area_name = name;
    piece.purpose_code = to;
    piece.from_code = from;
    piece.status = piece.from_status = "2";
    piece.account = "nature/mire";
    piece.effect = effect;
    piece.area = m2(10000);
    piece.rings = {{{west, 0}, {west + 100, 0}, {west + 100, 100}, {west, 100}, {west, 0}}};
    return piece;
}

TEST(RevisionText, MapTellsWhatIsTakenFromWhatIsSparedAndNumbersTheList) {
    const Account account = account_with(revision(
        {{"1110", "Boligbebyggelse", "2", "3001", "Grønnstruktur", "2", "B1", "nature/mire", "Myr", "yes", "no",
          m2(10000)},
         {"5100", "LNFR", "2", "1300", "Næringsbebyggelse", "2", "N2", "nature/mire", "Myr", "no", "yes", m2(9000)},
         {"3001", "Grønnstruktur", "2", "5100", "LNFR", "2", "G3", "nature/mire", "Myr", "no", "no", m2(8000)}}));
    ReportWishes wishes;
    wishes.profile = "adoption";
    wishes.revised = {{square("B1", "1110", "3001", "kept", 0), square("N2", "5100", "1300", "nature_lost", 200),
                       square("G3", "3001", "5100", "kept", 400)}};
    const Document document = make_document(account, wishes, meanings(Language::nb));
    const LandMap* map = nullptr;
    for (const Block& block : document.blocks)
        if (const auto* picture = std::get_if<Picture>(&block))
            if (const auto* drawn = std::get_if<LandMap>(&picture->drawing);
                drawn != nullptr && drawn->name == "revision")
                map = drawn;
    ASSERT_NE(map, nullptr);
    std::vector<std::pair<Mark, double>> ground; // and its west side
    for (const LandMap::Ground& one : map->ground)
        ground.emplace_back(one.mark, one.rings.front().front().first);
    EXPECT_THAT(ground, testing::UnorderedElementsAre(std::pair(Mark::gain, 0.0), std::pair(Mark::loss, 200.0),
                                                      std::pair(Mark::unknown, 400.0)));
    ASSERT_EQ(map->places.size(), 3U);
    EXPECT_EQ(map->places[1].label, "N2 (9,0\u00a0daa)");
    EXPECT_DOUBLE_EQ(map->places[1].at.first, 250);
    EXPECT_THAT(list_under(document, "Hva som er endret siden forrige utgave av planen")[1],
                testing::StartsWith("2. N2:"));
    EXPECT_THAT(document_json(document), HasSubstr("9,0\u00a0daa ubygd areal tas nå, men ble ikke tatt før, og "
                                                   "10,0\u00a0daa som skulle tas, blir spart."));
}

TEST(RevisionText, SaysNothingWithoutAnEarlierRevision) {
    for (const Block& block : adoption({}, Language::en).blocks)
        if (const auto* heading = std::get_if<Heading>(&block))
            EXPECT_NE(heading->text, "What changed since the earlier revision of the plan");
}

TEST(ReviewText, RemarksAreSaidInTheLanguageOfTheReport) {
    const Account account = account_with(
        review({{"gap", "error", "R", "", "", "1", "", std::int64_t(1), m2(1000), std::int64_t(90), std::int64_t(0),
                 std::int64_t(100), std::int64_t(100), "pbl § 12-5", "words of another language"}}));
    for (const auto& [language, words] : {std::pair(Language::nb, "Plan R mangler arealformål på 1\u00a0000\u00a0m²"),
                                          std::pair(Language::nn, "Plan R manglar arealføremål på 1\u00a0000\u00a0m²"),
                                          std::pair(Language::en, "Plan R has no purpose on 1,000\u00a0m²")}) {
        bool said = false;
        for (const Block& block : adoption(account, language).blocks)
            if (const auto* table = std::get_if<DataTable>(&block); table != nullptr && table->name == "review")
                for (const Cell& cell : table->rows.front())
                    if (const auto* text = std::get_if<std::string>(&cell))
                        said = said || text->starts_with(words);
        EXPECT_TRUE(said) << words;
    }
}

TEST(Comments, NoNameOfTheDataCanLookLikeAComment) {
    const Account account = account_with(
        review({{"overlap", "error", "R\n## Merknad 9: Feil", "B1\n# x", "7, 9", "", "", std::int64_t(1), m2(1000),
                 std::int64_t(90), std::int64_t(0), std::int64_t(110), std::int64_t(100), "SOSI Plan", ""}}));
    const auto rules = accounting::ReviewRules::load(test::project / "resources");
    const Table table = comments_table({}, account.tables.front(), account.crs, rules, meanings(Language::nb));
    const std::string text = comments_text(table, account, meanings(Language::nb));
    EXPECT_THAT(text, HasSubstr("\n## Merknad 1: Feil\n"));
    EXPECT_THAT(text, HasSubstr("Sted: øst 100, nord 50 (EPSG:25832). Areal: 1\u00a0000\u00a0m²."));
    EXPECT_THAT(text, testing::Not(HasSubstr("\n## Merknad 9")));
    EXPECT_THAT(text, testing::Not(HasSubstr("\n# x")));
}

TEST(Checklist, IsWrittenAsItIsRead) {
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("checklist-" + std::to_string(getpid()) + ".json");
    std::ofstream(file) << R"({"answers": [{"question": "5", "answer": "no", "assessment": "Not \"assessed\"",
                                           "measure": "", "department": "Plan", "date": "2026-03-01",
                                           "signed": "Kari"}],
                               "decision": {"text": "Adopted", "case": "KST 12/26", "date": "2026-03-18"}})";
    Account account;
    add_checklist(account, file, meanings(Language::nb));
    const std::string written = checklist_json(*account.table("checklist"), account.texts);
    std::ofstream(file) << written;
    Account again;
    add_checklist(again, file, meanings(Language::nb));
    EXPECT_EQ(again.table("checklist")->rows, account.table("checklist")->rows);
    EXPECT_EQ(again.texts, account.texts);
    EXPECT_EQ(again.texts.at("decision_case"), "KST 12/26");
    EXPECT_THAT(written, testing::Not(HasSubstr("\"question\": \"6\""))) << "of which nothing is said";
    EXPECT_THAT(checklist_json(*account.table("checklist"), {}), testing::Not(HasSubstr("decision")));
    std::filesystem::remove(file);
}

TEST(Checklist, RefusesWhatIsNoAnswer) {
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("checklist-" + std::to_string(getpid()) + ".json");
    for (const char* text : {"[]", R"({"answers": [{"question": "99", "answer": "yes"}]})",
                             R"({"answers": [{"question": "1", "answer": "perhaps"}]})",
                             R"({"answers": [{"question": "1", "answer": "yes", "date": "soon"}]})",
                             R"({"answers": [{"question": "1", "answer": "yes"}, {"question": 1, "answer": "no"}]})"}) {
        std::ofstream(file) << text;
        Account account;
        EXPECT_THROW(add_checklist(account, file, meanings(Language::nb)), BadInput) << text;
        EXPECT_TRUE(account.tables.empty());
    }
    std::filesystem::remove(file);
}

} // namespace
} // namespace areal::report
