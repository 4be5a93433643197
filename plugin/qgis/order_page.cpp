// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/order_page.h"

#include "accounting/rule_file.h"
#include "base/failure.h"
#include "qgis/extra_layers.h"
#include "qgis/file_widget_name.h"
#include "qgis/layer_choice.h"
#include "qgis/layer_guess.h"
#include "qgis/qt_text.h"
#include "qgis/rule_hint.h"
#include "qgis/rule_title.h"
#include "qgis/sample_project.h"
#include "qgis/small_note.h"

#include <qgscollapsiblegroupbox.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace areal::qgis {
OrderPage::OrderPage(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_rules(new QComboBox), m_area_kind(new QComboBox),
      m_rules_source(new QLabel), m_stage(new QLabel), m_run(new QPushButton(tr("&Make the account"))),
      m_cancel(new QPushButton(tr("&Cancel"))), m_sample(new QPushButton(tr("&Open the sample"))),
      m_progress(new QProgressBar), m_steps(new QWidget) {
    auto* steps = new QVBoxLayout(m_steps);
    m_sample->setObjectName(QStringLiteral("ArealregnskapSample"));
    m_sample->setToolTip(tr("Adds a real land cover, with a plan, a proposal and restoration made up for it"));
    steps->addWidget(m_sample);
    steps->addWidget(plan_step());
    steps->addWidget(ground_step());
    steps->addWidget(rules_step());
    steps->addWidget(more_step());
    steps->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_steps);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // follows what has the focus in it
    m_stage->setWordWrap(true);
    m_run->setObjectName(QStringLiteral("ArealregnskapRun"));
    m_run->setDefault(true);
    m_progress->setAccessibleName(tr("How far the account has come"));
    auto* page = new QVBoxLayout(this);
    page->addWidget(scroll, 1);
    page->addWidget(m_stage);
    page->addWidget(m_progress);
    page->addWidget(m_cancel);
    page->addWidget(m_run);
    connect(m_run, &QPushButton::clicked, this, &OrderPage::run_wanted);
    auto* go = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this); // letters with Alt are QGIS's menus'
    go->setContext(Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, m_run, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &OrderPage::cancel_wanted);
    connect(m_sample, &QPushButton::clicked, this, &OrderPage::sample_wanted);
    for (LayerChoice* choice : {m_plan, m_proposal, m_cover, m_restored})
        connect(choice, &LayerChoice::changed, this, &OrderPage::check);
    connect(m_others, &ExtraLayers::changed, this, &OrderPage::check);
    set_running(false);
}

QGroupBox* OrderPage::plan_step() {
    auto* box = new QGroupBox(tr("1. Plan"));
    m_plan = new LayerChoice(tr("&Plan in force"), LayerRole::plan, false, m_meanings);
    m_proposal = new LayerChoice(tr("P&roposal, if there is one"), LayerRole::plan, true, m_meanings);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_plan);
    column->addWidget(m_proposal);
    return box;
}

QGroupBox* OrderPage::ground_step() {
    auto* box = new QGroupBox(tr("2. Ground"));
    m_cover = new LayerChoice(tr("&Land cover"), LayerRole::cover, false, m_meanings);
    m_restored = new LayerChoice(tr("R&estoration, if there is any"), LayerRole::restoration, true, m_meanings);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_cover);
    column->addWidget(m_restored);
    return box;
}

QGroupBox* OrderPage::rules_step() {
    auto* box = new QGroupBox(tr("3. Rules"));
    auto* rules_label = new QLabel(tr("Rule &set"));
    rules_label->setBuddy(m_rules);
    auto* area_label = new QLabel(tr("&Area"));
    area_label->setBuddy(m_area_kind);
    for (QComboBox* combo : {m_rules, m_area_kind}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
    }
    m_area_kind->addItem(tr("Plan area (in the map plane)"));
    m_area_kind->addItem(tr("True area (on the ellipsoid)"));
    m_area_kind->setToolTip(rule_hint("area_kind", m_meanings->language()));
    m_rules_source->setWordWrap(true);
    auto* column = new QVBoxLayout(box);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{rules_label, m_rules, m_rules_source, area_label, m_area_kind})
        column->addWidget(widget);
    connect(m_rules, qOverload<int>(&QComboBox::currentIndexChanged), this, &OrderPage::show_rules);
    show_settings(Settings::load());
    return box;
}

QGroupBox* OrderPage::more_step() {
    m_more = new QgsCollapsibleGroupBox(tr("4. More, if there is more"));
    m_more->setObjectName(QStringLiteral("ArealregnskapMore"));
    m_more->setCollapsed(true);
    m_others = new ExtraLayers(m_meanings);
    m_need = new QgsFileWidget;
    m_need->setFilter(tr("Need for building (*.csv *.json)"));
    m_need->setToolTip(
        tr("Need for building by purpose group: daa, or units and daa per unit, over the years of the plan") +
        QLatin1Char('\n') + rule_hint("need", m_meanings->language()));
    auto* need_label = new QLabel(tr("&Need for building (file)"));
    need_label->setBuddy(m_need);
    name_file_widget(*m_need, need_label->text());
    auto* column = new QVBoxLayout(m_more);
    column->addWidget(small_note(tr("Other layers of the project, and what they are used as:")));
    column->addWidget(m_others);
    column->addWidget(need_label);
    column->addWidget(m_need);
    return m_more;
}

void OrderPage::list_others() {
    m_others->list_others({m_plan->layer(), m_proposal->layer(), m_cover->layer(), m_restored->layer()});
}

