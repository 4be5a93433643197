// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/checklist_tab.h"

#include "qgis/checklist_panel.h"
#include "qgis/project_scope.h"
#include "qgis/qt_text.h"

#include <qgsproject.h>

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace areal::qgis {
namespace {

const QString checklist_key = QStringLiteral("/checklist");

} // namespace

ChecklistTab::ChecklistTab(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_whose(new QComboBox), m_sheets(new QStackedWidget), m_own(new ChecklistPanel(meanings)),
      m_delivered(new ChecklistPanel(meanings)) {
    m_own->setObjectName(QStringLiteral("ArealregnskapOwnChecklist"));
    m_delivered->setObjectName(QStringLiteral("ArealregnskapDeliveredChecklist"));
    m_whose->setObjectName(QStringLiteral("ArealregnskapWhoseChecklist"));
    m_whose->setAccessibleName(tr("Account the questions are asked of"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whose->addItems({name_of_own(), QString()});
    m_whose->hide(); // until there are two
    m_sheets->addWidget(m_own);
    m_sheets->addWidget(m_delivered);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whose);
    column->addWidget(m_sheets, 1);
    connect(m_whose, qOverload<int>(&QComboBox::currentIndexChanged), m_sheets, &QStackedWidget::setCurrentIndex);
    connect(m_own, &ChecklistPanel::said, this, &ChecklistTab::said);
    connect(m_delivered, &ChecklistPanel::said, this, &ChecklistTab::said);
    connect(m_own, &ChecklistPanel::decided, this, &ChecklistTab::decided);
    connect(m_own, &ChecklistPanel::changed, this, &ChecklistTab::keep_in_project);
    connect(QgsProject::instance(), &QgsProject::cleared, this, &ChecklistTab::open_project);
    connect(QgsProject::instance(), &QgsProject::readProject, this, &ChecklistTab::open_project);
    open_project();
}

QString ChecklistTab::name_of_own() {
    return tr("The account made here");
}

void ChecklistTab::take(const accounting::Account& own) {
    m_own->show_account(own, true);
}

void ChecklistTab::show_delivered(const accounting::Account& delivered, const QString& name) {
    m_delivered->show_account(delivered, false);
    m_whose->setItemText(m_sheets->indexOf(m_delivered), name);
    m_whose->show();
    m_whose->setCurrentIndex(m_sheets->indexOf(m_delivered));
}

void ChecklistTab::add_to(accounting::Account& own) const {
    m_own->add_to(own);
}

void ChecklistTab::open_project() {
    m_own->show_text(from_qt(QgsProject::instance()->readEntry(project_scope, checklist_key)));
}

void ChecklistTab::keep_in_project() const {
    QgsProject::instance()->writeEntry(project_scope, checklist_key, to_qt(m_own->as_text()));
}

} // namespace areal::qgis
