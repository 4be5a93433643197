// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/dataset_name.h"

#include <gtest/gtest.h>

namespace areal::source {
namespace {

TEST(DatasetName, IsReadAsItIsWritten) {
    for (const char* text : {"/a/plan.gpkg", "/a/plan.gpkg|layername=rp", "/a/plan.gpkg|layername=rp|called=Plan | 2",
                             "/a/plan.shp|called=Plan"})
        EXPECT_EQ(DatasetName::parse(text).text(), text);
}

TEST(DatasetName, IsCalledByItsFileOrAsTheUserSays) {
    EXPECT_EQ(DatasetName::parse("/a/plan.gpkg|layername=rp").short_text(), "plan.gpkg|layername=rp");
    EXPECT_EQ(DatasetName::parse("/a/plan.gpkg|layername=rp|called=Plan").short_text(), "Plan");
}

TEST(DatasetName, LeavesOutWhatQgisAddsToALayer) {
    const DatasetName name = DatasetName::parse("/a/plan.gpkg|layername=rp|subset=status = 2");
    EXPECT_EQ(name.file, "/a/plan.gpkg");
    EXPECT_EQ(name.layer, "rp");
}

} // namespace
} // namespace areal::source
