// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/book_bar.h"

#include "qgis/day_edit.h"
#include "qgis/project_scope.h"
#include "qgis/qt_text.h"

#include <qgsproject.h>

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace areal::qgis {
namespace {

const QString project_key = QStringLiteral("/book");

} // namespace

BookBar::BookBar(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_as_of(day_edit("ArealregnskapAsOf")),
      m_known(day_edit("ArealregnskapKnown")), m_is_known(new QCheckBox(tr("as &known on"))) {
    m_as_of->setAccessibleName(tr("As it was on"));
    m_known->setAccessibleName(tr("As it was known on"));
    m_name->setObjectName(QStringLiteral("ArealregnskapBook"));
    m_name->setPlaceholderText(tr("book.gpkg, or PG:host=… dbname=… active_schema=…"));
    auto* label = new QLabel(tr("&Book"));
    label->setBuddy(m_name);
    auto* open = new QPushButton(tr("&Open…"));
    auto* make = new QPushButton(tr("Ne&w…"));
    auto* show = new QPushButton(tr("&Show the day"));
    open->setToolTip(tr("Chooses a book that is a file"));
    make->setToolTip(tr("Makes a book that opens with a land cover"));
    open->setObjectName(QStringLiteral("ArealregnskapOpenBook"));
    make->setObjectName(QStringLiteral("ArealregnskapNewBook"));
    show->setObjectName(QStringLiteral("ArealregnskapShowBook"));
    auto* first = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{label, m_name, open, make})
        first->addWidget(widget);
    auto* day = new QLabel(tr("As &it was on"));
    day->setBuddy(m_as_of);
    setFocusProxy(m_name);
    m_known->setEnabled(false);
    m_is_known->setToolTip(tr("Leaves out what was written later, such as corrections"));
    auto* second = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{day, m_as_of, m_is_known, m_known, show})
        second->addWidget(widget);
    second->addStretch();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_is_known, &QCheckBox::toggled, m_known, &QWidget::setEnabled);
    connect(open, &QPushButton::clicked, this, &BookBar::choose_file);
    connect(make, &QPushButton::clicked, this, &BookBar::new_book_wanted);
    connect(show, &QPushButton::clicked, this, &BookBar::book_wanted);
    connect(m_name, &QLineEdit::returnPressed, this, &BookBar::book_wanted);
}

QString BookBar::name() const {
    return m_name->text().trimmed();
}

void BookBar::set_name(const QString& name) {
    m_name->setText(name);
}

BookQuestion BookBar::question() const {
    BookQuestion question{from_qt(name()), from_qt(m_as_of->date()), std::nullopt};
    if (m_is_known->isChecked())
        question.known = from_qt(m_known->date());
    return question;
}

BookQuestion BookBar::question_at_least(Date day) {
    m_as_of->setDate(std::max(m_as_of->date(), to_qt(day)));
    m_is_known->setChecked(false);
    return question();
}

QString BookBar::remembered() {
    return QgsProject::instance()->readEntry(project_scope, project_key);
}

void BookBar::remember() const {
    if (name() != remembered())
        QgsProject::instance()->writeEntry(project_scope, project_key, name());
}

void BookBar::choose_file() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a book"), name(), tr("Books (*.gpkg)"));
    if (file.isEmpty())
        return;
    set_name(file);
    emit book_wanted();
}

} // namespace areal::qgis
