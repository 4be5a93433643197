// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/alternatives_tab.h"

#include "qgis/data_table.h"
#include "qgis/qt_text.h"
#include "qgis/small_note.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace areal::qgis {
namespace {

bool is_figure(const accounting::Table& alternatives, std::size_t column) {
    return std::any_of(alternatives.rows.begin(), alternatives.rows.end(), [&](const auto& row) {
        if (const auto* area = std::get_if<ExactArea>(&row[column]))
            return !area->is_zero();
        const auto* count = std::get_if<std::int64_t>(&row[column]);
        return count != nullptr && *count != 0;
    });
}

std::shared_ptr<const accounting::Table> turned(const accounting::Table& alternatives) {
    auto table = std::make_shared<accounting::Table>();
    table->name = "alternatives_side_by_side";
    table->columns = {"figure"};
    for (std::size_t plan = 0; plan < alternatives.rows.size(); ++plan)
        table->columns.push_back("plan_" + std::to_string(plan));
    for (std::size_t column = 0; column < alternatives.columns.size(); ++column) {
        if (!is_figure(alternatives, column))
            continue;
        std::vector<accounting::Cell>& row = table->rows.emplace_back();
        row.emplace_back(alternatives.columns[column]);
        for (const auto& plan : alternatives.rows)
            row.push_back(plan[column]);
    }
    return table;
}

} // namespace

AlternativesModel::AlternativesModel(const accounting::Table& alternatives,
                                     std::shared_ptr<const accounting::Meanings> meanings, const report::Titles& titles,
                                     QObject* parent)
    : TableModel(turned(alternatives), std::move(meanings), titles, parent), m_names(names(alternatives)) {
    for (const auto& row : table().rows)
        m_figures.push_back(to_qt(titles.column(alternatives.name, std::get<std::string>(row.front())).title));
}

QStringList AlternativesModel::names(const accounting::Table& alternatives) {
    QStringList names;
    for (std::size_t row = 0; row < alternatives.rows.size(); ++row) {
        const QString plan = to_qt(alternatives.text(row, "plan"));
        names << (alternatives.text(row, "alternative") == "do_nothing" ? tr("Do nothing: %1").arg(plan) : plan);
    }
    return names;
}

QVariant AlternativesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > m_names.size())
        return {};
    return section == 0 ? tr("Figure") : m_names[section - 1];
}

QString AlternativesModel::shown(int row, int column) const {
    return column == 0 ? m_figures[std::size_t(row)] : TableModel::shown(row, column);
}

AlternativesTab::AlternativesTab(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_table(new DataTable), m_plan(new QComboBox),
      m_than(new QComboBox), m_map(new QPushButton(tr("Difference &map"))), m_words(small_note({})) {
    m_table->setObjectName(QStringLiteral("ArealregnskapAlternatives"));
    m_table->setAccessibleName(tr("Alternatives side by side"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    m_plan->setObjectName(QStringLiteral("ArealregnskapAlternative"));
    m_plan->setAccessibleName(tr("Plan that is compared"));
    m_than->setObjectName(QStringLiteral("ArealregnskapOtherAlternative"));
    m_than->setAccessibleName(tr("Plan it is compared with"));
    m_map->setObjectName(QStringLiteral("ArealregnskapDifferenceMap"));
    m_map->setToolTip(tr("A layer of the ground on which the two plans do otherwise"));
    m_words->setObjectName(QStringLiteral("ArealregnskapDifferenceWords"));
    auto* against = new QLabel(tr("a&gainst"));
    against->setBuddy(m_than);
    auto* row = new QHBoxLayout;
    for (QComboBox* combo : {m_plan, m_than}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
    }
    row->addWidget(m_plan, 1);
    row->addWidget(against);
    row->addWidget(m_than, 1);
    row->addWidget(m_map);
    auto* column = new QVBoxLayout(this);
    column->addWidget(small_note(tr("How to read this: a column a plan, the first is to do nothing (the plan in force "
                                    "as it stands). The kinds of ground are never summed.")));
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_words);
    for (QComboBox* combo : {m_plan, m_than})
        connect(combo, qOverload<int>(&QComboBox::currentIndexChanged), this, &AlternativesTab::check);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &AlternativesTab::give_the_titles_room);
    connect(m_map, &QPushButton::clicked, this,
            [this] { emit difference_wanted(m_plan->currentIndex(), m_than->currentIndex()); });
}

bool AlternativesTab::show_account(const accounting::Account& account) {
    const accounting::Table* alternatives = account.table("alternatives");
    if (alternatives == nullptr || alternatives->rows.size() < 2)
        return false;
    m_words->clear();
    const report::Titles titles(m_meanings->resources(), m_meanings->language());
    m_table->show_model(new AlternativesModel(*alternatives, m_meanings, titles), TableModel::SortRole,
                        TableModel::CopyRole);
    QHeaderView& header = *m_table->horizontalHeader(); // plans side by side, however long their names
    header.setSectionResizeMode(QHeaderView::Stretch);
    header.setSectionResizeMode(0, QHeaderView::ResizeToContents);
    give_the_titles_room();
    const QStringList names = AlternativesModel::names(*alternatives);
    for (QComboBox* combo : {m_plan, m_than}) {
        combo->clear();
        combo->addItems(names);
    }
    m_plan->setCurrentIndex(int(names.size()) - 1);
    m_than->setCurrentIndex(names.size() > 2 ? 1 : 0); // two proposals before one and nothing
    check();
    return true;
}

// A header is as high as one line, however it wraps them.
void AlternativesTab::give_the_titles_room() {
    constexpr int beside = 28, above = 10; // pixels, with the sign of the order and what a theme adds
    QHeaderView& header = *m_table->horizontalHeader();
    int height = 0;
    for (int column = 0; column < header.count(); ++column) {
        const QRect room(0, 0, std::max(1, header.sectionSize(column) - beside), 0);
        const QString title = m_table->model()->headerData(column, Qt::Horizontal).toString();
        height = std::max(height, header.fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height());
    }
    header.setFixedHeight(height + above);
}

// The header shares its width out after this, and not always says so.
void AlternativesTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &AlternativesTab::give_the_titles_room, Qt::QueuedConnection);
}

void AlternativesTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &AlternativesTab::give_the_titles_room, Qt::QueuedConnection);
}

void AlternativesTab::show_words(const QString& words) {
    m_words->setText(words);
}

void AlternativesTab::check() {
    m_map->setEnabled(m_plan->currentIndex() != m_than->currentIndex());
}

} // namespace areal::qgis
