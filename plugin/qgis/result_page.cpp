// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/result_page.h"

#include "base/number.h"
#include "qgis/alternatives_tab.h"
#include "qgis/chart_tab.h"
#include "qgis/data_table.h"
#include "qgis/live_card.h"
#include "qgis/qt_text.h"
#include "qgis/rule_hint.h"
#include "qgis/small_note.h"
#include "qgis/table_tab.h"
#include "qgis/verdict_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace areal::qgis {
namespace {

enum ResultTab { places_at, charts_at, tables_at, findings_at, alternatives_at };

using Kinds = std::map<std::string, ExactArea>; // by name

std::map<std::int64_t, Kinds> taken_by_plan_area(const accounting::Account& account) {
    std::map<std::int64_t, Kinds> taken;
    for (const accounting::AccountPiece& piece : account.pieces)
        if (piece.effect == "nature_lost")
            taken[piece.plan_feature][piece.account_name] += piece.area;
    return taken;
}

// "Skog 95,6 · Myr 12,1", the most first.
QString in_words(const Kinds& taken, Language language) {
    std::vector<std::pair<std::string, ExactArea>> kinds(taken.begin(), taken.end());
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return b.second < a.second; });
    QStringList words;
    for (const auto& [name, area] : kinds)
        words << to_qt(name + " " + format_daa(area, language));
    return words.join(QStringLiteral(" · "));
}

} // namespace

ResultPage::ResultPage(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_card(new VerdictCard), m_live(new LiveCard(m_meanings)),
      m_certificate(small_note({})), m_no_findings(small_note(tr("Nothing was found wrong in the layers."))),
      m_tabs(new QTabWidget), m_charts(new ChartTab(m_meanings->language())), m_tables(new TableTab(m_meanings)),
      m_alternatives(new AlternativesTab(m_meanings)), m_places(new DataTable), m_findings(new DataTable) {
    m_tabs->setObjectName(QStringLiteral("ArealregnskapResult"));
    m_tabs->addTab(places_tab(), tr("&Places"));
    m_tabs->addTab(m_charts, tr("C&harts"));
    m_tabs->addTab(m_tables, tr("&Tables"));
    m_tabs->addTab(findings_tab(), tr("&Findings"));
    m_tabs->addTab(m_alternatives, tr("&Alternatives"));
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_card);
    page->addWidget(m_live);
    page->addWidget(m_tabs, 1);
    page->addWidget(m_certificate);
    page->addLayout(buttons());
    connect(m_charts, &ChartTab::place_wanted, this, &ResultPage::place_wanted);
    connect(m_alternatives, &AlternativesTab::difference_wanted, this, &ResultPage::difference_wanted);
    connect(m_tables, &TableTab::place_wanted, this, &ResultPage::place_wanted);
}

QLayout* ResultPage::buttons() {
    auto *on = new QHBoxLayout, *out = new QHBoxLayout; // two rows: all five are wider than a dock
    const auto add = [&](QHBoxLayout* row, const QString& text, const char* name, void (ResultPage::*wanted)(),
                         const QString& hint) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, wanted);
        row->addWidget(button);
    };
    add(on, tr("&New account"), "ArealregnskapBack", &ResultPage::back_wanted, {});
    on->addStretch();
    add(on, tr("Post in the &book…"), "ArealregnskapPost", &ResultPage::posting_wanted,
        tr("Shows what the plan leads to in the municipality's book, and why; writes nothing before you say so"));
    out->addStretch();
    add(out, tr("Print la&yout…"), "ArealregnskapLayout", &ResultPage::layout_wanted,
        tr("Opens a page with map, legend, verdict and figures, to be changed and printed; it reads the account's "
           "file, so an account that is not saved is saved first"));
    add(out, tr("&Report…"), "ArealregnskapExport", &ResultPage::report_wanted,
        tr("Writes a report for the council, the hearing or the case file: PDF, HTML, spreadsheet or text"));
    add(out, tr("&Save…"), "ArealregnskapSave", &ResultPage::save_wanted,
        tr("Writes account.json, the tables and the pieces to a folder"));
    auto* rows = new QVBoxLayout;
    rows->addLayout(on);
    rows->addLayout(out);
    return rows;
}

QWidget* ResultPage::places_tab() {
    auto* tab = new QWidget;
    m_places->setAccessibleName(tr("Plan areas that take nature"));
    auto* column = new QVBoxLayout(tab);
    column->addWidget(small_note(tr("The plan areas that take nature, the largest first. Double click to see one.")));
    column->addWidget(m_places, 1);
    connect(m_places, &DataTable::row_wanted, this, [this](int row) { emit place_wanted(m_place_model->place(row)); });
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
    m_certificate->setText(tr("Certificate: the parts sum to %1 m² of %2 m²; %3 m² are missing.")
                               .arg(to_qt(format_m2(whole.parts, m_meanings->language())),
                                    to_qt(format_m2(whole.whole, m_meanings->language())),
                                    to_qt(format_count(whole.residual_mm2 / 1000000, m_meanings->language()))));
    m_certificate->setToolTip(rule_hint("certificate", m_meanings->language()));
    m_charts->show_account(m_account);
    m_tables->show_account(m_account);
    m_tabs->setTabEnabled(alternatives_at, m_alternatives->show_account(*m_account));
    m_tabs->setCurrentIndex(m_account->verdict->reasons.empty() ? tables_at : places_at);
}

void ResultPage::show_book(std::shared_ptr<const BookView> book) {
    m_charts->show_book(std::move(book));
}

void ResultPage::show_difference(const QString& words) {
    m_alternatives->show_words(words);
}

void ResultPage::show_places() {
    std::vector<Place> places;
    std::map<std::int64_t, Kinds> taken = taken_by_plan_area(*m_account);
    for (const accounting::Reason& reason : m_account->verdict->reasons) {
        const QString purpose = to_qt(reason.purpose_code + " " + reason.purpose);
        const QString title = reason.name.empty() ? purpose : to_qt(reason.name) + QStringLiteral(" – ") + purpose;
        places.push_back({title + QLatin1Char('\n') + in_words(taken[reason.feature], m_account->language),
                          to_qt(m_meanings->say(reason.sentence)), reason.lost, reason.box, reason.feature});
    }
    m_place_model = new PlaceModel(std::move(places), tr("Plan area"), tr("Takes (daa)"), m_meanings->language());
    m_place_model->show_in(*m_places);
}

void ResultPage::show_findings() {
    std::vector<Place> places;
    for (const Finding& finding : m_account->findings.list()) {
        const QString sentence = to_qt(m_meanings->say(finding.sentence));
        places.push_back({sentence, sentence, finding.area, finding.box, std::nullopt});
    }
    m_no_findings->setVisible(places.empty());
    m_findings->setVisible(!places.empty());
    m_tabs->setTabText(findings_at, places.empty() ? tr("&Findings") : tr("&Findings (%1)").arg(places.size()));
    m_finding_model =
        new PlaceModel(std::move(places), tr("What was found"), tr("At stake (daa)"), m_meanings->language());
    m_finding_model->show_in(*m_findings);
}

} // namespace areal::qgis
