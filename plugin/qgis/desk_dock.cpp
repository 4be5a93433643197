// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/desk_dock.h"

#include "base/failure.h"
#include "codes/resources.h"
#include "qgis/account_task.h"
#include "qgis/delivery.h"
#include "qgis/desk_page.h"
#include "qgis/difference_map.h"
#include "qgis/failure_words.h"
#include "qgis/help.h"
#include "qgis/layer_geometry.h"
#include "qgis/ledger_page.h"
#include "qgis/live_card.h"
#include "qgis/live_recount.h"
#include "qgis/order_page.h"
#include "qgis/piece_features.h"
#include "qgis/project_order.h"
#include "qgis/qt_text.h"
#include "qgis/result_layers.h"
#include "qgis/result_page.h"
#include "qgis/review_page.h"
#include "qgis/sample_project.h"
#include "qgis/settings.h"
#include "qgis/task_order.h"

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QLabel>
#include <QTabWidget>

namespace areal::qgis {
namespace {

QList<QgsGeometry> ground_behind(const accounting::Account* account, const Place& place) {
    QList<QgsGeometry> ground = place.ground;
    if (ground.isEmpty() && place.plan_feature && account != nullptr)
        for (const accounting::AccountPiece& piece : account->pieces)
            if (piece.plan_feature == *place.plan_feature && piece.effect == "nature_lost")
                ground << to_qgis(piece.shape);
    return ground;
}

} // namespace

DeskDock::DeskDock(QgsMapCanvas* canvas, QgsMessageBar* messages, QWidget* parent)
    : QgsDockWidget(tr("Land account"), parent), m_canvas(canvas), m_pointer(canvas), m_messages(messages),
      m_pages(new QTabWidget) {
    qRegisterMetaType<std::shared_ptr<const accounting::Account>>();
    setObjectName(QStringLiteral("ArealregnskapDesk")); // QGIS keeps its place by this name
    m_pages->setObjectName(QStringLiteral("ArealregnskapPages"));
    m_pages->setDocumentMode(true);
    setWidget(m_pages);
    try {
        m_meanings = std::make_shared<const accounting::Meanings>(codes::resources_folder(),
                                                                  Settings::load().results_language());
        make_pages();
    } catch (const Failure& failure) {
        auto* fault = new QLabel(failure_words(failure));
        fault->setWordWrap(true);
        m_pages->addTab(fault, tr("Land account"));
    }
}

DeskDock::~DeskDock() {
    cancel_and_wait();
}

void DeskDock::make_pages() {
    m_order = new OrderPage(m_meanings);
    m_result = new ResultPage(m_meanings);
    m_pages->addTab(m_order, tr("&1 Set-up"));
    m_pages->addTab(m_result, tr("&2 Result"));
    m_pages->setTabEnabled(m_pages->indexOf(m_result), false);
    // Pages of others, one line each: add_page(new SomePage(m_meanings), tr("&3 Book"));
    name_help_page(*m_result, QStringLiteral("result"));
    name_help_page(m_result->live(), QStringLiteral("live"));
    open_help_with_f1(*this, QStringLiteral("order"));
    auto* book = new LedgerPage(m_meanings, m_canvas);
    add_page(book, tr("&3 Book"));
    connect(book, &LedgerPage::book_shown, m_result, &ResultPage::show_book);
    connect(m_result, &ResultPage::posting_wanted, book, &LedgerPage::post_account);
    auto* review = new ReviewPage(m_meanings);
    add_page(review, tr("&4 Review"));
    connect(review, &ReviewPage::decided, book, &LedgerPage::take_decision);
    connect(m_order, &OrderPage::run_wanted, this, &DeskDock::start);
    connect(m_order, &OrderPage::cancel_wanted, this, &DeskDock::cancel);
    connect(m_order, &OrderPage::sample_wanted, this, &DeskDock::open_sample);
    follow_edits();
    connect(m_result, &ResultPage::back_wanted, this, [this] { m_pages->setCurrentWidget(m_order); });
    m_delivery = new Delivery(
        m_meanings, [review](accounting::Account& account) { review->add_answers_to(account); }, this);
    connect(m_delivery, &Delivery::said, this, &DeskDock::say);
    connect(m_result, &ResultPage::save_wanted, m_delivery, &Delivery::save);
    connect(m_result, &ResultPage::report_wanted, m_delivery, &Delivery::export_report);
    connect(m_result, &ResultPage::layout_wanted, m_delivery, &Delivery::lay_out);
    connect(m_result, &ResultPage::place_wanted, this, &DeskDock::show_place);
    m_difference = new DifferenceMap(m_meanings, this);
    connect(m_result, &ResultPage::difference_wanted, m_difference, &DifferenceMap::make);
    connect(m_difference, &DifferenceMap::made, this, [this](const QString& words, const Place& place) {
        m_result->show_difference(words);
        m_pointer.look_at(place.box, account_crs(*account()));
        m_delivery->keep_difference();
    });
    connect(m_difference, &DifferenceMap::failed, this,
            [this](const QString& sentence) { say(sentence, Qgis::MessageLevel::Critical); });
    follow_project();
}

// Layers that come and go are offered; what the project keeps of its order is chosen when it is opened.
void DeskDock::follow_project() {
    const auto fill_in = [this] {
        if (!running())
            m_order->fill_in();
    };
    // Queued: the layer tree, which gives the order, hears of new layers after us.
    connect(QgsProject::instance(), &QgsProject::layersAdded, this, fill_in, Qt::QueuedConnection);
    connect(QgsProject::instance(), &QgsProject::layersRemoved, this, fill_in, Qt::QueuedConnection);
    connect(QgsProject::instance(), &QgsProject::cleared, m_order, &OrderPage::forget);
    const auto choose = [this] {
        if (const auto order = ProjectOrder::load(*QgsProject::instance()))
            m_order->choose(*order);
    };
    connect(QgsProject::instance(), &QgsProject::readProject, this, choose);
    fill_in();
    choose();
}

void DeskDock::take_settings() {
    if (m_order != nullptr)
        m_order->show_settings(Settings::load());
}

void DeskDock::add_page(DeskPage* page, const QString& title) {
    m_pages->addTab(page, title);
    connect(this, &DeskDock::account_taken, page, &DeskPage::take);
    connect(page, &DeskPage::place_wanted, this, &DeskDock::show_place);
    connect(page, &DeskPage::said, this, &DeskDock::say);
    connect(page, &DeskPage::front_wanted, this, [this, page] { m_pages->setCurrentWidget(page); });
}

void DeskDock::follow_edits() {
    m_live = new LiveRecount(m_canvas, m_meanings, this);
    LiveCard& card = m_result->live();
    connect(m_live, &LiveRecount::getting_ready, &card, &LiveCard::show_waiting);
    connect(m_live, &LiveRecount::getting_ready, this, [this] { m_pointer.forget(); }); // out of the pen's way
    connect(m_live, &LiveRecount::changed, &card, &LiveCard::show_numbers);
    connect(m_live, &LiveRecount::ended, &card, &QWidget::hide);
    connect(m_live, &LiveRecount::failed, this, [this, &card](const QString& sentence) {
        card.hide();
        say(sentence, Qgis::MessageLevel::Warning);
    });
}

void DeskDock::open_sample() {
    try {
        const QgsRectangle place = SampleProject::open(*m_meanings);
        if (m_canvas) {
            const QgsCoordinateTransform to_map(SampleProject::crs(), m_canvas->mapSettings().destinationCrs(),
                                                QgsProject::instance());
            m_canvas->setExtent(to_map.transformBoundingBox(place));
            m_canvas->refresh();
        }
    } catch (const Failure& failure) {
        say(to_qt(m_meanings->say(failure.sentence())), Qgis::MessageLevel::Critical);
    }
}

const std::shared_ptr<const accounting::Account>& DeskDock::account() const {
    static const std::shared_ptr<const accounting::Account> none;
    return m_result == nullptr ? none : m_result->account();
}

void DeskDock::start() {
    if (m_order == nullptr || running() || !m_order->ready())
        return;
    try {
        AccountOrder order = m_order->order();
        m_live_layers = m_order->live_layers();
        m_rules = order.rules;
        m_task = new AccountTask(std::move(order), m_meanings);
        m_order->chosen().save(*QgsProject::instance());
    } catch (const Failure& failure) {
        say(to_qt(m_meanings->say(failure.sentence())), Qgis::MessageLevel::Critical);
        return;
    }
    const auto ended = [this](bool made) {
        m_task.clear();
        m_order->set_running(false);
        emit run_ended(made);
    };
    connect(m_task, &AccountTask::stage_begun, m_order, &OrderPage::show_stage);
    connect(m_task, &QgsTask::progressChanged, m_order, &OrderPage::show_progress);
    const auto go_on = [this, ended,
                        made_of = m_task->order()](const std::shared_ptr<const accounting::Account>& account) {
        take(made_of, account);
        ended(true);
    };
    connect(m_task, &AccountTask::done, this, go_on, after_the_task); // the live balance is made ready in a task
    connect(m_task, &AccountTask::refused, this, [this, ended](const QString& sentence) {
        say(sentence, Qgis::MessageLevel::Critical);
        ended(false);
    });
    connect(m_task, &AccountTask::stopped, this, [ended] { ended(false); });
    m_order->set_running(true);
    QgsApplication::taskManager()->addTask(m_task);
}

void DeskDock::cancel() {
    if (m_task)
        m_task->cancel();
}

void DeskDock::cancel_and_wait() {
    give_up(m_task, *this);
}

void DeskDock::take(const std::shared_ptr<const AccountOrder>& made_of,
                    const std::shared_ptr<const accounting::Account>& account) {
    m_result->show_account(account);
    m_difference->take(made_of, account);
    m_delivery->take(made_of, account);
    m_pages->setTabEnabled(m_pages->indexOf(m_result), true);
    m_pages->setCurrentWidget(m_result);
    emit account_taken(account);
    m_pointer.forget();
    ResultLayers::show(*account, *m_meanings);
    m_live->watch(m_live_layers, *account, m_rules);
}

void DeskDock::show_place(const Place& place) {
    const QgsCoordinateReferenceSystem crs = place.crs.isValid() || !account() ? place.crs : account_crs(*account());
    if (!m_pointer.show(place.box, ground_behind(account().get(), place), crs))
        say(tr("This has no place on the map: it is about the layer as a whole."), Qgis::MessageLevel::Info);
}

void DeskDock::say(const QString& text, Qgis::MessageLevel level) {
    if (m_messages)
        m_messages->pushMessage(tr("Land account"), text, level);
}

} // namespace areal::qgis
