// SPDX-License-Identifier: GPL-2.0-or-later
//
// The page in the dark: every ink of the pictures is turned, and text stands off from its ground.
#include "report/html.h"

#include "report/account_reader.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include <gmock/gmock.h>

#include <cmath>
#include <regex>
#include <set>
#include <string>

namespace areal::report {
namespace {

using testing::HasSubstr;

// WCAG 2, AA: for text, and for shapes that mean something (1.4.11)
constexpr double least_contrast = 4.5, least_contrast_of_shapes = 3;

std::string style() {
    return read_file(test::project / "resources" / "report" / "report.css");
}

std::string dark_part() {
    const std::string sheet = style();
    const std::size_t begin = sheet.find("@media screen and (prefers-color-scheme: dark)");
    return begin == std::string::npos ? "" : sheet.substr(begin, sheet.find("@media print") - begin);
}

double luminance(const std::string& colour) { // "#1b1b19" or "#222"
    double sum = 0;
    constexpr double weights[] = {0.2126, 0.7152, 0.0722};
    const bool is_short = colour.size() == 4;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string digits = is_short ? std::string(2, colour[1 + i]) : colour.substr(1 + 2 * i, 2);
        const double part = std::stoi(digits, nullptr, 16) / 255.0;
        sum += weights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const std::string& a, const std::string& b) {
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

std::string variable(const std::string& sheet, const std::string& name) {
    std::smatch found;
    return std::regex_search(sheet, found, std::regex("--" + name + ": (#[0-9a-f]{3,6});")) ? found[1].str() : "";
}

TEST(DarkPage, TextStandsOffFromThePageInBoth) {
    for (const std::string& sheet : {style(), dark_part()})
        for (const char* name : {"ink", "quiet", "focus"}) {
            ASSERT_FALSE(variable(sheet, name).empty()) << name;
            EXPECT_GE(contrast(variable(sheet, name), variable(sheet, "page")), least_contrast) << name;
        }
}

TEST(DarkPage, EdgesOfFiguresAndBarsStandOffFromThePageInBoth) {
    for (const std::string& sheet : {style(), dark_part()})
        for (const char* name : {"loss", "gain", "other", "edge"})
            EXPECT_GE(contrast(variable(sheet, name), variable(sheet, "page")), least_contrast_of_shapes)
                << name << " " << variable(sheet, name);
    for (const char* edge : {"222222", "555555"}) // of what is lost, restored, whole or corrected
        EXPECT_GE(contrast(std::string("#") + edge, "#ffffff"), least_contrast_of_shapes) << edge;
    const std::regex turned("svg \\[stroke=\"#(222222|555555)\"\\] \\{ stroke: (#[0-9a-f]{6}); \\}");
    const std::string dark = dark_part();
    std::size_t edges = 0;
    for (std::sregex_iterator found(dark.begin(), dark.end(), turned), end; found != end; ++found, ++edges)
        EXPECT_GE(contrast((*found)[2].str(), variable(dark, "page")), least_contrast_of_shapes) << (*found)[0];
    EXPECT_EQ(edges, 2U);
}

TEST(DarkPage, EveryInkOfThePicturesIsTurned) {
    ReportWishes wishes;
    wishes.pieces = accounting::outlines_of(test::maridalen());
    const std::string page =
        html(make_document(test::maridalen(), wishes, test::meanings(Language::nb)), test::project / "resources");
    const std::regex painted("(fill|stroke)=\"(#[0-9a-f]{6})\"");
    std::set<std::string> inks;
    for (std::sregex_iterator found(page.begin(), page.end(), painted), end; found != end; ++found)
        inks.insert((*found)[1].str() + "=\"" + (*found)[2].str() + "\"");
    EXPECT_GT(inks.size(), 6U);
    for (const std::string& ink : inks)
        EXPECT_THAT(dark_part(), HasSubstr("svg [" + ink + "]"));
}

TEST(DarkPage, WhatIsPrintedIsLight) {
    EXPECT_THAT(style().substr(style().find("@media print")), HasSubstr("color-scheme: light;"));
}

} // namespace
} // namespace areal::report
