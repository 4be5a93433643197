// SPDX-License-Identifier: GPL-2.0-or-later
//
// Land cover as it is read: codes however they are written, another list's codes refused, doubtful codes as alarms,
// and what the user says against recognition.
#include "accounting/cover_layer.h"

#include "accounting/memory_layers.h"
#include "accounting/shipped.h"
#include "base/failure.h"

#include <gmock/gmock.h>

namespace areal::test {
namespace {

using accounting::CoverLayer;

CoverLayer read(const std::vector<std::string>& fields,
                const std::vector<std::vector<std::optional<std::string>>>& rows,
                std::map<std::string, std::string> chosen = {}) {
    std::vector<Patch> patches;
    for (const auto& values : rows) {
        const double x = 100.0 * double(patches.size());
        patches.push_back({rectangle(x, 0, x + 100, 10), values});
    }
    source::MemorySource memory = layer("cover", fields, patches);
    accounting::NamedSource named = input(memory);
    named.fields = std::move(chosen);
    return read_cover(named, "cover", shape::Crs::from_definition("EPSG:25832"), english(), nullptr);
}

std::string account(const CoverLayer& cover, std::size_t feature) {
    return cover.classes[cover.class_of[feature]].account;
}

TEST(CoverLayer, ACodeIsTheSameHoweverItIsWritten) {
    const CoverLayer cover =
        read({"ARTYPE", "ARTRESLAG", "ARGRUNNF"},
             {{"30", "31", "44"}, {" 30 ", "31", "44"}, {"30.0", "31", "44"}, {"060", "39", "45"}});
    EXPECT_EQ(account(cover, 0), account(cover, 1));
    EXPECT_EQ(account(cover, 0), account(cover, 2));
    EXPECT_EQ(account(cover, 3), "nature/mire");
    EXPECT_TRUE(cover.table.findings.empty());
}

TEST(CoverLayer, AnUnknownCodeIsAnAlarmWithCountGroundAndNearestMeaning) {
    const CoverLayer cover = read({"ARTYPE", "ARGRUNNF"}, {{"11", "46"},
                                                           {"21", "44"},
                                                           {"22", "44"},
                                                           {"23", "44"},
                                                           {"30", "44"},
                                                           {"60", "45"},
                                                           {"20", "44"},
                                                           {"20", "44"},
                                                           {std::nullopt, "44"}});
    EXPECT_EQ(account(cover, 6), "unknown");
    ASSERT_EQ(cover.table.findings.count(FindingKind::unknown_code), 1U);
    EXPECT_EQ(cover.table.findings.area(FindingKind::unknown_code).m2(), 2000);
    EXPECT_EQ(cover.table.findings.count(FindingKind::missing_code), 1U);
    EXPECT_THAT(cover.table.findings.list().at(1).sentence.english(), testing::HasSubstr("nearest known code is 2"));
}

TEST(CoverLayer, Ar50HasACode20AndAr5HasNone) {
    const std::vector<std::string> ar50{"artype", "arskogbon", "arjordbr", "arveget"};
    const CoverLayer cover = read(ar50, {{"20", "98", "25", "98"}, {"30", "12", "98", "98"}, {"60", "98", "98", "98"}});
    EXPECT_EQ(cover.record.kind, "ar50");
    EXPECT_TRUE(account(cover, 0).starts_with("farmland")) << account(cover, 0);
}

TEST(CoverLayer, WhatTheUserSaysBeatsRecognitionAndIsKept) {
    const std::vector<std::string> fields{"artype", "arskogbon", "arjordbr", "arveget"};
    const std::vector<std::vector<std::optional<std::string>>> rows{{"30", "12", "98", "98"}, {"60", "98", "98", "98"}};
    EXPECT_EQ(read(fields, rows).record.kind, "ar50");
    const CoverLayer cover = read(fields, rows, {{"kind", "ar5"}});
    EXPECT_EQ(cover.record.kind, "ar5");
    EXPECT_EQ(cover.record.code_list, "ar5_artype");
    EXPECT_EQ(cover.record.chosen.at("kind"), "ar5");
    EXPECT_THROW(read(fields, rows, {{"kind", "ar6"}}), BadInput);
    EXPECT_THROW(read(fields, rows, {{"code", "nope"}}), BadInput);
}

} // namespace
} // namespace areal::test
