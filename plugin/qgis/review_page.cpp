// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/review_page.h"

#include "qgis/checklist_tab.h"
#include "qgis/data_table.h"
#include "qgis/difference_model.h"
#include "qgis/file_widget_name.h"
#include "qgis/help.h"
#include "qgis/layer_geometry.h"
#include "qgis/own_review.h"
#include "qgis/qt_text.h"
#include "qgis/row_ground.h"
#include "qgis/small_note.h"
#include "qgis/wrapped_text.h"
#include "shape/measure.h"

#include <qgsapplication.h>
#include <qgsfilewidget.h>

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>

namespace areal::qgis {
namespace {

enum ReviewTab { differences_at, remarks_at };

QString what_remarks_are() {
    return ReviewPage::tr("What a reviewer will ask of the plan itself, the gravest first; it does not count as a "
                          "difference. Double click to see the ground.");
}

bool is_same(const Box& a, const Box& b) {
    constexpr double rounding_m = 0.01;
    const auto near = [](double one, double other) { return std::abs(one - other) < rounding_m; };
    return near(a.min_x, b.min_x) && near(a.max_x, b.max_x) && near(a.min_y, b.min_y) && near(a.max_y, b.max_y);
}

Box box_of(const std::vector<const accounting::AccountPiece*>& pieces) {
    Box box;
    for (const accounting::AccountPiece* piece : pieces)
        box.add(shape::box_of(piece->shape));
    return box;
}

} // namespace

ReviewPage::ReviewPage(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : DeskPage(parent), m_meanings(std::move(meanings)), m_delivered(new QgsFileWidget), m_inputs(new QgsFileWidget),
      m_check(new QPushButton(tr("&Make it again"))), m_cancel(new QPushButton(tr("&Cancel"))),
      m_progress(new QProgressBar),
      m_words(small_note(tr("Open an account that somebody else has made: it is made again from its inputs, and every "
                            "difference is listed with what explains it."))),
      m_remark_words(small_note(what_remarks_are())), m_tabs(new QTabWidget), m_differences(new QTreeView),
      m_remarks(new DataTable), m_checklist(new ChecklistTab(m_meanings)), m_comments(new QPlainTextEdit) {
    setObjectName(QStringLiteral("ArealregnskapReview"));
    name_help_page(*this, QStringLiteral("check"));
    m_words->setObjectName(QStringLiteral("ArealregnskapReviewWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs->setObjectName(QStringLiteral("ArealregnskapReviewTabs"));
    m_tabs->addTab(differences_tab(), tr("&Differences"));
    m_tabs->addTab(remarks_tab(), tr("The &plan"));
    m_tabs->addTab(m_checklist, tr("&Questions"));
    m_tabs->addTab(comments_tab(), tr("Commen&ts"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(order_form());
    column->addWidget(m_progress);
    column->addWidget(m_words);
    column->addWidget(m_tabs, 1);
    connect(m_check, &QPushButton::clicked, this, &ReviewPage::start);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewPage::cancel);
    connect(m_checklist, &ChecklistTab::said, this, &ReviewPage::said);
    connect(m_checklist, &ChecklistTab::decided, this, &ReviewPage::decided);
    set_running(false);
}

ReviewPage::~ReviewPage() {
    give_up(m_task, *this);
}

QLayout* ReviewPage::order_form() {
    m_delivered->setObjectName(QStringLiteral("ArealregnskapDelivered"));
    m_delivered->setFilter(tr("Package or account (*.zip *.json *.gpkg)"));
    m_delivered->setToolTip(tr("An account package (zip), or account.json or pieces.gpkg in an account's folder"));
    m_inputs->setObjectName(QStringLiteral("ArealregnskapInputs"));
    m_inputs->setStorageMode(QgsFileWidget::GetDirectory);
    m_inputs->setToolTip(tr("Where the layers of an account's folder lie; a package has them"));
    m_check->setObjectName(QStringLiteral("ArealregnskapCheck"));
    m_cancel->setObjectName(QStringLiteral("ArealregnskapCancelCheck"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_check);
    auto* form = new QFormLayout;
    const auto add = [&](const QString& text, QgsFileWidget* file) {
        auto* label = new QLabel(text);
        label->setBuddy(file->lineEdit());
        name_file_widget(*file, text);
        form->addRow(label, file);
    };
    add(tr("D&elivered account"), m_delivered);
    add(tr("&Inputs in"), m_inputs);
    form->addRow(buttons);
    connect(m_delivered, &QgsFileWidget::fileChanged, this, [this] { set_running(running()); });
    return form;
}

QWidget* ReviewPage::differences_tab() {
    auto* tab = new QWidget;
    m_differences->setObjectName(QStringLiteral("ArealregnskapDifferences"));
    m_differences->setAccessibleName(tr("Differences by what explains them"));
    m_differences->setAlternatingRowColors(true);
    m_differences->setTabKeyNavigation(false);
    m_differences->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new WrappedText(*m_differences, DifferenceModel::WhatColumn); // the tree's
    auto* column = new QVBoxLayout(tab);
    column->addWidget(small_note(tr("In groups by what explains them, the largest first. Double click, or Enter, shows "
                                    "the ground on the map.")));
    column->addWidget(m_differences, 1);
    connect(m_differences, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const CheckAnswer::Difference* one = m_model->difference(index))
            want(*m_review->account, one->place, one->part);
    });
    return tab;
}

QWidget* ReviewPage::remarks_tab() {
    auto* tab = new QWidget;
    m_remarks->setObjectName(QStringLiteral("ArealregnskapRemarks"));
    m_remarks->setAccessibleName(tr("What the review asks of the plan"));
    auto* column = new QVBoxLayout(tab);
    column->addWidget(m_remark_words);
    column->addWidget(m_remarks, 1);
    connect(m_remarks, &DataTable::row_wanted, this,
            [this](int row) { want(*m_asked->account, m_remark_model->place(row), {}); });
    return tab;
}

QWidget* ReviewPage::comments_tab() {
    auto* tab = new QWidget;
    m_comments->setObjectName(QStringLiteral("ArealregnskapComments"));
    m_comments->setAccessibleName(tr("Comments, ready to be copied"));
    m_comments->setReadOnly(true);
    m_comments->setTabChangesFocus(true);
    auto* copy = new QPushButton(tr("C&opy all"));
    copy->setObjectName(QStringLiteral("ArealregnskapCopyComments"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(copy);
    auto* column = new QVBoxLayout(tab);
    column->addWidget(small_note(tr("Numbered comments with plan, feature and coordinates, for a letter or a case "
                                    "file.")));
    column->addWidget(m_comments, 1);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_asked ? m_asked->comments : QString()); });
    return tab;
}

void ReviewPage::take(std::shared_ptr<const accounting::Account> account) {
    if (!account)
        return;
    m_checklist->take(*account);
    if (!m_review)
        show_plan(own_review(account, *m_meanings), ChecklistTab::name_of_own());
}

void ReviewPage::add_answers_to(accounting::Account& own) const {
    m_checklist->add_to(own);
}

void ReviewPage::check(const QString& delivered, const QString& inputs) {
    m_delivered->setFilePath(delivered);
    m_inputs->setFilePath(inputs);
    start();
}

void ReviewPage::start() {
    if (running() || m_delivered->filePath().isEmpty())
        return;
    m_task = new ReviewTask({m_delivered->filePath(), m_inputs->filePath()}, m_meanings);
    set_running(true);
    m_words->setText(tr("Making the account again …"));
    const auto over = [this](const QString& words, bool answered) {
        m_task.clear();
        set_running(false);
        if (!words.isEmpty())
            m_words->setText(words);
        emit ended(answered);
    };
    connect(m_task, &QgsTask::progressChanged, m_progress, [this](double done) { m_progress->setValue(int(done)); });
    connect(m_task, &ReviewTask::done, this, [this, over](const std::shared_ptr<const Review>& review) {
        show_review(review);
        over({}, true);
    });
    connect(m_task, &ReviewTask::refused, this, [this, over](const QString& sentence) {
        emit said(sentence, Qgis::MessageLevel::Critical);
        over(sentence, false);
    });
    connect(m_task, &ReviewTask::stopped, this, [this, over] { over(tr("Stopped: nothing was compared."), false); });
    QgsApplication::taskManager()->addTask(m_task);
}

void ReviewPage::cancel() {
    if (m_task)
        m_task->cancel();
}

void ReviewPage::set_running(bool running) {
    m_check->setEnabled(!running && !m_delivered->filePath().isEmpty());
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    m_progress->setRange(0, whole_task);
    if (running)
        m_progress->setValue(0);
}

void ReviewPage::show_review(const std::shared_ptr<const Review>& review) {
    m_review = review;
    const auto count = int(review->answer.differences.size());
    QString words = QFileInfo(review->delivered).fileName() + QStringLiteral(": ") +
                    (review->answer.sound ? to_qt(m_meanings->say("The account stands: made again, every input, rule, "
                                                                  "table, piece and total is the same."))
                                          : tr("The account does not stand. Differences: %1.").arg(count));
    if (!review->answer.seal.isEmpty())
        words +=
            QLatin1Char('\n') + to_qt(m_meanings->say({"Seal of the package: {1}", {from_qt(review->answer.seal)}}));
    m_words->setText(words);
    show_differences();
    const QString name = QFileInfo(review->delivered).fileName();
    show_plan(review, name);
    m_checklist->show_delivered(*review->account, name);
    m_tabs->setTabText(differences_at, tr("&Differences (%1)").arg(count));
    m_tabs->setCurrentIndex(review->answer.sound ? remarks_at : differences_at);
}

void ReviewPage::show_differences() {
    auto* former = m_model;
    m_model = new DifferenceModel(m_review->answer.differences, m_meanings, m_differences);
    m_differences->setModel(m_model);
    delete former;
    m_differences->expandAll();
    m_differences->header()->setStretchLastSection(false);
    m_differences->header()->setSectionResizeMode(DifferenceModel::WhatColumn, QHeaderView::Stretch);
    m_differences->header()->setSectionResizeMode(DifferenceModel::AreaColumn, QHeaderView::ResizeToContents);
}

void ReviewPage::show_plan(const std::shared_ptr<const Review>& asked, const QString& whose) {
    m_asked = asked;
    show_remarks(whose);
    m_comments->setPlainText(asked->comments);
    m_tabs->setTabText(remarks_at, tr("The &plan (%1)").arg(asked->answer.remarks.size()));
}

void ReviewPage::show_remarks(const QString& whose) {
    std::vector<Place> places;
    for (const CheckAnswer::Remark& remark : m_asked->answer.remarks) {
        Place place = remark.place;
        place.title = to_qt(m_meanings->name("review_severity", remark.severity)) + QStringLiteral(": ") + place.title;
        places.push_back(std::move(place));
    }
    m_remark_words->setText(whose + QStringLiteral(": ") +
                            (places.empty() ? tr("The review asks nothing of the plan.") : what_remarks_are()));
    m_remark_model = new PlaceModel(std::move(places), tr("Remark"), tr("Ground (daa)"), m_meanings->language());
    m_remark_model->show_in(*m_remarks);
}

// The piece that the box is of, or the pieces behind the row of the table that has them there; else the box itself.
void ReviewPage::want(const accounting::Account& account, Place place, const std::string& part) {
    for (const accounting::AccountPiece& piece : account.pieces)
        if (!place.box.empty() && is_same(shape::box_of(piece.shape), place.box))
            place.ground << to_qgis(piece.shape);
    const accounting::Table* table = account.table(part);
    const RowGround ground(account);
    for (std::size_t row = 0; table != nullptr && place.ground.isEmpty() && row < table->rows.size(); ++row)
        if (const auto pieces = ground.behind(*table, row, 0); is_same(box_of(pieces), place.box))
            place.ground = RowGround::place({}, pieces).ground;
    emit place_wanted(place);
}

} // namespace areal::qgis
