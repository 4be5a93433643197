// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/rule_hint.h"

#include "codes/csv_table.h"
#include "codes/resources.h"

#include <gtest/gtest.h>

#include <set>

namespace areal::qgis {
namespace {

TEST(RuleHint, quotes_the_law_in_the_language_asked_for) {
    const QString nb = rule_hint("overlap", Language::nb), en = rule_hint("overlap", Language::en);
    EXPECT_TRUE(nb.startsWith(QStringLiteral("Der planer strider"))) << nb.toStdString();
    EXPECT_TRUE(en.startsWith(QStringLiteral("Where plans conflict"))) << en.toStdString();
    EXPECT_TRUE(nb.endsWith(QStringLiteral("(pbl. § 1-5 andre ledd)"))) << nb.toStdString();
    EXPECT_EQ(rule_hint("overlap"), en); // the tests speak English
}

TEST(RuleHint, says_nothing_of_what_it_does_not_know) {
    EXPECT_EQ(rule_hint("no such thing"), QString());
}

TEST(RuleHint, has_a_source_and_three_languages_for_every_key) {
    const auto table = codes::CsvTable::load(codes::resources_folder() / "help" / "rule_hints.csv");
    std::set<std::string> keys;
    for (std::size_t row = 0; row < table.size(); ++row) {
        EXPECT_TRUE(keys.insert(std::string(table.value(row, "key"))).second) << table.value(row, "key");
        for (const char* column : {"nb", "nn", "en", "source"})
            EXPECT_FALSE(table.value(row, column).empty()) << table.value(row, "key") << " " << column;
        EXPECT_NE(table.value(row, "nb"), table.value(row, "nn")) << table.value(row, "key");
    }
    EXPECT_GE(keys.size(), 15u);
}

} // namespace
} // namespace areal::qgis
