// SPDX-License-Identifier: GPL-2.0-or-later
//
// The reviewer's page: somebody else's account opened and made again, every difference with what explains it, what the
// review asks of the plan itself, the numbered questions, and comments ready to be copied. Everything with a place
// zooms the map to it. Until one is opened, what a reviewer will ask is shown of the account made at the desk; the
// questions are asked of both (checklist_tab.h).
#pragma once

#include "accounting/meanings.h"
#include "qgis/desk_page.h"
#include "qgis/review_task.h"

#include <QPointer>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeView;
class QgsFileWidget;

namespace areal::qgis {

class ChecklistTab;
class DataTable;
class DifferenceModel;

class ReviewPage : public DeskPage {
    Q_OBJECT
  public:
    explicit ReviewPage(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);
    ~ReviewPage() override;

    void take(std::shared_ptr<const accounting::Account> account) override;
    /// What was answered to the account made at the desk, and decided of it, into that account.
    void add_answers_to(accounting::Account& own) const;
    bool running() const { return !m_task.isNull(); }
    /// Null until an account has been made again.
    const std::shared_ptr<const Review>& review() const { return m_review; }

  public slots:
    /// `inputs`: folder where the inputs of an account's folder lie; empty: they lie where they lay.
    void check(const QString& delivered, const QString& inputs);
    void cancel();

  signals:
    /// A check has ended, with an answer or without.
    void ended(bool answered);
    /// Of the account made at the desk.
    void decided(const std::map<std::string, std::string>& texts);

  private:
    QLayout* order_form();
    QWidget* differences_tab();
    QWidget* remarks_tab();
    QWidget* comments_tab();
    void start();
    void set_running(bool running);
    void show_review(const std::shared_ptr<const Review>& review);
    void show_differences();
    void show_plan(const std::shared_ptr<const Review>& asked, const QString& whose);
    void show_remarks(const QString& whose);
    void want(const accounting::Account& account, Place place, const std::string& part);

    std::shared_ptr<const accounting::Meanings> m_meanings;
    std::shared_ptr<const Review> m_review; // of a delivered account
    std::shared_ptr<const Review> m_asked;  // the review whose remarks and comments are shown
    QPointer<ReviewTask> m_task;
    QgsFileWidget *m_delivered, *m_inputs;
    QPushButton *m_check, *m_cancel;
    QProgressBar* m_progress;
    QLabel *m_words, *m_remark_words;
    QTabWidget* m_tabs;
    QTreeView* m_differences;
    DifferenceModel* m_model = nullptr; // owned by the view
    DataTable* m_remarks;
    PlaceModel* m_remark_model = nullptr; // owned by the view
    ChecklistTab* m_checklist;
    QPlainTextEdit* m_comments;
};

} // namespace areal::qgis
