// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/candidate_panel.h"

#include "qgis/book_table_model.h"
#include "qgis/data_table.h"
#include "qgis/entry_words.h"
#include "qgis/qt_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace areal::qgis {

using ledger::EntryKind;

CandidatePanel::CandidatePanel(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_table(new DataTable), m_kind(new QComboBox),
      m_cause(new QLineEdit), m_plan(new QLineEdit), m_confirm(new QPushButton(tr("It &happened…"))),
      m_reject(new QPushButton(tr("It was &no change…"))), m_words(new QLabel) {
    m_table->setObjectName(QStringLiteral("ArealregnskapCandidates"));
    m_table->setAccessibleName(tr("Changes that wait for a person"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_confirm->setObjectName(QStringLiteral("ArealregnskapConfirm"));
    m_reject->setObjectName(QStringLiteral("ArealregnskapReject"));
    m_cause->setObjectName(QStringLiteral("ArealregnskapCause"));
    m_words->setWordWrap(true);
    for (const EntryKind kind : {EntryKind::loss, EntryKind::densification, EntryKind::remap})
        m_kind->addItem(to_qt(m_meanings->name("entry_kinds", std::string(name_of(kind)))), int(kind));
    m_cause->setPlaceholderText(tr("dispensation, forest road, energy…"));
    m_plan->setPlaceholderText(tr("plan id, when a plan allowed it"));
    auto* form = new QFormLayout;
    form->addRow(tr("It w&as"), m_kind);
    form->addRow(tr("&Cause"), m_cause);
    form->addRow(tr("P&lan"), m_plan);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_reject);
    buttons->addWidget(m_confirm);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_kind, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] { check(); });
    connect(m_table, &DataTable::row_wanted, this,
            [this](int row) { emit entry_wanted(qlonglong(m_model->entry(row))); });
    show_candidates({"candidates", {"entry"}, {}});
}

void CandidatePanel::show_candidates(accounting::Table candidates) {
    m_words->setText(candidates.rows.empty() ? tr("No change waits for an answer.")
                                             : EntryWords::how_to_read("candidates"));
    m_model = BookTableModel::show_in(*m_table, std::move(candidates), m_meanings);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CandidatePanel::check,
            Qt::UniqueConnection);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    check();
}

int CandidatePanel::count() const {
    return m_model->rowCount();
}

void CandidatePanel::check() {
    const bool chosen = m_table->selectionModel()->hasSelection();
    const bool is_loss = m_kind->currentData().toInt() == int(EntryKind::loss);
    m_confirm->setEnabled(chosen);
    m_reject->setEnabled(chosen);
    m_cause->setEnabled(is_loss);
    m_plan->setEnabled(is_loss);
}

void CandidatePanel::answer(bool happened) {
    const int row = m_table->chosen_row();
    if (row < 0)
        return;
    accounting::CandidateAnswer given;
    given.candidate = m_model->entry(row);
    given.kind = happened ? EntryKind(m_kind->currentData().toInt()) : EntryKind::reject;
    if (given.kind == EntryKind::loss) {
        given.cause = from_qt(m_cause->text().trimmed());
        given.plan = from_qt(m_plan->text().trimmed());
    }
    emit answered(given);
}

} // namespace areal::qgis
