// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/document_json.h"

#include "base/failure.h"
#include "report/odd_accounts.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace areal::report {
namespace {

using test::maridalen;
using test::meanings;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::vector<Language> languages{Language::nb, Language::nn, Language::en};

ReportWishes wishes(const std::string& profile) {
    ReportWishes wished;
    wished.profile = profile;
    return wished;
}

/// Everything a reader meets, line by line.
std::vector<std::string> texts_of(const Document& document) {
    std::vector<std::string> texts{document.title, document.stage};
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            texts.push_back(heading->text);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            texts.push_back(paragraph->text);
        else if (const auto* picture = std::get_if<Picture>(&block))
            texts.insert(texts.end(), {picture->caption, picture->words});
        else if (const auto* list = std::get_if<List>(&block))
            texts.insert(texts.end(), list->items.begin(), list->items.end());
        else if (const auto* figures = std::get_if<KeyFigures>(&block))
            for (const KeyFigure& figure : figures->figures)
                texts.insert(texts.end(), {figure.label, figure.value});
        else if (const auto* table = std::get_if<DataTable>(&block))
            for (const DataColumn& column : table->columns)
                texts.push_back(column.title);
    }
    return texts;
}

std::string all_text(const Document& document) {
    std::string all;
    for (const std::string& text : texts_of(document))
        all += text + "\n";
    return all;
}

const KeyFigures& key_figures(const Document& document) {
    const auto found = std::find_if(document.blocks.begin(), document.blocks.end(),
                                    [](const Block& block) { return std::holds_alternative<KeyFigures>(block); });
    return std::get<KeyFigures>(*found);
}

TEST(Document, EveryProfileCarriesWhatEveryReportMust) {
    for (const std::string& profile : profile_names(test::project / "resources"))
        for (const Language language : languages) {
            const std::string text = all_text(make_document(maridalen(), wishes(profile), meanings(language)));
            const auto& say = meanings(language);
            for (const char* needed :
                 {"Conservation certificate: for every layer the sum of the parts is the whole. Nothing is lost on the "
                  "way, and nothing is counted twice.",
                  "This is a calculation from the plan and the maps named here. It is not official statistics, and a "
                  "planned loss is not a certain one. \"Not registered\" is not \"no value\"."})
                EXPECT_THAT(text, HasSubstr(say.say(needed))) << profile;
            EXPECT_THAT(text, HasSubstr("arealregnskap ")) << profile;
            EXPECT_THAT(text, HasSubstr("kdd")) << profile;
        }
}

TEST(Document, SpeaksTheLanguageAskedFor) {
    for (const std::string& profile : profile_names(test::project / "resources"))
        for (const Language language : {Language::nb, Language::nn}) {
            const Catalogue& catalogue = meanings(language).catalogue();
            for (const std::string& text : texts_of(make_document(maridalen(), wishes(profile), meanings(language))))
                EXPECT_TRUE(!catalogue.knows(text, language) || catalogue.pattern(text, language) == text)
                    << profile << ": " << text;
        }
}

TEST(Document, SaysNamesOfCodesInTheLanguageOfTheReport) {
    const std::string text = document_json(make_document(maridalen(), wishes("full"), meanings(Language::en)));
    EXPECT_THAT(text, HasSubstr("Open land"));
    EXPECT_THAT(text, HasSubstr("Holiday homes"));
    EXPECT_THAT(text, Not(HasSubstr("Åpen fastmark")));
    EXPECT_THAT(text, Not(HasSubstr("Fritidsbebyggelse")));
}

TEST(Document, ThreeNumbersKeepTheirSigns) {
    const Document document = make_document(test::account_of({"Bolig"}), wishes("council"), meanings(Language::nb));
    const KeyFigures& key = key_figures(document);
    ASSERT_EQ(key.figures.size(), 3U);
    EXPECT_EQ(key.figures[0].value, "1,0");
    EXPECT_EQ(key.figures[1].value, "0");
    EXPECT_EQ(key.figures[2].value, "\u22121,0");
    const Document english = make_document(test::account_of({"Bolig"}), wishes("council"), meanings(Language::en));
    EXPECT_EQ(key_figures(english).figures[0].value, "1.0");
}

