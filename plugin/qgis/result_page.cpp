// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/result_page.h"

#include "base/number.h"
#include "qgis/column_title.h"
#include "qgis/data_table.h"
#include "qgis/live_card.h"
#include "qgis/qt_text.h"
#include "qgis/table_model.h"
#include "qgis/verdict_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace areal::qgis {
namespace {

enum Tab { places_at, tables_at, findings_at };

void show_places_in(DataTable& view, PlaceModel* model) {
    view.show_model(model, PlaceModel::SortRole, PlaceModel::CopyRole);
    view.setWordWrap(true);
    view.horizontalHeader()->setSectionResizeMode(PlaceModel::TitleColumn, QHeaderView::Stretch);
    view.horizontalHeader()->setSectionResizeMode(PlaceModel::AreaColumn, QHeaderView::ResizeToContents);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

QLabel* small_note(const QString& text) {
    auto* note = new QLabel(text);
    note->setWordWrap(true);
    return note;
}

} // namespace

ResultPage::ResultPage(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_card(new VerdictCard), m_live(new LiveCard(m_meanings)),
      m_certificate(small_note({})), m_how_to_read(small_note({})),
      m_no_findings(small_note(tr("Nothing was found wrong in the layers."))), m_tabs(new QTabWidget),
      m_table_choice(new QComboBox), m_places(new DataTable), m_table(new DataTable),
      m_findings(new DataTable) {
    m_tabs->setObjectName(QStringLiteral("ArealregnskapResult"));
    m_tabs->addTab(places_tab(), tr("&Places"));
    m_tabs->addTab(tables_tab(), tr("&Tables"));
    m_tabs->addTab(findings_tab(), tr("&Findings"));
    auto* back = new QPushButton(tr("&New account"));
    auto* save = new QPushButton(tr("&Save…"));
    back->setObjectName(QStringLiteral("ArealregnskapBack"));
    save->setObjectName(QStringLiteral("ArealregnskapSave"));
    save->setToolTip(tr("Writes account.json, the tables and the pieces to a folder"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(save);
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_card);
    page->addWidget(m_live);
    page->addWidget(m_tabs, 1);
    page->addWidget(m_certificate);
    page->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &ResultPage::back_wanted);
    connect(save, &QPushButton::clicked, this, &ResultPage::save_wanted);
}

QWidget* ResultPage::places_tab() {
    auto* tab = new QWidget;
    m_places->setAccessibleName(tr("Plan areas that take nature"));
    auto* column = new QVBoxLayout(tab);
    column->addWidget(
        small_note(tr("The plan areas that take nature, the largest first. Double click to see one.")));
    column->addWidget(m_places, 1);
    connect(m_places, &DataTable::row_wanted, this,
            [this](int row) { emit place_wanted(m_place_model->place(row)); });
    return tab;
}

QWidget* ResultPage::tables_tab() {
    auto* tab = new QWidget;
    m_table_choice->setAccessibleName(tr("Table"));
    m_table_choice->setObjectName(QStringLiteral("ArealregnskapTable"));
    m_table->setAccessibleName(tr("Table of the account"));
    m_table->setObjectName(QStringLiteral("ArealregnskapTableView"));
    auto* column = new QVBoxLayout(tab);
    column->addWidget(m_table_choice);
    column->addWidget(m_how_to_read);
    column->addWidget(m_table, 1);
    connect(m_table_choice, qOverload<int>(&QComboBox::currentIndexChanged), this, &ResultPage::show_table);
    return tab;
}

QWidget* ResultPage::findings_tab() {
    auto* tab = new QWidget;
    m_findings->setAccessibleName(tr("Findings"));
    auto* column = new QVBoxLayout(tab);
    column->addWidget(m_no_findings);
    column->addWidget(m_findings, 1);
    connect(m_findings, &DataTable::row_wanted, this,
            [this](int row) { emit place_wanted(m_finding_model->place(row)); });
    return tab;
}

void ResultPage::show_account(std::shared_ptr<const accounting::Account> account) {
    m_account = std::move(account);
    m_card->show_verdict(*m_account->verdict, *m_meanings);
    show_places();
    show_findings();
    const accounting::ConservationLine& whole = m_account->conservation.lines.front();
    m_certificate->setText(
        tr("Certificate: the parts sum to %1 m² of %2 m²; %3 m² are missing.")
            .arg(to_qt(format_m2(whole.parts, m_meanings->language())),
                 to_qt(format_m2(whole.whole, m_meanings->language())),
                 to_qt(format_count(whole.residual_mm2 / 1000000, m_meanings->language()))));
    const QSignalBlocker quiet(m_table_choice);
    m_table_choice->clear();
    for (const accounting::Table& table : m_account->tables)
        m_table_choice->addItem(ColumnTitle::of_table(table.name), to_qt(table.name));
    m_table_choice->setCurrentIndex(std::max(0, m_table_choice->findData(QStringLiteral("balance"))));
    show_table(m_table_choice->currentIndex());
    m_tabs->setCurrentIndex(m_account->verdict->reasons.empty() ? tables_at : places_at);
}

void ResultPage::show_places() {
    std::vector<Place> places;
    for (const accounting::Reason& reason : m_account->verdict->reasons) {
        const QString purpose = to_qt(reason.purpose_code + " " + reason.purpose);
        const QString title =
            reason.name.empty() ? purpose : to_qt(reason.name) + QStringLiteral(" – ") + purpose;
        places.push_back(
            {title, to_qt(m_meanings->say(reason.sentence)), reason.lost, reason.box, reason.feature});
    }
    m_place_model =
        new PlaceModel(std::move(places), tr("Plan area"), tr("Takes (daa)"), m_meanings->language());
    show_places_in(*m_places, m_place_model);
}

void ResultPage::show_findings() {
    std::vector<Place> places;
    for (const Finding& finding : m_account->findings.list()) {
        const QString sentence = to_qt(m_meanings->say(finding.sentence));
        places.push_back({sentence, sentence, finding.area, finding.box, std::nullopt});
    }
    m_no_findings->setVisible(places.empty());
    m_findings->setVisible(!places.empty());
    m_tabs->setTabText(findings_at,
                       places.empty() ? tr("&Findings") : tr("&Findings (%1)").arg(places.size()));
    m_finding_model =
        new PlaceModel(std::move(places), tr("What was found"), tr("At stake (daa)"), m_meanings->language());
    show_places_in(*m_findings, m_finding_model);
}

void ResultPage::show_table(int index) {
    if (!m_account || index < 0)
        return;
    const std::string& name = m_account->tables[std::size_t(index)].name;
    auto* model = new TableModel(m_account, std::size_t(index), m_meanings);
    m_table->show_model(model, TableModel::SortRole, TableModel::CopyRole);
    QStringList zeros;
    const std::vector<int> hidden = model->columns_that_say_nothing();
    for (int column = 0; column < model->columnCount(); ++column) {
        const bool hide = std::find(hidden.begin(), hidden.end(), column) != hidden.end();
        m_table->setColumnHidden(column, hide);
        if (hide && model->table().columns[std::size_t(column)].ends_with("_m2"))
            zeros << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    m_table->resizeColumnsToContents();
    QString words = ColumnTitle::how_to_read(name);
    if (!zeros.isEmpty())
        words +=
            QLatin1Char(' ') + tr("Zero everywhere, not shown: %1.").arg(zeros.join(QStringLiteral(", ")));
    m_how_to_read->setText(words);
}

} // namespace areal::qgis
