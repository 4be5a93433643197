// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/ledger_page.h"

#include "accounting/posting_plan.h"
#include "qgis/book_bar.h"
#include "qgis/book_ground.h"
#include "qgis/book_table_model.h"
#include "qgis/book_task.h"
#include "qgis/book_words.h"
#include "qgis/candidate_panel.h"
#include "qgis/claim_marks.h"
#include "qgis/data_table.h"
#include "qgis/entry_words.h"
#include "qgis/help.h"
#include "qgis/ledger_layer.h"
#include "qgis/new_book_dialog.h"
#include "qgis/posting_panel.h"
#include "qgis/qt_text.h"
#include "qgis/small_note.h"
#include "qgis/task_order.h"
#include "qgis/years_panel.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <QLabel>
#include <QProgressBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace areal::qgis {
LedgerPage::LedgerPage(std::shared_ptr<const accounting::Meanings> meanings, QgsMapCanvas* canvas, QWidget* parent)
    : DeskPage(parent), m_meanings(std::move(meanings)), m_canvas(canvas),
      m_marks(std::make_unique<ClaimMarks>(canvas)), m_bar(new BookBar),
      m_words(small_note(
          tr("A book keeps what was lost and restored, year after year. Open the municipality's, or make a new one."))),
      m_busy(new QProgressBar), m_tabs(new QTabWidget), m_years(new YearsPanel(m_meanings, canvas)),
      m_candidates(new CandidatePanel(m_meanings)), m_posting(new PostingPanel(m_meanings)) {
    setObjectName(QStringLiteral("ArealregnskapLedger"));
    name_help_page(*this, QStringLiteral("ledger"));
    m_tabs->setObjectName(QStringLiteral("ArealregnskapLedgerTabs"));
    m_words->setObjectName(QStringLiteral("ArealregnskapBookWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs->addTab(m_years, tr("&Years"));
    m_entries = table_tab(tr("&Entries"), "ArealregnskapEntries", "entries");
    m_pledges = table_tab(tr("&Set aside"), "ArealregnskapPledges", "pledges");
    m_debts = table_tab(tr("Owe&d"), "ArealregnskapDebts", "obligations");
    m_tabs->addTab(m_candidates, tr("To &answer"));
    m_tabs->addTab(m_posting, tr("&Post"));
    m_tabs->setEnabled(false);
    m_busy->setRange(0, 0);
    m_busy->hide();
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_words, m_busy})
        column->addWidget(widget);
    column->addWidget(m_tabs, 1);
    connect(m_bar, &BookBar::book_wanted, this, &LedgerPage::read);
    connect(m_bar, &BookBar::new_book_wanted, this, &LedgerPage::new_book);
    connect(m_posting, &PostingPanel::account_wanted, this, &LedgerPage::preview_account);
    connect(m_posting, &PostingPanel::write_wanted, this, &LedgerPage::write);
    connect(m_posting, &PostingPanel::proposal_wanted, this, &LedgerPage::show_proposal);
    connect(m_candidates, &CandidatePanel::entry_wanted, this, &LedgerPage::show_entry);
    connect(m_candidates, &CandidatePanel::answered, this, [this](const accounting::CandidateAnswer& answer) {
        preview([answer, terms = m_posting->terms()](const accounting::OpenBook& book) {
            return accounting::answer_candidate(book, answer, terms);
        });
    });
    connect(QgsProject::instance(), &QgsProject::readProject, this, [this] {
        if (const QString name = BookBar::remembered(); !name.isEmpty())
            m_bar->set_name(name);
    });
    m_bar->set_name(BookBar::remembered());
}

LedgerPage::~LedgerPage() {
    if (!m_task)
        return;
    disconnect(m_task, nullptr, this, nullptr);
    m_task->waitForFinished(0);
}

DataTable* LedgerPage::table_tab(const QString& title, const char* name, const char* table) {
    auto* tab = new QWidget;
    auto* view = new DataTable;
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(title.contains(QLatin1Char('&')) ? QString(title).remove(QLatin1Char('&')) : title);
    auto* column = new QVBoxLayout(tab);
    column->addWidget(small_note(EntryWords::how_to_read(table)));
    column->addWidget(view, 1);
    m_tabs->addTab(tab, title);
    connect(view, &DataTable::row_wanted, this, [this, table = std::string(table)](int row) {
        const accounting::Table& shown = table == "entries"   ? m_view->entries
                                         : table == "pledges" ? m_view->pledges
                                                              : m_view->obligations;
        show_entry(std::get<std::int64_t>(shown.rows[std::size_t(row)].front()));
    });
    return view;
}

void LedgerPage::take(std::shared_ptr<const accounting::Account> account) {
    m_account = std::move(account);
    m_account_waits = false;
    m_posting->set_account_ready(m_account != nullptr && m_view != nullptr);
    if (m_account)
        m_posting->take_decision(m_account->texts);
}

void LedgerPage::show_book(const QString& name) {
    m_bar->set_name(name);
    read();
}

void LedgerPage::post_account() {
    emit front_wanted();
    if (running() || !m_account)
        return;
    if (m_view) {
        preview_account();
        return;
    }
    m_account_waits = true;
    if (!m_bar->name().isEmpty()) {
        read();
        return;
    }
    m_words->setText(tr("Open the municipality's book, or make a new one. What the account leads to in it is shown "
                        "then, and written when you say so."));
    m_bar->setFocus();
}

void LedgerPage::take_decision(const std::map<std::string, std::string>& texts) {
    m_posting->take_decision(texts);
}

