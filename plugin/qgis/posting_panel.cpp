// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/posting_panel.h"

#include "base/number.h"
#include "qgis/book_table_model.h"
#include "qgis/data_table.h"
#include "qgis/day_edit.h"
#include "qgis/entry_words.h"
#include "qgis/qt_text.h"
#include "qgis/small_note.h"

#include <qgsapplication.h>

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace areal::qgis {
namespace {

constexpr int least_reason_width = 200; // pixels: a sentence in a few lines

QString user() {
    const QString name = QgsApplication::userFullName();
    return name.isEmpty() ? QgsApplication::userLoginName() : name;
}

void show_with_reasons(DataTable& view, accounting::Table table, std::shared_ptr<const accounting::Meanings> meanings,
                       const std::vector<std::string>& first) {
    const BookTableModel* model = BookTableModel::show_in(view, std::move(table), std::move(meanings), first);
    view.setWordWrap(true);
    view.give_the_rest_to(int(model->table().column("reason")), least_reason_width);
}

} // namespace

PostingPanel::PostingPanel(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_case(new QLineEdit), m_author(new QLineEdit(user())),
      m_effective(day_edit("ArealregnskapEffective")), m_until(day_edit("ArealregnskapUntil")),
      m_has_until(new QCheckBox(tr("Runs &out"))), m_account(new QPushButton(tr("&Preview the plan of the account"))),
      m_write(new QPushButton(tr("&Write to the book"))), m_show_ground(new QPushButton(tr("Show on the &map"))),
      m_decided(small_note({})), m_words(small_note({})), m_left_words(small_note(tr("Left alone, and why"))),
      m_refusal_words(small_note({})), m_refusal(refusal_frame()), m_proposals(new DataTable),
      m_left_alone(new DataTable) {
    m_case->setObjectName(QStringLiteral("ArealregnskapCase"));
    m_author->setObjectName(QStringLiteral("ArealregnskapAuthor"));
    m_account->setObjectName(QStringLiteral("ArealregnskapPreview"));
    m_write->setObjectName(QStringLiteral("ArealregnskapWrite"));
    m_show_ground->setObjectName(QStringLiteral("ArealregnskapRefusedGround"));
    m_decided->setObjectName(QStringLiteral("ArealregnskapDecided"));
    m_decided->setTextFormat(Qt::PlainText);
    m_decided->hide();
    m_words->setObjectName(QStringLiteral("ArealregnskapPostingWords"));
    m_refusal_words->setObjectName(QStringLiteral("ArealregnskapRefusal"));
    m_proposals->setObjectName(QStringLiteral("ArealregnskapProposals"));
    m_proposals->setAccessibleName(tr("What will be written"));
    m_left_alone->setAccessibleName(tr("What leads to no entry"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_decided);
    column->addWidget(terms_form());
    column->addWidget(m_account);
    column->addWidget(m_refusal);
    column->addWidget(m_words);
    column->addWidget(m_proposals, 2);
    column->addWidget(m_left_words);
    column->addWidget(m_left_alone, 1);
    auto* last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(m_write);
    column->addLayout(last);
    connect(m_account, &QPushButton::clicked, this, &PostingPanel::account_wanted);
    connect(m_write, &QPushButton::clicked, this, &PostingPanel::write_wanted);
    connect(m_show_ground, &QPushButton::clicked, this, &PostingPanel::refused_ground_wanted);
    connect(m_proposals, &DataTable::row_wanted, this, &PostingPanel::proposal_wanted);
    set_account_ready(false);
    clear();
}

QWidget* PostingPanel::terms_form() {
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    m_case->setPlaceholderText(tr("for example KST 2026/52"));
    m_until->setEnabled(false);
    auto* days = new QHBoxLayout;
    days->addWidget(m_effective);
    days->addWidget(m_has_until);
    days->addWidget(m_until);
    days->addStretch();
    rows->addRow(tr("&Case"), m_case);
    auto* effect = new QLabel(tr("In &effect from"));
    effect->setBuddy(m_effective);
    rows->addRow(effect, days);
    rows->addRow(tr("Written &by"), m_author);
    m_has_until->setToolTip(tr("The plan's reserve runs out on this day, if it is not built"));
    connect(m_has_until, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_has_until, &QCheckBox::toggled, this, &PostingPanel::overtake);
    for (const QDateEdit* day : {m_effective, m_until})
        connect(day, &QDateEdit::dateChanged, this, &PostingPanel::overtake);
    return form;
}

QFrame* PostingPanel::refusal_frame() {
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(frame);
    auto* sign = new QLabel;
    sign->setPixmap(QgsApplication::getThemeIcon(QStringLiteral("/mIconWarning.svg")).pixmap(24, 24));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_refusal_words, 1);
    row->addWidget(m_show_ground, 0, Qt::AlignTop);
    return frame;
}

accounting::PostingTerms PostingPanel::terms() const {
    return {from_qt(m_effective->date()), from_qt(m_author->text().trimmed()), from_qt(m_case->text().trimmed()), {}};
}

std::optional<Date> PostingPanel::until() const {
    return m_has_until->isChecked() ? std::optional(from_qt(m_until->date())) : std::nullopt;
}

void PostingPanel::set_account_ready(bool ready) {
    m_account->setEnabled(ready);
    m_account->setToolTip(ready ? tr("Says what would be written in the book, and why; writes nothing")
                                : tr("Make an account of the plan and open a book first"));
}

void PostingPanel::take_decision(const std::map<std::string, std::string>& texts) {
    const auto said = [&](const char* name) {
        const auto found = texts.find(name);
        return found == texts.end() ? QString() : to_qt(found->second);
    };
    if (const QString number = said("decision_case"); !number.isEmpty())
        m_case->setText(number);
    if (const QDate day = QDate::fromString(said("decision_date"), Qt::ISODate); day.isValid())
        m_effective->setDate(day);
    const QString decided = said("decided");
    m_decided->setText(tr("Decided: %1").arg(decided));
    m_decided->setVisible(!decided.isEmpty());
}

// Case and author are taken as they stand when it is written; on another day the book may answer otherwise.
void PostingPanel::overtake() {
    if (!m_has_preview)
        return;
    clear();
    m_words->setText(tr("The day was changed. Preview again to see what will be written."));
    m_words->show();
}

void PostingPanel::show_preview(accounting::Table proposals, accounting::Table left_alone) {
    m_refusal->hide();
    const auto count = int(proposals.rows.size());
    m_has_preview = count > 0;
    m_words->setText(count == 0 ? tr("The book has all of this already; there is nothing to write.")
                                : EntryWords::how_to_read("proposals") + QLatin1Char(' ') +
                                      tr("Entries: %1, together %2.")
                                          .arg(count)
                                          .arg(to_qt(format_daa(proposals.sum("area_m2"), m_meanings->language())) +
                                               QStringLiteral(" daa")));
    m_words->show();
    m_proposals->setVisible(count > 0);
    m_left_words->setVisible(!left_alone.rows.empty());
    m_left_alone->setVisible(!left_alone.rows.empty());
    show_with_reasons(*m_proposals, std::move(proposals), m_meanings, {"entry", "kind", "area_m2", "reason"});
    show_with_reasons(*m_left_alone, std::move(left_alone), m_meanings, {"area_m2", "reason"});
    m_write->setEnabled(m_has_preview);
    if (isVisible()) // the keyboard goes on from here: what is missing first
        (m_case->text().isEmpty() ? static_cast<QWidget*>(m_case) : m_proposals)->setFocus();
}

void PostingPanel::show_refusal(const QString& sentence, const QString& who_has_it, bool ground) {
    clear();
    m_refusal_words->setText(who_has_it.isEmpty() ? sentence : sentence + QLatin1Char('\n') + who_has_it);
    m_show_ground->setVisible(ground);
    m_refusal->show();
}

void PostingPanel::clear() {
    m_has_preview = false;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_refusal, m_words, m_proposals, m_left_words, m_left_alone})
        widget->hide();
    m_write->setEnabled(false);
}

} // namespace areal::qgis
