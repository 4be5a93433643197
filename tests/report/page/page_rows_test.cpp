// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/page_rows.h"

#include "report/page/screenless.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

namespace areal::report {
namespace {

constexpr int rows = 60;

class PageRows : public testing::Test {
  protected:
    // Rows of one to five lines, on a device of the screen's own resolution.
    void fill(double height) {
        m_height = height;
        m_text.clear();
        m_text.documentLayout()->setPaintDevice(&m_device);
        m_text.setPageSize(QSizeF(300, height));
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(2);
        m_table = QTextCursor(&m_text).insertTable(rows, 2, format);
        for (int row = 0; row < rows; ++row) {
            m_table->cellAt(row, 0).firstCursorPosition().insertText(QString::number(row));
            m_table->cellAt(row, 1).firstCursorPosition().insertText(
                QStringLiteral("a name of the usual length ").repeated(1 + row % 5));
        }
    }

    int cut_rows() const {
        int cut = 0;
        for (int row = 1; row < rows; ++row) {
            const QTextBlock block = m_table->cellAt(row, 1).firstCursorPosition().block();
            const double top = m_text.documentLayout()->blockBoundingRect(block).top();
            const QTextLine first = block.layout()->lineAt(0),
                            last = block.layout()->lineAt(block.layout()->lineCount() - 1);
            cut += int((top + first.y() + 1) / m_height) != int((top + last.y() + last.height() - 1) / m_height);
        }
        return cut;
    }

    Screenless m_application;
    QImage m_device{10, 10, QImage::Format_RGB32};
    QTextDocument m_text;
    QTextTable* m_table = nullptr;
    double m_height = 0;
};

TEST_F(PageRows, AreCutByNoPage) {
    int cut = 0;
    for (double height = 380; height < 420; height += 7) {
        fill(height);
        ASSERT_GT(m_text.pageCount(), 3);
        const int cut_here = cut_rows();
        EXPECT_EQ(keep_rows_whole(m_text), cut_here > 0) << height;
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
        EXPECT_EQ(cut_rows(), 0) << height;
#else // seen: at a height of 380 the layout of Qt 5 leaves 7 rows of 9 where they were
        EXPECT_TRUE(cut_here == 0 || cut_rows() < cut_here) << height;
#endif
        cut += cut_here;
    }
    EXPECT_GT(cut, 0) << "else this shows nothing";
}

TEST_F(PageRows, LongerThanAPageAreCutAllTheSame) {
    fill(400);
    m_table->cellAt(7, 1).firstCursorPosition().insertText(QStringLiteral("very long ").repeated(400));
    keep_rows_whole(m_text);
    EXPECT_EQ(cut_rows(), 1);
}

} // namespace
} // namespace areal::report
