// SPDX-License-Identifier: GPL-2.0-or-later
//
// Provisions of a plan: which hold where, which of them is the strongest, and what opens LNFR for building.
#include "accounting/provisions.h"

#include "accounting/memory_layers.h"
#include "accounting/shipped.h"
#include "base/failure.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::ProvisionBasis;
using accounting::Provisions;

const std::vector<std::string> fields{"PLANID", "PARAGRAF", "TEKST", "STYRKE", "AREALFORMÅL", "FELTNAVN"};

Patch row(const std::string& plan, const std::string& paragraph, const std::string& strength,
          const std::string& purpose, const std::string& area) {
    return {{}, {plan, paragraph, "Text of " + paragraph, strength, purpose, area}};
}

Provisions read(const std::vector<Patch>& rows) {
    source::MemorySource table = layer("bestemmelser", fields, rows, "");
    return Provisions::read(input(table), english());
}

const std::vector<Patch> some{row("2016003", "§ 1", "skal", "", ""), row("2016003", "§ 4", "bør", "5200.0", ""),
                              row("2016003", "§ 4.2", "kan", "", "LS1"), row("2020001", "§ 9", "skal", "", "")};

TEST(Provisions, TheNarrowestComesFirstAndTheStrongestDecides) {
    const Provisions provisions = read(some);
    EXPECT_EQ(provisions.record().kind, "provisions");
    const ProvisionBasis there = provisions.basis({"2016003", "2016003", "5200", "ls1 "});
    EXPECT_EQ(there.paragraphs(), "§ 4.2, § 4, § 1");
    EXPECT_EQ(there.strength, "skal");
    const ProvisionBasis other_area = provisions.basis({"2016003", "2016003", "5200", "LS2"});
    EXPECT_EQ(other_area.paragraphs(), "§ 4, § 1");
    const ProvisionBasis other_purpose = provisions.basis({"2016003", "2016003", "1110", "B1"});
    EXPECT_EQ(other_purpose.paragraphs(), "§ 1");
    EXPECT_EQ(provisions.basis({"1999001", "1999001", "5200", "LS1"}).strength, "") << "another plan has none";
}

TEST(Provisions, ATableBesideOnePlanNeedsNoPlanId) {
    const Provisions provisions = read({row("", "§ 2", "Kan", "", "")});
    EXPECT_EQ(provisions.basis({"whatever", "whatever", "1110", ""}).strength, "kan");
}

TEST(Provisions, AStrengthNobodyKnowsIsAnAlarmAndCountsForNone) {
    const Provisions provisions = read({row("", "§ 2", "burde", "", ""), row("", "§ 3", "", "", "")});
    EXPECT_EQ(provisions.findings().count(FindingKind::unknown_code), 2U);
    const ProvisionBasis basis = provisions.basis({"", "", "1110", ""});
    EXPECT_EQ(basis.strength, "");
    EXPECT_EQ(basis.paragraphs(), "§ 2, § 3");
}

TEST(Provisions, WhatCoversNothingInThePlanIsListed) {
    const Findings findings = read(some).without_place({{"2016003", "2016003", "5200", "LS2"}});
    EXPECT_EQ(findings.list().size(), 2U) << "LS1, and the plan 2020001";
}

TEST(Provisions, ATableWhoseStrengthNobodyRecognisesIsStillOne) {
    source::MemorySource table = layer("bestemmelser", {"PLAN", "PARAGRAF", "TEKST", "FORMÅL", "GRAD"},
                                       {{{}, {"2016003", "§ 1", "Text", "5200", "skal"}}}, "");
    const Provisions provisions = Provisions::read(input(table), english());
    EXPECT_EQ(provisions.record().fields.at("paragraph"), "PARAGRAF");
    EXPECT_EQ(provisions.findings().count(FindingKind::missing_code), 1U) << "said once, not for each row";
    EXPECT_EQ(provisions.findings().list().size(), 1U);
    const ProvisionBasis basis = provisions.basis({"2016003", "2016003", "5200", ""});
    EXPECT_EQ(basis.paragraphs(), "§ 1");
    EXPECT_EQ(basis.strength, "");

    accounting::NamedSource mapped = input(table);
    mapped.fields["strength"] = "GRAD"; // the user says which
    EXPECT_EQ(Provisions::read(mapped, english()).basis({"2016003", "2016003", "5200", ""}).strength, "skal");
}

TEST(Provisions, AStrengthInWordsOfItsOwnHidesNoOtherField) {
    source::MemorySource table = layer("bestemmelser", {"PLAN", "PUNKT", "ORDLYD", "STYRKE"},
                                       {{{}, {"2016003", "1", "Text", "A"}}, {{}, {"2016003", "2", "Text", "B"}}}, "");
    const Provisions provisions = Provisions::read(input(table), english());
    EXPECT_EQ(provisions.list().size(), 2U);
    EXPECT_EQ(provisions.findings().count(FindingKind::unknown_code), 2U);
}

TEST(Provisions, ATableWithoutTextIsRefused) {
    source::MemorySource table = layer("x", {"PARAGRAF", "STYRKE"}, {{{}, {"§ 1", "skal"}}}, "");
    EXPECT_THROW(Provisions::read(input(table), english()), BadInput);
}

TEST(Provisions, SomeLnfrPurposesOpenForBuilding) {
    const auto opens = [](const char* list, const char* code) {
        return accounting::opens_for_building(list, code, english());
    };
    for (const char* list : {"kp_arealformal", "rp_arealformal"}) {
        EXPECT_EQ(opens(list, "5100"), "") << list;
        EXPECT_EQ(opens(list, "5200"), "any") << list;
        EXPECT_EQ(opens(list, "5210.0"), "housing") << list;
        EXPECT_EQ(opens(list, "5220"), "holiday_homes") << list;
        EXPECT_EQ(opens(list, "5230"), "business") << list;
    }
    EXPECT_EQ(opens("kp_arealbruk_1985", "222"), "business");
    EXPECT_EQ(opens("kp_arealbruk_1985", "210"), "");
    EXPECT_EQ(opens("kp_arealformal", "9999"), "");
}

} // namespace
} // namespace areal::test