void LedgerPage::run(const QString& title, std::function<void()> work, std::function<void()> then) {
    if (running())
        return;
    m_task = new BookTask(title, std::move(work), m_meanings);
    m_busy->show();
    m_bar->setEnabled(false);
    m_tabs->setEnabled(false);
    const auto over = [this] {
        m_task.clear();
        m_busy->hide();
        m_bar->setEnabled(true);
        m_tabs->setEnabled(m_view != nullptr);
    };
    const auto go_on = [this, over, then = std::move(then)] {
        over();
        then();
        if (!running()) // what came then may have asked for more
            emit ended(true);
    };
    connect(m_task, &BookTask::done, this, go_on, after_the_task);
    connect(m_task, &BookTask::refused, this, [this, over](const QString& sentence) {
        const ledger::Refusal refusal = m_task->refusal();
        over();
        show_refusal(sentence, refusal);
        emit ended(false);
    });
    QgsApplication::taskManager()->addTask(m_task);
}

void LedgerPage::read() {
    if (m_bar->name().isEmpty())
        return;
    auto view = std::make_shared<BookView>();
    run(
        tr("Reading the book"), [view, question = m_bar->question()] { *view = read_book(question); },
        [this, view] { show_view(view); });
}

void LedgerPage::show_view(std::shared_ptr<const BookView> view) {
    m_view = std::move(view);
    m_bar->remember();
    m_marks->clear();
    m_posting->clear();
    m_preview.reset();
    emit book_shown(m_view);
    m_words->setText(BookWords::line(*m_view));
    m_words->setToolTip(to_qt(m_view->head));
    m_tabs->setEnabled(true);
    BookTableModel::show_in(*m_entries, m_view->entries, m_meanings);
    m_entries->sortByColumn(0, Qt::DescendingOrder); // the latest first
    BookTableModel::show_in(*m_pledges, m_view->pledges, m_meanings,
                            {"entry", "account", "to", "pledged_m2", "pending_m2"});
    BookTableModel::show_in(*m_debts, m_view->obligations, m_meanings,
                            {"entry", "account", "owed_m2", "open_m2", "stage", "deadline", "payer"});
    m_candidates->show_candidates(m_view->candidates);
    const int waiting = m_candidates->count();
    m_tabs->setTabText(m_tabs->indexOf(m_candidates),
                       waiting == 0 ? tr("To &answer") : tr("To &answer (%1)").arg(waiting));
    m_posting->set_account_ready(m_account != nullptr);
    m_years->show_view(m_view, LedgerLayer::show(*m_view, tr("The book: %1").arg(to_qt(m_view->place)), *m_meanings));
    if (std::exchange(m_account_waits, false))
        preview_account();
}

void LedgerPage::preview(PostingPreview::Maker maker) {
    m_marks->clear();
    m_tabs->setCurrentWidget(m_posting);
    const auto made = std::make_shared<PostingPreview>();
    run(
        tr("Preview of entries"),
        [made, maker = std::move(maker), book = m_view->question.name, meanings = m_meanings] {
            *made = PostingPreview::make(book, maker, *meanings);
        },
        [this, made] {
            m_preview = made;
            m_posting->show_preview(made->proposals, made->left_alone);
        });
}

void LedgerPage::preview_account() {
    if (!m_account || !m_view)
        return;
    preview([account = m_account, terms = m_posting->terms(), until = m_posting->until(),
             meanings = m_meanings](const accounting::OpenBook& book) {
        return accounting::adopt_plan(book, {plan_pieces(*account, *meanings), until}, terms);
    });
}

void LedgerPage::write() {
    if (!m_preview)
        return;
    auto view = std::make_shared<BookView>();
    const auto written = std::make_shared<std::size_t>(0);
    run(
        tr("Writing in the book"),
        [made = m_preview, written, view, terms = m_posting->terms(),
         question = m_bar->question_at_least(m_posting->terms().effective)] {
            *written = made->write(terms);
            *view = read_book(question);
        },
        [this, written, view] {
            show_view(view);
            m_tabs->setCurrentWidget(m_entries->parentWidget()); // where it stands now, the latest first
            emit said(tr("Written in the book: %1 entries.").arg(*written), Qgis::MessageLevel::Success);
        });
}

void LedgerPage::new_book() {
    auto* dialog = new NewBookDialog(m_meanings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto order = std::make_shared<NewBook>(dialog->order());
        run(
            tr("Making a book"), [order, meanings = m_meanings] { make_book(*order, *meanings); },
            [this, order] { show_book(to_qt(order->name)); });
    });
    dialog->open(); // the map stays alive behind it
}

void LedgerPage::show_entry(std::int64_t number) {
    emit place_wanted(ground_of_entry(*m_view, number));
}

void LedgerPage::show_proposal(int row) {
    const auto& proposals = m_preview->posting.proposals;
    if (row < 0 || std::size_t(row) >= proposals.size())
        return;
    Place place = nowhere_in(*m_view);
    if (const auto& ground = proposals[std::size_t(row)].ground)
        add_ground(place, *ground);
    emit place_wanted(place);
}

void LedgerPage::show_refusal(const QString& sentence, const ledger::Refusal& refusal) {
    m_preview.reset();
    if (!m_view) {
        emit said(sentence, Qgis::MessageLevel::Critical);
        return;
    }
    const Place place = ClaimMarks::place(refusal.claims, QgsCoordinateReferenceSystem(to_qt(m_view->crs)));
    m_posting->show_refusal(sentence, BookWords::owner(*m_view, refusal, *m_meanings), !place.ground.isEmpty());
    m_tabs->setCurrentWidget(m_posting);
    m_marks->show(place);
    disconnect(m_posting, &PostingPanel::refused_ground_wanted, nullptr, nullptr);
    connect(m_posting, &PostingPanel::refused_ground_wanted, this, [this, place] { emit place_wanted(place); });
    if (!place.ground.isEmpty())
        emit place_wanted(place);
}

} // namespace areal::qgis
