// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/live_card.h"

#include "codes/resources.h"

#include <gtest/gtest.h>

#include <QLabel>

namespace areal::qgis {
namespace {

TEST(LiveCard, SaysAloudWhatItShowsAtEveryStage) {
    LiveCard card(std::make_shared<const accounting::Meanings>(codes::resources_folder(), Language::en));
    LiveNumbers numbers;
    numbers.now.nature = ExactArea::from_m2(12345);
    numbers.change.nature = numbers.change.by_account["nature/mire"] = ExactArea::from_m2(1111);
    const auto expect_said = [&](const char* shown) {
        EXPECT_TRUE(card.as_text().contains(QLatin1String(shown))) << card.as_text().toStdString();
        EXPECT_EQ(card.accessibleName(), card.as_text());
        for (const QLabel* label : card.findChildren<QLabel*>())
            EXPECT_EQ(!label->isHidden(), !label->text().isEmpty() && card.as_text().contains(label->text()))
                << label->text().toStdString();
    };
    card.show_waiting();
    expect_said("Getting ready");
    card.show_numbers(numbers);
    expect_said("12.3 daa");
    numbers.being_drawn = numbers.change;
    numbers.other_plans = numbers.edited_beside = 2;
    card.show_numbers(numbers);
    expect_said("Under the line");
    numbers.being_drawn.reset();
    card.show_numbers(numbers);
    expect_said("count as they were when you began here: 2.");
    EXPECT_FALSE(card.accessibleName().contains(QStringLiteral("Under the line")));
    card.show_waiting(); // another edit session begins
    expect_said("Getting ready");
    EXPECT_FALSE(card.accessibleName().contains(QStringLiteral("daa"))) << "the balance of the session before";
}

} // namespace
} // namespace areal::qgis
