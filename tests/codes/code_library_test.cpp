// SPDX-License-Identifier: GPL-2.0-or-later
//
// The shipped lists: well formed, sourced, and right where official lists are known to be wrong.
#include "codes/code_library.h"

#include "base/failure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace areal::codes {
namespace {

const CodeLibrary& shipped() {
    static const CodeLibrary library = CodeLibrary::load(AREAL_SOURCE_DIR "/resources/codes");
    return library;
}

const char* const cover_lists[] = {
    "n50_objtype", "ar5_artype", "ar50_artype", "grunnkart_arealdekke", "ssb_arealbruk", "grunnkart_okosystemtype",
    "ocsge_cs"};
const char* const purpose_lists[] = {"kp_arealformal", "rp_arealformal", "kp_arealbruk_1985",
                                     "rb_reguleringsformal_1985"};

TEST(ShippedLists, AllThatTheProgramNamesAreThere) {
    std::set<std::string> ids;
    for (const auto& [id, list] : shipped().lists())
        ids.insert(id);
    for (const char* id : {"n50_objtype",
                           "ar5_artype",
                           "ar5_treslag",
                           "ar5_skogbonitet",
                           "ar5_grunnforhold",
                           "ar50_artype",
                           "kp_arealformal",
                           "kp_arealbruk_1985",
                           "rp_arealformal",
                           "rb_reguleringsformal_1985",
                           "arealbruksstatus",
                           "plantype",
                           "planstatus",
                           "lovreferanse",
                           "vertikalniva",
                           "grunnkart_arealdekke",
                           "grunnkart_okosystemtype",
                           "grunnkart_arealbruk_land",
                           "ssb_arealbruk",
                           "naturtype_dn13",
                           "lokalitetskvalitet",
                           "dn13_verdi",
                           "ocsge_cs",
                           "ocsge_us",
                           "accounts"})
        EXPECT_TRUE(ids.contains(id)) << id;
}

TEST(ShippedLists, NameEveryCodeInTheLanguagesTheySpeak) {
    for (const auto& [id, list] : shipped().lists())
        for (const CodeMeaning& meaning : list.meanings())
            for (const char* column : {"name_nb", "name_nn", "name_en"})
                EXPECT_FALSE(meaning.values.contains(column) && meaning.value(column).empty())
                    << id << " " << meaning.code << " has no " << column;
}

TEST(ShippedLists, EachSaysWhereItComesFromAndWhen) {
    for (const auto& [id, list] : shipped().lists()) {
        EXPECT_FALSE(list.title().empty()) << id;
        EXPECT_FALSE(list.source().empty()) << id;
        EXPECT_FALSE(list.licence().empty()) << id;
        EXPECT_THAT(list.date(), testing::MatchesRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")) << id;
        EXPECT_FALSE(list.meanings().empty()) << id;
        for (const CodeMeaning& meaning : list.meanings())
            EXPECT_NE(meaning.name("nb"), "") << id << ' ' << meaning.code;
    }
}

TEST(ShippedLists, BookOnlyOnAccountsThatHaveAName) {
    const CodeList& accounts = shipped().list("accounts");
    for (const auto& [id, list] : shipped().lists())
        for (const CodeMeaning& meaning : list.meanings())
            if (meaning.account)
                EXPECT_NE(accounts.find(meaning.account->text()), nullptr)
                    << id << ' ' << meaning.code << ' ' << meaning.account->text();
}

TEST(ShippedLists, EveryCoverClassHasAnAccountAndUnmappedGroundIsUnknown) {
    for (const char* id : cover_lists)
        for (const CodeMeaning& meaning : shipped().list(id).meanings())
            EXPECT_TRUE(meaning.account.has_value()) << id << ' ' << meaning.code;
    EXPECT_EQ(shipped().list("ar5_artype").account("99").root(), ledger::AccountRoot::unknown);
    EXPECT_EQ(shipped().list("ar50_artype").account("99").root(), ledger::AccountRoot::unknown);
    EXPECT_EQ(shipped().list("grunnkart_arealbruk_land").account("99999999").root(), ledger::AccountRoot::unknown);
    EXPECT_EQ(shipped().list("grunnkart_arealbruk_land").account("98888888").root(), ledger::AccountRoot::unknown);
}

TEST(ShippedLists, EveryPurposeTranslatesToAKommuneplanCode) {
    const CodeList& kommuneplan = shipped().list("kp_arealformal");
    for (const char* id : purpose_lists)
        for (const CodeMeaning& meaning : shipped().list(id).meanings()) {
            const std::string& translation = meaning.value("kp_code");
            if (!translation.empty())
                EXPECT_NE(kommuneplan.find(translation), nullptr) << id << ' ' << meaning.code;
            const std::string& development = meaning.value("development");
            EXPECT_THAT(development, testing::AnyOf("yes", "no", "")) << id << ' ' << meaning.code;
            if (development == "yes")
                EXPECT_EQ(meaning.account ? meaning.account->root() : ledger::AccountRoot::unknown,
                          ledger::AccountRoot::built)
                    << id << ' ' << meaning.code;
        }
}

// Trap 1: KDD's Excel list shifts every bonitet class one step up and leaves 15 without a name.
TEST(OfficialErrors, SkogbonitetFollowsFkbAr5) {
    const CodeList& list = shipped().list("ar5_skogbonitet");
    EXPECT_EQ(list.find("11")->name("nb"), "Impediment");
    EXPECT_EQ(list.find("12")->name("nb"), "Lav");
    EXPECT_EQ(list.find("14")->name("nb"), "Høg");
    EXPECT_EQ(list.find("15")->name("nb"), "Særs høg");
    EXPECT_EQ(list.find("0"), nullptr);
}

// Trap 2: KDD swaps B and C.
TEST(OfficialErrors, Dn13ValueBIsViktigAndCLokaltViktig) {
    const CodeList& list = shipped().list("dn13_verdi");
    EXPECT_EQ(list.find("b")->name("nb"), "Viktig");
    EXPECT_EQ(list.find("C")->name("nb"), "Lokalt viktig");
    EXPECT_GT(list.find("B")->value("rank"), list.find("C")->value("rank"));
}

// Trap 3: the numbers run in opposite directions in two official sources.
TEST(OfficialErrors, LokalitetskvalitetIsReadFromTextNeverFromANumber) {
    const CodeList& list = shipped().list("lokalitetskvalitet");
    EXPECT_EQ(list.find("Svært høy kvalitet"), list.find("svært høy"));
    EXPECT_EQ(list.find("Svaert hoy"), list.find("svært høy"));
    EXPECT_GT(list.find("Svært høy")->value("rank"), list.find("Svært lav")->value("rank"));
    for (const char* number : {"0", "1", "2", "3", "4", "5", "9"})
        EXPECT_EQ(list.find(number), nullptr) << number;
}

// Trap 4: 99 is missing in KDD's list.
TEST(OfficialErrors, Ar5NinetyNineIsInTheList) {
    EXPECT_NE(shipped().list("ar5_artype").find("99"), nullptr);
}

// Trap 8: constructed ground is man-made.
TEST(OfficialErrors, ConstructedGroundIsNotNature) {
    EXPECT_EQ(shipped().list("grunnkart_arealdekke").account("56").root(), ledger::AccountRoot::built);
    EXPECT_EQ(shipped().account("ar5_artype", "50", "ar5_grunnforhold", "46.0").root(), ledger::AccountRoot::built);
    EXPECT_EQ(shipped().account("ar5_artype", "50", "ar5_grunnforhold", "44").root(), ledger::AccountRoot::nature);
    EXPECT_EQ(shipped().account("ar5_artype", "30", "ar5_grunnforhold", "46").root(), ledger::AccountRoot::nature);
    EXPECT_EQ(shipped().account("ar5_artype", "50", "ar5_grunnforhold", "").root(), ledger::AccountRoot::nature);
    EXPECT_THAT(shipped().refining_lists("ar5_artype"), testing::ElementsAre("ar5_grunnforhold"));
}

// Trap 12: NINA counts restricted land as building ground and all of LNFR spredt as holiday homes.
TEST(OfficialErrors, NinasOdditiesAreNotCopied) {
    const CodeMeaning* restricted = shipped().list("kp_arealbruk_1985").find("400");
    EXPECT_EQ(restricted->value("development"), "no");
    EXPECT_EQ(restricted->value("needs_decision"), "yes");
    EXPECT_EQ(shipped().list("kp_arealformal").find("5200")->value("kp_code"), "5200");
}

// Traps 5, 6 and 11: figures that are quoted wrongly, differ between two editions, or must not be compared.
TEST(OfficialErrors, PublishedFiguresAreAsTheyWerePublishedAndSayWhatIsWrong) {
    const CodeList& list = shipped().list("published_figures");
    const auto number = [&](const char* code, const char* column) { return std::stod(list.find(code)->value(column)); };
    EXPECT_NEAR(number("nrk_per_minute", "value") * 60 * 24 * 365 / 1e6, number("nrk_per_minute", "other_value"), 0.05);
    EXPECT_EQ(list.find("nrk_per_minute")->value("unit"), "m2/min");
    EXPECT_EQ(number("nina2310_slide", "value"), number("nina2310_flood", "other_value")) << "they look swapped";
    EXPECT_EQ(number("nina2310_flood", "value"), number("nina2310_slide", "other_value"));
    EXPECT_LT(number("ssb09594_flakstad", "other_value"), number("ssb09594_flakstad", "value"));
    const std::string notes = testing::PrintToString(list.notes());
    EXPECT_THAT(notes, testing::AllOf(testing::HasSubstr("per MINUTE"), testing::HasSubstr("disagree"),
                                      testing::HasSubstr("Orkland")));
    EXPECT_THAT(testing::PrintToString(shipped().list("ssb_arealbruk").notes()),
                testing::HasSubstr("must not be differenced"));
}

// The codes mean different things: a list must not answer for another's codes.
TEST(OfficialErrors, Ar50TwentyIsFarmlandWhileAr5HasNoTwenty) {
    EXPECT_EQ(shipped().list("ar50_artype").account("20").root(), ledger::AccountRoot::farmland);
    EXPECT_EQ(shipped().list("ar5_artype").find("20"), nullptr);
    EXPECT_EQ(shipped().list("ar5_artype").find("10"), nullptr);
    EXPECT_EQ(shipped().list("ar50_artype").find("11"), nullptr);
    EXPECT_EQ(shipped().list("ar5_skogbonitet").find("18"), nullptr);
}

TEST(ShippedLists, StatusThreeExists) {
    EXPECT_EQ(shipped().list("arealbruksstatus").find("3")->name("nb"), "Videreutvikling av nåværende");
}

TEST(ShippedLists, N1000SpellingsWithoutNorwegianLettersAreUnderstood) {
    const CodeList& list = shipped().list("n50_objtype");
    for (const char* name : {"ApentOmrade", "Innsjo", "SnoIsbre", "Industriomrade", "Havflate", "Elv", "Myr", "Skog",
                             "Tettbebyggelse", "ÅpentOmråde", "InnsjøRegulert", "Alpinbakke"})
        EXPECT_NE(list.find(name), nullptr) << name;
}

TEST(ShippedLists, LeadingZerosLostInANumberColumnDoNotMatter) {
    EXPECT_EQ(shipped().list("grunnkart_arealbruk_land").find("1010000")->code, "01010000");
    EXPECT_EQ(shipped().list("grunnkart_okosystemtype").find("720")->code, "0720");
}

TEST(ShippedLists, RetiredPurposesAreStillRead) {
    EXPECT_TRUE(shipped().list("rp_arealformal").find("1163")->retired());
    EXPECT_FALSE(shipped().list("rp_arealformal").find("1161")->retired());
    EXPECT_EQ(shipped().list("rp_arealformal").nearest("1115")->meaning->code, "1110");
}

TEST(CodeLibrary, RefusesAFolderWithoutListsAndNamesWhatItHas) {
    EXPECT_THROW(CodeLibrary::load("/nonexistent"), BadInput);
    try {
        shipped().list("ar6");
        FAIL() << "an unknown list was given";
    } catch (const BadInput& refused) {
        EXPECT_THAT(refused.what(), testing::HasSubstr("ar5_artype"));
    }
}

} // namespace
} // namespace areal::codes
