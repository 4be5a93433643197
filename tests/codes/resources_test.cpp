// SPDX-License-Identifier: GPL-2.0-or-later
#include "codes/resources.h"

#include "base/failure.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace areal::codes {
namespace {

TEST(Resources, TheEnvironmentNamesTheFolderAndAWrongOneIsTold) {
    ::setenv("AREALREGNSKAP_RESOURCES", AREAL_SOURCE_DIR "/resources", 1);
    EXPECT_EQ(resources_folder(), AREAL_SOURCE_DIR "/resources");
    ::setenv("AREALREGNSKAP_RESOURCES", "/nonexistent", 1);
    EXPECT_THROW(resources_folder(), BadInput);
    ::unsetenv("AREALREGNSKAP_RESOURCES");
    EXPECT_TRUE(std::filesystem::is_directory(resources_folder() / "codes"));
}

} // namespace
} // namespace areal::codes
