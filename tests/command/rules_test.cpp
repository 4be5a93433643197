// SPDX-License-Identifier: GPL-2.0-or-later
#include "command/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace areal::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

TEST(Rules, AreListedShownComparedAndChecked) {
    const json list = json::parse(arealregnskap("rules list --json").out);
    ASSERT_GE(list.size(), 4U);
    EXPECT_EQ(list[0]["name"], "kdd");
    EXPECT_THAT(arealregnskap("rules show nordre-follo --language en").out, HasSubstr("farmland/semi_natural"));
    EXPECT_THAT(arealregnskap("rules diff kdd nina-2310").out, HasSubstr("/built/evidence/building/buffer_m"));
    EXPECT_EQ(arealregnskap("rules validate kdd").exit_code, 0);
    EXPECT_EQ(arealregnskap("rules").exit_code, 2);
}

TEST(Rules, AreExportedByteForByteAndReadBack) {
    const auto file = std::filesystem::temp_directory_path() / ("rules-" + std::to_string(getpid()) + ".json");
    EXPECT_EQ(arealregnskap("rules show mdir-prototype --json >" + file.string()).exit_code, 0);
    EXPECT_THAT(arealregnskap("rules diff mdir-prototype " + file.string() + " --language en").out,
                HasSubstr("count alike"));
    std::ofstream(file, std::ios::app) << "x";
    const Said refused = arealregnskap("rules validate " + file.string());
    EXPECT_EQ(refused.exit_code, 3);
    EXPECT_THAT(refused.err, HasSubstr("JSON"));
    std::filesystem::remove(file);
}

} // namespace
} // namespace areal::test
