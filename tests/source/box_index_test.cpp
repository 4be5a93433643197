// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/box_index.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

namespace areal::source {
namespace {

TEST(BoxIndex, finds_what_a_scan_finds) {
    BoxIndex index;
    std::mt19937_64 random(8);
    std::map<BoxIndex::Key, Box> boxes;
    const auto coordinate = [&](double size) { return size * double(random() % 100000) / 100000; };
    const auto random_box = [&] {
        const double x = coordinate(20000) - 10000, y = coordinate(20000) + 6.6e6;
        const double size = std::pow(10, coordinate(4.5));
        return Box{x, y, x + coordinate(size), y + coordinate(size)};
    };
    for (BoxIndex::Key key = 1; key <= 3000; ++key) {
        boxes[key] = random_box();
        index.add(key, boxes[key]);
        if (key % 4 == 0) {
            index.remove(key / 2, boxes[key / 2]);
            boxes.erase(key / 2);
        }
    }
    for (int question = 0; question < 500; ++question) {
        const Box asked = random_box();
        std::vector<BoxIndex::Key> expected;
        for (const auto& [key, box] : boxes)
            if (box.touches(asked))
                expected.push_back(key);
        ASSERT_EQ(index.touching(asked), expected);
    }
}

} // namespace
} // namespace areal::source
