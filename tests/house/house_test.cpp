// SPDX-License-Identifier: GPL-2.0-or-later
#include "house/house.h"

#include "accounting/meanings.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace areal::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

const std::filesystem::path root = AREAL_SOURCE_DIR;
constexpr std::ptrdiff_t longest_file_lines = 300;

TEST(House, HasNoForbiddenIncludes) {
    const Files plugin = read_tree(root / "plugin", {".h", ".cpp"});
    ASSERT_GT(plugin.size(), 50U);
    EXPECT_THAT(include_breaches(plugin), IsEmpty());
}

TEST(House, SeesEveryKindOfForbiddenInclude) {
    const auto breaches_of = [](const std::string& path, const std::string& line) {
        return include_breaches({{path, "#pragma once\n" + line + "\n"}});
    };
    EXPECT_THAT(breaches_of("ledger/entry.h", "#include \"shape/overlay.h\""), Contains(HasSubstr("shape/overlay.h")));
    EXPECT_THAT(breaches_of("shape/overlay.h", "#include \"ledger/entry.h\""), Contains(HasSubstr("ledger/entry.h")));
    EXPECT_THAT(breaches_of("source/read.cpp", "  #  include \"codes/code_list.h\""), Contains(HasSubstr("codes")));
    EXPECT_THAT(breaches_of("report/csv.cpp", "#include \"qgis/dock.h\""), Contains(HasSubstr("qgis/dock.h")));
    EXPECT_THAT(breaches_of("shape/crs.cpp", "#include <gdal_priv.h>"), Contains(HasSubstr("gdal_priv.h")));
    EXPECT_THAT(breaches_of("source/read.cpp", "#include <geos_c.h>"), Contains(HasSubstr("geos_c.h")));
    EXPECT_THAT(breaches_of("accounting/account.cpp", "#include <QString>"), Contains(HasSubstr("QString")));
    EXPECT_THAT(breaches_of("command/main.cpp", "#include <qgsproject.h>"), Contains(HasSubstr("qgsproject.h")));
    EXPECT_THAT(breaches_of("attic/old.h", "#include <vector>"), Contains(HasSubstr("no room")));
    EXPECT_THAT(breaches_of("accounting/account.cpp", "#include \"shape/overlay.h\""), IsEmpty());
}

TEST(House, FilesSayTheirLicenceAndStayReadable) {
    const std::vector<std::string> extensions{".h", ".cpp", ".py", ".sh"};
    for (const char* tree : {"plugin", "tests", "sample_data"})
        for (const auto& [path, text] : read_tree(root / tree, extensions)) {
            EXPECT_LT(text.find("SPDX-License-Identifier: GPL-2.0-or-later"), 120U) << tree << "/" << path;
            if (std::string(tree) == "plugin") {
                EXPECT_LE(std::count(text.begin(), text.end(), '\n'), longest_file_lines) << path;
            }
        }
}

TEST(House, EverySentenceIsTranslated) {
    const Catalogue catalogue = accounting::load_catalogue(root / "resources");
    const std::vector<std::string> patterns = sentence_patterns(read_tree(root / "plugin", {".h", ".cpp"}));
    ASSERT_GT(patterns.size(), 60U);
    for (const std::string& pattern : patterns) {
        EXPECT_TRUE(catalogue.knows(pattern, Language::nb)) << "bokmål: " << pattern;
        EXPECT_TRUE(catalogue.knows(pattern, Language::nn)) << "nynorsk: " << pattern;
    }
}

TEST(House, TranslationsKeepTheirValues) {
    const Catalogue catalogue = accounting::load_catalogue(root / "resources");
    for (const std::string& pattern : sentence_patterns(read_tree(root / "plugin", {".h", ".cpp"})))
        for (const Language language : {Language::nb, Language::nn})
            for (char place = '1'; place <= '9'; ++place) {
                const std::string mark = std::string("{") + place + "}";
                EXPECT_EQ(pattern.find(mark) == std::string::npos,
                          catalogue.pattern(pattern, language).find(mark) == std::string::npos)
                    << mark << " in: " << pattern;
            }
}

} // namespace
} // namespace areal::test
