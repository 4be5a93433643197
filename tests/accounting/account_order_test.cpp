// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/account_order.h"

#include "base/failure.h"

#include <gmock/gmock.h>

#include <fstream>

namespace areal::accounting {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

class AccountOrderTest : public testing::Test {
  protected:
    AccountOrderTest() { fs::create_directories(m_folder); }
    ~AccountOrderTest() override { fs::remove_all(m_folder); }

    Order read_again(const Order& order) const {
        std::ofstream(m_folder / order_file, std::ios::binary) << order.json();
        std::ofstream(m_folder / places_file, std::ios::binary) << order.places();
        return Order::read(m_folder);
    }

    const fs::path m_folder = fs::path(testing::TempDir()) / "account_order";
};

TEST_F(AccountOrderTest, IsFollowedWithTheFilesWhereTheyLieNow) {
    Order order;
    order.say("account");
    order.say("--theme");
    order.say_file("Myr=", {"myr.gpkg", "abc", "/there/myr.gpkg"}, "|layername=m|called=Myr");
    const Order again = read_again(order);
    ASSERT_EQ(again.files().size(), 1U);
    EXPECT_EQ(again.files()[0].path, "/there/myr.gpkg");
    EXPECT_EQ(again.files()[0].sha256, "abc");
    EXPECT_FALSE(again.obstacle());
    EXPECT_THAT(
        again.again({"/here/m.gpkg"}, "", "/out"),
        ElementsAre("account", "--theme", "Myr=/here/m.gpkg|layername=m|called=Myr", "--out", "/out", "--quiet"));
}

TEST_F(AccountOrderTest, SaysWhichLayersAreNoFilesAndWhy) {
    using enum NotFromFile;
    for (const auto& [why, words] : std::initializer_list<std::pair<NotFromFile, const char*>>{
             {no_file, "layer in the project"},
             {edited, "being edited"},
             {filtered, "filter"},
             {selected, "selected"},
             {changed_in_project, "columns or a coordinate system"}}) {
        Order order;
        order.say("account");
        order.say("--plan");
        order.say_layer("Plan A", why);
        order.say("--plan");
        order.say_layer("Plan B", why);
        const auto obstacle = read_again(order).obstacle();
        ASSERT_TRUE(obstacle);
        EXPECT_THAT(obstacle->english(), testing::HasSubstr("Plan A, Plan B"));
        EXPECT_THAT(obstacle->english(), testing::HasSubstr(words));
    }
}

TEST_F(AccountOrderTest, OrdersNothingButAnAccount) {
    Order order;
    order.say("report");
    EXPECT_THROW(read_again(order), BadInput);
}

} // namespace
} // namespace areal::accounting
