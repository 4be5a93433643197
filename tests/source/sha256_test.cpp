// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/sha256.h"

#include "base/failure.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace areal::source {
namespace {

// FIPS 180-4 examples.
TEST(Sha256, GivesThePublishedDigests) {
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Sha256, OfAShapefileCoversItsTable) {
    const auto folder = std::filesystem::path(testing::TempDir()) / "sha256_test";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "a.shp") << "geometry";
    std::ofstream(folder / "a.dbf") << "table";
    const std::string before = sha256_of_dataset((folder / "a.shp").string());
    std::ofstream(folder / "a.dbf") << "other table";
    EXPECT_NE(sha256_of_dataset((folder / "a.shp").string()), before);
    EXPECT_EQ(sha256_of_dataset("PG:dbname=plan"), "");
    EXPECT_THROW(sha256_of_file(folder / "none"), BadInput);
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace areal::source