TEST(Document, NotComputedIsNeverANumber) {
    for (const Language language : languages) {
        const Document document = make_document(test::not_computed(), wishes("council"), meanings(language));
        EXPECT_EQ(key_figures(document).figures[2].value, "–");
        EXPECT_THAT(all_text(document), HasSubstr(meanings(language).say(
                                            "Not computed: the land cover is not known where the plan builds.")));
    }
}

TEST(Document, ComparesWithAnEarlierAccount) {
    const accounting::Account before = test::account_of({"Bolig", "Veg"}), now = test::account_of({"Bolig"});
    ReportWishes wished = wishes("adoption");
    wished.against = &before;
    EXPECT_THAT(all_text(make_document(now, wished, meanings(Language::nb))),
                HasSubstr("Myr: 2,0\u00a0daa mindre går tapt enn i det tidligere regnskapet."));
    wished.against = &now;
    EXPECT_THAT(all_text(make_document(before, wished, meanings(Language::nn))),
                HasSubstr("Myr: 2,0\u00a0daa meir går tapt enn i den tidlegare rekneskapen."));
    EXPECT_THAT(all_text(make_document(now, wished, meanings(Language::en))),
                HasSubstr("No kind of nature loses more or less than in the earlier account."));
}

TEST(Document, StampsStageAndDateOfTheAccount) {
    const Document hearing = make_document(test::account_of({"Bolig"}), wishes("hearing"), meanings(Language::nb));
    EXPECT_EQ(hearing.stage, "Høring og offentlig ettersyn");
    EXPECT_EQ(hearing.date, "2024-05-01"); // the newest data, not today
    ReportWishes asked = wishes("council");
    asked.stage = "Annen gangs behandling";
    asked.date = "2026-02-03";
    const Document council = make_document(test::account_of({"Bolig"}), asked, meanings(Language::nb));
    EXPECT_EQ(council.stage, "Annen gangs behandling");
    EXPECT_EQ(council.date, "2026-02-03");
}

TEST(Document, ProjectsSumToTheVerdict) {
    ReportWishes wished = wishes("ku");
    wished.pieces = accounting::outlines_of(maridalen());
    const Document document = make_document(maridalen(), wished, meanings(Language::nb));
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<DataTable>(&block); table != nullptr && table->name == "projects")
            for (std::size_t i = 0; i < table->columns.size(); ++i)
                if (table->columns[i].name == "nature_lost_m2") {
                    EXPECT_EQ(std::get<ExactArea>(table->total[i]).mm2(), maridalen().verdict->lost.mm2());
                    return;
                }
    FAIL() << "no table of projects";
}

TEST(Document, ATableNobodyDescribedAppearsUnderItsOwnName) {
    accounting::Account account = test::account_of({"Bolig"});
    account.tables.push_back({"deer_crossings", {"herd", "crossed_m2"}, {{std::string("Nord"), test::daa(12.34)}}});
    const std::string json = document_json(make_document(account, wishes("full"), meanings(Language::nb)));
    EXPECT_THAT(json, HasSubstr("Deer crossings"));
    EXPECT_THAT(json, HasSubstr("Crossed (daa)"));
    EXPECT_THAT(document_csv(make_document(account, wishes("full"), meanings(Language::nb))),
                HasSubstr("deer_crossings,Deer crossings,1,crossed_m2,Crossed (daa),12340.000000,\"12,3\""));
}

TEST(Document, RefusesAProfileThereIsNot) {
    try {
        make_document(maridalen(), wishes("sales"), meanings(Language::nb));
        FAIL();
    } catch (const BadInput& refusal) {
        EXPECT_THAT(std::string(refusal.what()), HasSubstr("council, full, ku"));
    }
}

} // namespace
} // namespace areal::report
