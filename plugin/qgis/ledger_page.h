// SPDX-License-Identifier: GPL-2.0-or-later
//
// The book at the desk: its years as a table and a chart, entries, pledges, debts, changes that wait for a person,
// and posting with a preview of what will be written and why. What the book refuses is said in words and shown on
// the map. Its live ground is a layer of the project that follows QGIS's time slider, linked with the years.
#pragma once

#include "qgis/book_view.h"
#include "qgis/desk_page.h"
#include "qgis/posting_preview.h"

#include "accounting/meanings.h"
#include "ledger/refusal.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <string>

class QLabel;
class QProgressBar;
class QTabWidget;
class QgsMapCanvas;

namespace areal::qgis {

class BookBar;
class BookTask;
class CandidatePanel;
class DataTable;
class ClaimMarks;
class PostingPanel;
class YearsPanel;

class LedgerPage : public DeskPage {
    Q_OBJECT
  public:
    LedgerPage(std::shared_ptr<const accounting::Meanings> meanings, QgsMapCanvas* canvas, QWidget* parent = nullptr);
    ~LedgerPage() override;

    void take(std::shared_ptr<const accounting::Account> account) override;
    bool running() const { return !m_task.isNull(); }
    /// Null until a book is shown.
    const std::shared_ptr<const BookView>& view() const { return m_view; }

  public slots:
    void show_book(const QString& name);
    /// Shows what the account leads to, ready to be written: in the book that is open, else in the one the project
    /// remembers, else as soon as a book is opened or made.
    void post_account();
    /// What was decided, in the texts of an account.
    void take_decision(const std::map<std::string, std::string>& texts);

  signals:
    void book_shown(std::shared_ptr<const areal::qgis::BookView> view);
    /// Something asked of the book has ended, well or not.
    void ended(bool well);

  private:
    DataTable* table_tab(const QString& title, const char* name, const char* table);
    void run(const QString& title, std::function<void()> work, std::function<void()> then);
    void read();
    void show_view(std::shared_ptr<const BookView> view);
    void preview(PostingPreview::Maker maker);
    void preview_account();
    void write();
    void new_book();
    void show_entry(std::int64_t entry);
    void show_proposal(int row);
    void show_refusal(const QString& sentence, const ledger::Refusal& refusal);

    std::shared_ptr<const accounting::Meanings> m_meanings;
    QPointer<QgsMapCanvas> m_canvas;
    std::shared_ptr<const accounting::Account> m_account;
    std::shared_ptr<const BookView> m_view;
    std::shared_ptr<const PostingPreview> m_preview;
    std::unique_ptr<ClaimMarks> m_marks;
    QPointer<BookTask> m_task;
    BookBar* m_bar;
    QLabel* m_words;
    QProgressBar* m_busy;
    QTabWidget* m_tabs;
    YearsPanel* m_years;
    DataTable *m_entries = nullptr, *m_pledges = nullptr, *m_debts = nullptr;
    CandidatePanel* m_candidates;
    PostingPanel* m_posting;
    bool m_account_waits = false; // to be posted in a book that is not open yet
};

} // namespace areal::qgis
