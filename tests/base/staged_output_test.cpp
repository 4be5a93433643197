// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/staged_output.h"

#include "base/failure.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace areal {
namespace {

namespace fs = std::filesystem;

class StagedOutputTest : public testing::Test {
  protected:
    void SetUp() override {
        m_folder = fs::path(testing::TempDir()) /
                   ("staged-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
        fs::remove_all(m_folder);
    }
    void TearDown() override { fs::remove_all(m_folder); }
    std::string text(const std::string& name) const {
        std::ifstream in(m_folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    fs::path m_folder;
};

TEST_F(StagedOutputTest, AppearsOnlyWhenCommitted) {
    StagedOutput output(m_folder);
    output.write("account.json", "new");
    EXPECT_FALSE(fs::exists(m_folder / "account.json"));
    output.commit();
    EXPECT_EQ(text("account.json"), "new");
}

TEST_F(StagedOutputTest, LeavesTheOldFilesWhenTheRunFails) {
    fs::create_directories(m_folder);
    std::ofstream(m_folder / "account.json") << "old";
    {
        StagedOutput output(m_folder);
        output.write("account.json", "half");
    }
    EXPECT_EQ(text("account.json"), "old");
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder), {}), 1);
}

TEST_F(StagedOutputTest, TakesItsEmptyFolderAwayAgain) {
    { StagedOutput output(m_folder); }
    EXPECT_FALSE(fs::exists(m_folder));
}

TEST_F(StagedOutputTest, WillNotCommitAFileNobodyWrote) {
    StagedOutput output(m_folder);
    output.file("pieces.gpkg");
    output.write("account.json", "whole");
    EXPECT_THROW(output.commit(), BrokenMachinery);
    EXPECT_FALSE(fs::exists(m_folder / "account.json"));
}

TEST_F(StagedOutputTest, RefusesAFolderThatIsAFile) {
    fs::create_directories(m_folder.parent_path());
    std::ofstream(m_folder) << "a file";
    EXPECT_THROW(StagedOutput{m_folder}, BrokenMachinery);
    EXPECT_EQ(fs::file_size(m_folder), 6U);
}

} // namespace
} // namespace areal