// A file of the own folder that is no sound rule set is left out; the options page says why.
void OrderPage::list_rules(const Settings& settings) {
    m_rules->clear();
    for (const QString& name : settings.rule_sets())
        try {
            const accounting::RuleSet rules = accounting::load_rules(from_qt(name), m_meanings->resources());
            const QString title = rule_title(rules, m_meanings->language());
            m_rules->addItem(title, name);
            m_rules->setItemData(m_rules->count() - 1, title, Qt::ToolTipRole);
        } catch (const Failure&) {
            continue;
        }
}

void OrderPage::show_settings(const Settings& settings) {
    const QString standard = QLatin1String(accounting::default_rules);
    list_rules(settings);
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(settings.rules.isEmpty() ? standard : settings.rules)));
    m_area_kind->setCurrentIndex(settings.true_area ? 1 : 0);
    m_threads = settings.threads;
    show_rules();
}

ProjectOrder OrderPage::chosen() const {
    const auto id = [](const LayerChoice* choice) { return choice->layer() ? choice->layer()->id() : QString(); };
    ProjectOrder order;
    order.plan = id(m_plan);
    order.proposal = id(m_proposal);
    order.cover = id(m_cover);
    order.restored = id(m_restored);
    order.rules = m_rules->currentData().toString();
    order.true_area = m_area_kind->currentIndex() == 1;
    order.others = m_others->chosen();
    order.need = m_need->filePath();
    return order;
}

void OrderPage::choose(const ProjectOrder& order) {
    const std::pair<LayerChoice*, QString> choices[] = {
        {m_plan, order.plan}, {m_proposal, order.proposal}, {m_cover, order.cover}, {m_restored, order.restored}};
    for (const auto& [choice, id] : choices) {
        auto* layer = QgsProject::instance()->mapLayer<QgsVectorLayer*>(id);
        if (layer != nullptr || id.isEmpty())
            choice->choose(layer);
    }
    if (const int place = m_rules->findData(order.rules); place >= 0)
        m_rules->setCurrentIndex(place);
    m_area_kind->setCurrentIndex(order.true_area ? 1 : 0);
    m_others->choose(order.others);
    m_need->setFilePath(order.need);
    m_more->setCollapsed(order.others.isEmpty() && order.need.isEmpty());
}

void OrderPage::show_rules() {
    if (m_rules->currentIndex() < 0)
        return;
    const accounting::RuleSet rules =
        accounting::load_rules(from_qt(m_rules->currentData().toString()), m_meanings->resources());
    m_rules_source->setText(tr("Version %1 of %2.").arg(to_qt(rules.version), to_qt(rules.date)));
    m_rules->setToolTip(m_rules->currentText() + QLatin1Char('\n') + to_qt(rules.source));
}

AccountOrder OrderPage::order() const {
    AccountOrder order;
    order.rules = accounting::load_rules(from_qt(m_rules->currentData().toString()), m_meanings->resources());
    order.area_kind = m_area_kind->currentIndex() == 1 ? accounting::AreaKind::true_area : accounting::AreaKind::plan;
    order.threads = m_threads;
    order.plan = m_plan->snapshot();
    order.proposal = m_proposal->snapshot();
    order.cover = m_cover->snapshot();
    order.restored = m_restored->snapshot();
    m_others->add_to(order);
    order.need_file = from_qt(m_need->filePath());
    if (!order.need_file.empty())
        order.needs = accounting::load_needs(order.need_file, *m_meanings);
    return order;
}

bool OrderPage::ready() const {
    return m_plan->ready() && m_proposal->ready() && m_cover->ready() && m_restored->ready();
}

void OrderPage::fill_in() {
    const LayerGuess guess = LayerGuess::of_project(*m_meanings);
    const std::pair<LayerChoice*, QgsVectorLayer*> guesses[] = {
        {m_plan, guess.plan}, {m_proposal, guess.proposal}, {m_cover, guess.cover}, {m_restored, guess.restored}};
    for (const auto& [choice, layer] : guesses)
        if (!choice->chosen_by_hand() && (layer != nullptr || choice->is_optional()))
            choice->set_layer(layer); // none, where the list stands on another in place of one that is gone
    offer_sample();
    check();
}

// One click for who has nothing to count yet; out of the way for who has.
void OrderPage::offer_sample() {
    m_sample->setVisible(QgsProject::instance()->mapLayers().isEmpty() && SampleProject::installed(*m_meanings));
}

LiveLayers OrderPage::live_layers() const {
    const bool is_proposal = m_proposal->layer() != nullptr;
    const LayerChoice* judged = is_proposal ? m_proposal : m_plan;
    LiveLayers live;
    if (judged->selected_only() || m_cover->selected_only())
        return live;
    live.plan = judged->layer();
    live.cover = m_cover->layer();
    m_others->add_to(live);
    if (is_proposal)
        live.other_plans.clear(); // plans in force are what a proposal is held against
    return live;
}

void OrderPage::forget() {
    for (LayerChoice* choice : {m_plan, m_proposal, m_cover, m_restored})
        choice->forget_hand();
    m_others->forget();
    m_need->setFilePath(QString());
}

void OrderPage::check() {
    list_others();
    m_run->setEnabled(ready());
    m_run->setToolTip(ready() ? tr("Cuts the layers and keeps the books (Ctrl+Enter)")
                              : tr("Choose layers that are recognised first; the signs above say what is missing."));
}

void OrderPage::set_running(bool running) {
    m_steps->setEnabled(!running);
    m_run->setVisible(!running);
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    m_stage->setVisible(running);
    m_stage->clear();
    m_progress->setValue(0);
    if (!running)
        check();
}

void OrderPage::show_stage(const QString& what) {
    m_stage->setText(what + QStringLiteral(" …"));
}

void OrderPage::show_progress(double percent) {
    m_progress->setValue(int(percent));
}

} // namespace areal::qgis
