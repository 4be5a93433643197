// SPDX-License-Identifier: GPL-2.0-or-later
//
// Header sets as they are delivered (domain reference 2.2 and 2.6 to 2.10, and files opened with OGR).
#include "codes/recogniser.h"

#include "base/failure.h"
#include "codes/profile_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace areal::codes {
namespace {

using testing::Contains;

const Recogniser& shipped_recogniser() {
    static const Recogniser recogniser = Recogniser::load(AREAL_SOURCE_DIR "/resources");
    return recogniser;
}

Recognition card_of(const std::string& name, const std::vector<FieldWithValues>& fields) {
    return shipped_recogniser().recognise(layer_of(name, fields));
}

MATCHER_P(Says, words, "") {
    return arg.english().find(words) != std::string::npos;
}

std::string kind_of(const Recognition& card) {
    return std::string(layer_kind_name(card.kind));
}

TEST(RecogniseKommuneplan, UnderFourNamings) {
    const std::vector<std::string> codes{"1110*4", "5100*2", "2010"}, statuses{"1*5", "2*1", "3*1"};
    const std::vector<std::vector<FieldWithValues>> namings{
        {{"OBJTYPE", {"KpArealformålOmråde*7"}}, {"KPAREALFORMÅL", codes}, {"AREALST", statuses}, {"PLANID", {"1"}}},
        {{"objtype", {"KpArealformalOmrade*7"}}, {"KPAREALFORMAL", codes}, {"AREALST", statuses}, {"PLANID", {"1"}}},
        {{"arealformal", codes}, {"arealbruksstatus", statuses}, {"planidentifikasjon", {"1"}}},
        {{"KPAREALFOR", codes}, {"arealbruks", statuses}, {"NASJONALAR", {"1"}}},
        {{"arealformål", codes}, {"arealbruksstatus", statuses}, {"arealplanId|planidentifikasjon", {"1"}}},
        {{"arealformål", codes},
         {"arealbruksstatus", statuses},
         {"nasjonalArealplanId_planidentifikasjon", {"1"}}, // GeoJSON made flat
         {"nasjonalArealplanId_kommunenummer", {"4601"}}}};
    for (const auto& naming : namings) {
        const Recognition card = card_of("plan", naming);
        EXPECT_EQ(kind_of(card), "kommuneplan") << naming[0].first << naming[1].first;
        EXPECT_EQ(card.code_list, "kp_arealformal");
        EXPECT_DOUBLE_EQ(card.known_share, 1.0);
        EXPECT_NE(card.field("status"), "") << naming[0].first;
        EXPECT_NE(card.field("plan_id"), "") << naming[0].first;
    }
}

TEST(RecogniseKommuneplan, TheNationalCopyAsTheOgcApiGivesIt) {
    const Recognition card = card_of("KpArealformalOmrade", {{"objectid", {}},
                                                             {"objtype", {"KpArealformålOmråde*3"}},
                                                             {"beskrivelse", {}},
                                                             {"omradenavn", {}},
                                                             {"uteoppholdsareal", {}},
                                                             {"planidentifikasjon", {}},
                                                             {"lokalid", {}},
                                                             {"navnerom", {}},
                                                             {"versjonid", {}},
                                                             {"omradeid", {}},
                                                             {"originaldatavert", {}},
                                                             {"kopidato", {}},
                                                             {"forstedigitaliseringsdato", {}},
                                                             {"oppdateringsdato", {}},
                                                             {"arealformal", {"1120", "5100", "6001"}},
                                                             {"arealbruksstatus", {"1", "2", ""}},
                                                             {"eierform", {}},
                                                             {"kommunenummer", {}},
                                                             {"shape_length", {}},
                                                             {"shape_area", {}}});
    EXPECT_EQ(kind_of(card), "kommuneplan");
    EXPECT_EQ(card.code_field(), "arealformal");
    EXPECT_EQ(card.field("area_name"), "omradenavn");
    EXPECT_EQ(card.field("local_id"), "lokalid");
    EXPECT_EQ(card.field("stored_area"), "shape_area");
    EXPECT_EQ(card.field("updated_date"), "oppdateringsdato");
    EXPECT_THAT(card.other_fields, Contains("originaldatavert"));
}

TEST(RecogniseKommuneplan, TheOldLawIsReadWithItsOwnList) {
    const Recognition card = card_of("plan", {{"OBJTYPE", {"KpArealbrukOmråde*9"}},
                                              {"KPAREALFORMÅL", {}},
                                              {"PLANAREALBRUK", {"110*6", "210*3"}},
                                              {"AREALST", {"1", "2"}}});
    EXPECT_EQ(card.schema, "kp_1985");
    EXPECT_EQ(card.code_list, "kp_arealbruk_1985");
    EXPECT_EQ(card.code_field(), "PLANAREALBRUK");
}

TEST(RecogniseReguleringsplan, TheSaltdalSosiFileAsGdalNamesIt) {
    const Recognition card =
        card_of("polygons", {{"bestemmelseOmrådeNavn", {}},
                             {"eierformType", {"1"}},
                             {"feltbetegnelse", {}},
                             {"hensynSonenavn", {}},
                             {"ikrafttredelsesdato", {"2017/02/16"}},
                             {"kommunenummer", {"1840"}},
                             {"lovreferanseType", {"6"}},
                             {"objekttypenavn",
                              {"RpAngittHensynSone*2", "RpArealformålOmråde*49", "RpBestemmelseOmråde*22",
                               "RpFareSone*1", "RpOmråde*1", "RpSikringSone*3"}},
                             {"planidentifikasjon", {"2016003"}},
                             {"plannavn", {}},
                             {"planstatus", {"3", "*77"}},
                             {"plantype", {"35", "*77"}},
                             {"arealformål", {"2018*19", "5100*18", "2015*3", "2019*1", "*29"}},
                             {"fare", {}},
                             {"sikring", {}},
                             {"vertikalnivå", {"2*78"}}});
    EXPECT_EQ(card.schema, "rp_2008");
    EXPECT_EQ(card.code_field(), "arealformål");
    EXPECT_EQ(card.field("vertical_level"), "vertikalnivå");
    EXPECT_EQ(card.field("in_force"), "ikrafttredelsesdato");
    EXPECT_DOUBLE_EQ(card.known_share, 1.0);
    EXPECT_EQ(card.blank_rows, 29);
    ASSERT_EQ(card.parts.size(), 6U);
    for (const ObjectPart& part : card.parts)
        EXPECT_EQ(part.part == "purpose", part.objtype == "RpArealformålOmråde") << part.objtype;
}

TEST(RecogniseReguleringsplan, TwoLawsInOneFileKeepTheirOwnFieldAndList) {
    const Recognition card = card_of("polygons", {{"OBJTYPE", {"RpArealformålOmråde*3", "RbFormålOmråde*5"}},
                                                  {"RPAREALFORMÅL", {"1111*3", "*5"}},
                                                  {"REGFORM", {"110*4", "310*1", "*3"}}});
    EXPECT_EQ(kind_of(card), "reguleringsplan");
    ASSERT_EQ(card.parts.size(), 2U);
    EXPECT_EQ(card.parts[0].code_field, "RPAREALFORMÅL");
    EXPECT_EQ(card.parts[0].code_list, "rp_arealformal");
    EXPECT_EQ(card.parts[1].code_field, "REGFORM");
    EXPECT_EQ(card.parts[1].code_list, "rb_reguleringsformal_1985");
}

TEST(RecogniseReguleringsplan, ALayerCalledAfterItsPlanIsNotNamedAfterAnObjectType) {
    for (const char* name : {"rp85", "RP_formaal", "rb_1994", "kp_gammel"}) {
        const Recognition card = card_of(name, {{"REGFORM", {"110*4", "310*1"}}, {"VERTNIV", {"2*5"}}});
        EXPECT_EQ(card.schema, "rb_1985") << name;
        EXPECT_EQ(card.code_field(), "REGFORM") << name;
    }
}

TEST(RecogniseReguleringsplan, AGmlLayerIsNamedAfterItsObjectType) {
    const Recognition purposes = card_of(
        "RpArealformålOmråde",
        {{"gml_id", {}}, {"lokalId", {}}, {"arealformål", {"1110", "5100"}}, {"feltnavn", {}}, {"beskrivelse", {}}});
    EXPECT_EQ(purposes.schema, "rp_2008");
    const Recognition outline =
        card_of("RpOmråde", {{"gml_id", {}}, {"lokalId", {}}, {"vertikalnivå", {"2"}}, {"opphav", {}}});
    EXPECT_EQ(kind_of(outline), "reguleringsplan");
    EXPECT_EQ(outline.code_field(), "");
    ASSERT_EQ(outline.parts.size(), 1U);
    EXPECT_EQ(outline.parts[0].part, "outline");
    EXPECT_EQ(outline.field("vertical_level"), "vertikalnivå") << "the outline carries what the plan says of itself";
}

TEST(RecognisePlan, ZonesAloneAreAPlanWithoutPurposes) {
    const Recognition card =
        card_of("hensyn", {{"OBJTYPE", {"KpFareSone*3"}}, {"KPFARE", {"310*3"}}, {"PLANID", {"1"}}});
    EXPECT_EQ(kind_of(card), "kommuneplan");
    EXPECT_EQ(card.code_field(), "");
    EXPECT_THAT(card.reasons, Contains(Says("not summed")));
}

TEST(RecognisePlan, WithNothingToTellThePlansApartItAsks) {
    const Recognition card = card_of("lag1", {{"arealformal", {"1110", "5100"}}});
    EXPECT_EQ(kind_of(card), "unknown");
    ASSERT_GE(card.candidates.size(), 2U);
    EXPECT_THAT(card.reasons, Contains(Says("Say which")));
    const Recognition told =
        shipped_recogniser().recognise_as(layer_of("lag1", {{"arealformal", {"1110", "5100"}}}), "kp_2008");
    EXPECT_EQ(told.code_field(), "arealformal");
    EXPECT_EQ(told.code_list, "kp_arealformal");
    EXPECT_EQ(kind_of(card_of("lag1", {{"arealformal", {"1111", "2011", "5100"}}})), "reguleringsplan")
        << "codes that only a reguleringsplan has";
}

TEST(RecogniseCover, Ar5UnderItsNamesAndTypesOfValue) {
    for (const auto& [name, values] : std::vector<FieldWithValues>{{"ARTYPE", {"11", "30", "60", "99"}},
                                                                   {"arealtype", {"11", "30.0", "60", "99"}},
                                                                   {"arealressursArealtype", {" 11", "30 ", "60"}}}) {
        const Recognition card = card_of("fkb_ar5_omrade", {{name, values}, {"grunnforhold", {"44", "46"}}});
        EXPECT_EQ(kind_of(card), "ar5") << name;
        EXPECT_EQ(card.code_field(), name);
        EXPECT_DOUBLE_EQ(card.known_share, 1.0);
        EXPECT_EQ(card.field("ground"), "grunnforhold");
        EXPECT_EQ(card.lists.at("ground"), "ar5_grunnforhold");
    }
}

TEST(RecogniseCover, Ar5FromTheGeodatabase) {
    const Recognition card = card_of("fkb_ar5_omrade", {{"objtype", {"ArealressursFlate*3"}},
                                                        {"lokalid", {}},
                                                        {"navnerom", {}},
                                                        {"versjonid", {}},
                                                        {"datafangstdato", {}},
                                                        {"verifiseringsdato", {}},
                                                        {"oppdateringsdato", {}},
                                                        {"registreringsversjon", {}},
                                                        {"opphav", {}},
                                                        {"klassifiseringsmetode", {}},
                                                        {"arealtype", {"21", "23", "50"}},
                                                        {"skogbonitet", {"13"}},
                                                        {"treslag", {"31"}},
                                                        {"grunnforhold", {"44"}},
                                                        {"shape_area", {}}});
    EXPECT_EQ(kind_of(card), "ar5");
    EXPECT_EQ(card.field("seen_date"), "datafangstdato");
    EXPECT_EQ(card.field("forest_quality"), "skogbonitet");
}

TEST(RecogniseCover, Ar50IsToldByItsCodesThoughTheFieldsAreCalledTheSame) {
    const Recognition ar50 = card_of("flate", {{"ARTYPE", {"10", "20", "30", "60"}}, {"ARSKOGBON", {"13", "18"}}});
    EXPECT_EQ(kind_of(ar50), "ar50");
    EXPECT_EQ(ar50.code_list, "ar50_artype");
    const Recognition ar5 = card_of("flate", {{"ARTYPE", {"11", "12", "21", "30", "60"}}, {"ARSKOGBON", {"13", "15"}}});
    EXPECT_EQ(kind_of(ar5), "ar5");
    EXPECT_EQ(kind_of(card_of("flate", {{"ARTYPE", {"30", "60"}}, {"ARVEGET", {"54"}}})), "ar50");
    EXPECT_EQ(kind_of(card_of("flate", {{"ARTYPE", {"30", "60"}}, {"ARGRUNNF", {"44"}}})), "ar5");
    EXPECT_EQ(kind_of(card_of("ar50_flate", {{"ARTYPE", {"30", "60"}}})), "ar50");
    EXPECT_EQ(kind_of(card_of("Basisdata_4026_Tinn_25832_FKB-AR5", {{"ARTYPE", {"30", "60"}}})), "ar5");
}

TEST(RecogniseCover, ForestAndMireAloneFitBothAr5AndAr50SoItAsks) {
    const Recognition card = card_of("flate", {{"ARTYPE", {"30", "60"}}});
    EXPECT_EQ(kind_of(card), "unknown");
    EXPECT_EQ(card.code_list, "");
    EXPECT_THAT(card.reasons, Contains(Says("AR50")));
}

TEST(RecogniseCover, GrunnkartInBothSpellingsAndInLowerCase) {
    for (const char* land_use : {"areabrukLandKode", "arealbrukLandKode", "arealbruklandkode"}) {
        const Recognition card = card_of("grunnkart", {{"arealdekkeKode", {"11", "31", "56", "60"}},
                                                       {"okosystemtypeKode", {"0111", "0420"}},
                                                       {land_use, {"01010000", "98888888"}},
                                                       {"arealbrukKilde", {"FraPlan", "FkbVeg"}},
                                                       {"grunnforholdKode", {"44"}},
                                                       {"kommunenummer", {"4026"}}});
        EXPECT_EQ(kind_of(card), "grunnkart");
        EXPECT_EQ(card.code_field(), "arealdekkeKode");
        EXPECT_EQ(card.field("land_use"), land_use);
        EXPECT_EQ(card.lists.at("land_use"), "grunnkart_arealbruk_land");
        EXPECT_EQ(card.field("use_source"), "arealbrukKilde");
    }
}

TEST(RecogniseCover, N50AsDelivered) {
    const Recognition shapefile =
        card_of("arealdekke",
                {{"OBJECTID", {}},
                 {"objtype", {"ÅpentOmråde*123", "Skog*94", "Myr*100", "Innsjø*113", "InnsjøRegulert", "Alpinbakke"}},
                 {"oppdaterin", {}},
                 {"lufthavnei", {}},
                 {"navn", {}},
                 {"datafangst", {}},
                 {"vatnlopenu", {}},
                 {"hoyde", {}},
                 {"SHAPE_Leng", {}},
                 {"SHAPE_Area", {}}});
    EXPECT_EQ(kind_of(shapefile), "n50");
    EXPECT_EQ(shapefile.field("seen_date"), "datafangst");
    EXPECT_DOUBLE_EQ(shapefile.known_share, 1.0);
    EXPECT_EQ(kind_of(card_of("arealdekke", {{"objtype", {"ApentOmrade", "Innsjo", "SnoIsbre", "Havflate"}}})), "n50");
}

TEST(RecogniseThemes, NatureTypesOfTwoMethods) {
    const Recognition instruction =
        card_of("naturtyper_nin", {{"identifikasjon_lokalid", {"NINFP1910057165"}},
                                   {"områdenavn", {}},
                                   {"hovedøkosystem", {"Skog"}},
                                   {"naturtype", {"Kalkskog"}},
                                   {"naturtypekode", {"C1"}},
                                   {"tilstand", {"God"}},
                                   {"lokalitetskvalitet", {"Svært høy kvalitet", "Moderat"}}});
    EXPECT_EQ(kind_of(instruction), "naturtyper_mdir");
    EXPECT_EQ(instruction.code_field(), "lokalitetskvalitet");
    EXPECT_DOUBLE_EQ(instruction.known_share, 1.0);
    const Recognition abbreviated = card_of("nin", {{"idntfk_", {}},
                                                    {"Hvdksys", {"Skog"}},
                                                    {"krtlggn", {"20190623000000"}},
                                                    {"natrtyp", {"Kalkskog"}},
                                                    {"tilstnd", {"God"}}});
    EXPECT_EQ(kind_of(abbreviated), "naturtyper_mdir");
    EXPECT_EQ(abbreviated.field("local_id"), "idntfk_");
    const Recognition handbook =
        card_of("naturtyper_hb13",
                {{"naturtypeId", {}}, {"områdenavn", {}}, {"naturtype", {"A05", "F01"}}, {"verdi", {"A", "B", "C"}}});
    EXPECT_EQ(kind_of(handbook), "naturtyper_dn13");
    EXPECT_EQ(handbook.code_list, "dn13_verdi");
}

// Trap 3: a number says nothing about the quality until somebody has said which way it runs.
TEST(RecogniseThemes, LokalitetskvalitetInNumbersIsNotUnderstood) {
    const Recognition card =
        card_of("naturtyper",
                {{"naturtype", {"Kalkskog"}}, {"hovedøkosystem", {"Skog"}}, {"lokalitetskvalitet", {"1*3", "4*2"}}});
    EXPECT_EQ(kind_of(card), "naturtyper_mdir");
    EXPECT_DOUBLE_EQ(card.known_share, 0.0);
    EXPECT_EQ(card.unknown_codes.size(), 2U);
}

TEST(RecogniseThemes, SoilProtectionValueAndFrench) {
    EXPECT_EQ(
        kind_of(card_of(
            "lag",
            {{"dyrkbarJord", {"Dyrkbar Jord"}}, {"myrTorv", {"Myr"}}, {"verneform", {}}, {"årsversjon", {"2025"}}})),
        "dyrkbar");
    EXPECT_EQ(kind_of(card_of("lag", {{"jordressursklasse", {"Svært gode jordressuser", "Gode jordressurser"}},
                                      {"hellingGjsnitt", {}}})),
              "jordressurs");
    EXPECT_EQ(kind_of(card_of("lag", {{"navn", {}},
                                      {"verneform", {"naturreservat"}},
                                      {"vernedato", {}},
                                      {"kommunenummer", {}},
                                      {"kommunenavn", {}}})),
              "vern");
    EXPECT_EQ(kind_of(card_of("lag", {{"Verdikategori", {"Svært stor verdi", "Noe verdi"}}})), "ku_verdi");
    const Recognition change = card_of("lost", {{"Surface", {}},
                                                {"cs_2018", {"CS1.1.1.1"}},
                                                {"us_2018", {"US5"}},
                                                {"cs_2015", {"CS2.2.1", ""}},
                                                {"us_2015", {"US1.1"}}});
    EXPECT_EQ(kind_of(change), "ocsge_change");
    EXPECT_EQ(change.field("code_from"), "cs_2015");
    EXPECT_EQ(change.field("code_to"), "cs_2018");
    EXPECT_EQ(change.field("use_from"), "us_2015");
    EXPECT_EQ(change.field("stored_area"), "Surface");
}

TEST(RecogniseThemes, RestorationAndBoundaries) {
    const Recognition restored = card_of("restaurering", {{"KLASSE_FØR", {"Steinbrudd"}},
                                                          {"KLASSE_ETTER", {"Myr"}},
                                                          {"TILTAK", {}},
                                                          {"STATUS", {"verifisert"}},
                                                          {"SLUTTDATO", {}}});
    EXPECT_EQ(kind_of(restored), "restoration");
    EXPECT_EQ(restored.field("class_after"), "KLASSE_ETTER");
    EXPECT_EQ(restored.field("restoration_status"), "STATUS");
    EXPECT_EQ(kind_of(card_of("kommune", {{"kommunenummer", {}}, {"kommunenavn", {}}, {"fylkesnummer", {}}})),
              "boundary");
    EXPECT_EQ(kind_of(card_of("communes", {{"CODE_INSEE", {"33005"}}, {"NOM", {"Andernos"}}, {"Surface", {}}})),
              "boundary");
}

TEST(CodeDrift, UnknownAndRetiredCodesAreListedWithTheNearestMeaning) {
    const Recognition card = card_of("plan", {{"RPAREALFORMÅL", {"1110*40", "1115*3", "1163*2", "7777*1", "*4"}}});
    EXPECT_EQ(kind_of(card), "reguleringsplan");
    EXPECT_NEAR(card.known_share, 42.0 / 46.0, 1e-12);
    EXPECT_EQ(card.blank_rows, 4);
    ASSERT_EQ(card.unknown_codes.size(), 2U);
    EXPECT_EQ(card.unknown_codes[0].code, "1115");
    EXPECT_EQ(card.unknown_codes[0].rows, 3);
    EXPECT_EQ(card.unknown_codes[0].nearest, "1110");
    EXPECT_EQ(card.unknown_codes[0].nearest_name, "Boligbebyggelse");
    EXPECT_EQ(card.unknown_codes[1].nearest, "");
    ASSERT_EQ(card.retired_codes.size(), 1U);
    EXPECT_EQ(card.retired_codes[0].code, "1163");
}

TEST(Recognise, BuildingsRoadsAndRailwaysWhateverTheyAreDrawnAs) {
    for (const GeometryKind geometry : {GeometryKind::point, GeometryKind::line, GeometryKind::polygon}) {
        EXPECT_EQ(kind_of(shipped_recogniser().recognise(
                      layer_of("bygg", {{"bygningsnummer", {"1"}}, {"bygningstype", {"111"}}}, geometry))),
                  "building");
        EXPECT_EQ(kind_of(shipped_recogniser().recognise(layer_of("nett", {{"VEGKATEGOR", {"E*2", "K*5"}}}, geometry))),
                  "road");
        EXPECT_EQ(kind_of(shipped_recogniser().recognise(
                      layer_of("nett", {{"jernbanetype", {"J"}}, {"medium", {"U"}}}, geometry))),
                  "railway");
    }
}

TEST(Recognise, WhatItDoesNotKnowIsUnknownWithAReason) {
    const Recognition card = card_of("skilt", {{"skiltnummer", {"1"}}, {"skiltform", {"111"}}});
    EXPECT_EQ(kind_of(card), "unknown");
    EXPECT_FALSE(card.reasons.empty());
    EXPECT_EQ(kind_of(card_of("tomt", {})), "unknown");
}

TEST(Recognise, AFieldCalledRightWithOtherCodesIsTold) {
    const Recognition card = card_of("x", {{"objtype", {"Bygning*9", "Skog*1"}}});
    EXPECT_EQ(kind_of(card), "unknown");
    EXPECT_THAT(card.reasons, Contains(Says("10 %")));
}

TEST(Recognise, LinesAreNoLandCover) {
    const Recognition card =
        shipped_recogniser().recognise(layer_of("ar5", {{"ARTYPE", {"11", "30"}}}, GeometryKind::line));
    EXPECT_EQ(kind_of(card), "unknown");
    EXPECT_THAT(card.reasons, Contains(Says("does not hold polygons")));
}

TEST(Recognise, DoesNotDependOnTheOrderOfFields) {
    std::vector<FieldWithValues> fields{
        {"AREALST", {"1"}}, {"KPAREALFORMÅL", {"1110"}}, {"arealformål", {"9"}}, {"OBJTYPE", {"KpArealformålOmråde"}}};
    const Recognition forward = card_of("p", fields);
    std::reverse(fields.begin(), fields.end());
    const Recognition backward = card_of("p", fields);
    EXPECT_EQ(forward.code_field(), "KPAREALFORMÅL");
    EXPECT_EQ(forward.fields, backward.fields);
    EXPECT_EQ(forward.kind, backward.kind);
}

TEST(Recognise, AsToldRefusesALayerWithoutTheField) {
    EXPECT_THROW(shipped_recogniser().recognise_as(layer_of("x", {{"a", {"1"}}}), "ar5"), BadInput);
    EXPECT_THROW(shipped_recogniser().recognise_as(layer_of("x", {{"a", {"1"}}}), "ar6"), BadInput);
}

} // namespace
} // namespace areal::codes
