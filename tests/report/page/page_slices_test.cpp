// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/page_slices.h"

#include "report/page/screenless.h"
#include "report/page/text_slices.h"

#include <gmock/gmock.h>

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace areal::report {
namespace {

using testing::ElementsAre;

constexpr Band head{0, 5};

Slice slice(double top, double bottom, bool stays_with_next = false) {
    return {{top, bottom}, stays_with_next, false, std::nullopt};
}

Slice row(double top, double bottom) {
    return {{top, bottom}, false, false, head};
}

TEST(PageSlices, FillAPageAndGoOnOnTheNext) {
    EXPECT_THAT(deal_out({slice(0, 40), slice(42, 80), slice(85, 120)}, 100),
                ElementsAre(ElementsAre(Band{0, 80}), ElementsAre(Band{85, 120})));
    EXPECT_THAT(deal_out({slice(0, 40), slice(60, 100)}, 100), ElementsAre(ElementsAre(Band{0, 100})));
    EXPECT_TRUE(deal_out({}, 100).empty());
}

TEST(PageSlices, AHeadingGoesWithWhatItIsTheHeadingOf) {
    EXPECT_THAT(deal_out({slice(0, 80), slice(84, 90, true), slice(92, 110)}, 100),
                ElementsAre(ElementsAre(Band{0, 80}), ElementsAre(Band{84, 110})));
    EXPECT_THAT(deal_out({slice(0, 80), slice(84, 90, true), slice(92, 98)}, 100),
                ElementsAre(ElementsAre(Band{0, 98})));
}

TEST(PageSlices, TheHeadOfATableStandsOnEveryPageThatItsRowsBegin) {
    EXPECT_THAT(deal_out({slice(0, 5, true), row(5, 50), row(50, 95), row(95, 140), row(140, 190)}, 100),
                ElementsAre(ElementsAre(Band{0, 95}), ElementsAre(head, Band{95, 190})));
    EXPECT_THAT(
        deal_out({slice(0, 5, true), row(5, 95), row(95, 142), row(142, 195)}, 100),
        ElementsAre(ElementsAre(Band{0, 95}), ElementsAre(head, Band{95, 142}), ElementsAre(head, Band{142, 195})))
        << "the head takes room";
}

TEST(PageSlices, WhatIsLongerThanAPageIsPartedBetweenSlices) {
    EXPECT_THAT(deal_out({slice(0, 20), slice(20, 60, true), slice(60, 110, true), slice(110, 150)}, 100),
                ElementsAre(ElementsAre(Band{0, 60}), ElementsAre(Band{60, 150})));
    EXPECT_THAT(deal_out({slice(0, 20), slice(20, 160), slice(160, 180)}, 100),
                ElementsAre(ElementsAre(Band{0, 20}), ElementsAre(Band{20, 160}), ElementsAre(Band{160, 180})));
}

TEST(PageSlices, ABreakThatIsAskedForMakesNoBlankPage) {
    Slice first = slice(0, 20), second = slice(20, 40);
    first.begins_page = second.begins_page = true;
    EXPECT_THAT(deal_out({first, second}, 100), ElementsAre(ElementsAre(Band{0, 20}), ElementsAre(Band{20, 40})));
}

// A table as Qt lays it out: rows of one to five lines, and one of many.
class TextSlices : public testing::Test {
  protected:
    static constexpr int rows = 40;

    TextSlices() {
        m_text.documentLayout()->setPaintDevice(&m_device);
        m_text.setTextWidth(300);
        QTextCursor cursor(&m_text);
        QTextBlockFormat title;
        stay_with_next(title);
        cursor.setBlockFormat(title);
        cursor.insertText(QStringLiteral("title"));
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(2);
        m_table = cursor.insertTable(rows, 2, format);
        for (int at = 0; at < rows; ++at) {
            m_table->cellAt(at, 0).firstCursorPosition().insertText(QString::number(at));
            m_table->cellAt(at, 1).firstCursorPosition().insertText(
                QStringLiteral("a name of the usual length ").repeated(1 + at % 5));
        }
    }

    Screenless m_application;
    QImage m_device{10, 10, QImage::Format_RGB32};
    QTextDocument m_text;
    QTextTable* m_table = nullptr;
};

TEST_F(TextSlices, ARowIsASliceBelowTheOneBefore) {
    const std::vector<Slice> slices = slices_of(m_text, 1000);
    ASSERT_EQ(slices.size(), rows + 1U); // and the title
    for (std::size_t i = 1; i < slices.size(); ++i) {
        EXPECT_GT(slices[i].band.height(), 5);
        EXPECT_LE(slices[i - 1].band.bottom, slices[i].band.top + 2) << i; // they share what is between two rows
        EXPECT_EQ(slices[i].head.has_value(), i > 1);
    }
    for (const std::size_t kept : {0, 1, 2})
        EXPECT_TRUE(slices[kept].stays_with_next) << "title, head and first row";
    EXPECT_FALSE(slices[3].stays_with_next);
    EXPECT_TRUE(slices[rows - 1].stays_with_next) << "the last but one, with the sum";
}

TEST_F(TextSlices, NoPageCutsARow) {
    const std::vector<Slice> slices = slices_of(m_text, 1000);
    for (double height = 180; height < 420; height += 7) {
        const std::vector<PageBands> pages = deal_out(slices, height);
        EXPECT_GT(pages.size(), 2U);
        for (const PageBands& page : pages) {
            double filled = 0;
            for (const Band& band : page)
                filled += band.height();
            EXPECT_LE(filled, height);
            EXPECT_TRUE(std::any_of(slices.begin(), slices.end(),
                                    [&](const Slice& one) { return one.band.bottom == page.back().bottom; }));
        }
    }
}

TEST_F(TextSlices, ALongRowIsPartedBetweenItsLines) {
    m_table->cellAt(7, 1).firstCursorPosition().insertText(QStringLiteral("very long ").repeated(400));
    const std::vector<Slice> slices = slices_of(m_text, 100);
    EXPECT_GT(slices.size(), rows + 20U);
    for (const PageBands& page : deal_out(slices, 300))
        EXPECT_LE(page.back().height(), 300);
}

TEST_F(TextSlices, AShortTableStaysOnOnePage) {
    QTextTableFormat format = m_table->format();
    stay_whole(format, true);
    m_table->setFormat(format);
    const std::vector<Slice> slices = slices_of(m_text, 1000);
    EXPECT_TRUE(std::all_of(slices.begin(), slices.end(), [](const Slice& one) { return one.stays_with_next; }));
}

} // namespace
} // namespace areal::report
