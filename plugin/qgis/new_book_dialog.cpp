// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/new_book_dialog.h"

#include "accounting/posting_opening.h"
#include "accounting/rule_file.h"
#include "qgis/day_edit.h"
#include "qgis/layer_choice.h"
#include "qgis/layer_guess.h"
#include "qgis/qt_text.h"

#include <qgsapplication.h>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace areal::qgis {

void make_book(const NewBook& order, const accounting::Meanings& meanings) {
    accounting::Opening opening;
    opening.place = order.place;
    opening.cover = named_source(order.cover.get());
    opening.rules = accounting::load_rules(accounting::default_rules, meanings.resources());
    opening.date = order.date;
    opening.author = order.author;
    accounting::init_book(order.name, accounting::opening_drafts(opening, meanings), now);
}

NewBookDialog::NewBookDialog(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit), m_place(new QLineEdit),
      m_author(new QLineEdit(QgsApplication::userFullName())), m_date(day_edit("ArealregnskapNewDate")),
      m_cover(new LayerChoice(tr("&Land cover"), LayerRole::cover, false, meanings)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setObjectName(QStringLiteral("ArealregnskapNewBookDialog"));
    setWindowTitle(tr("New book"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make the book")); // Qt's own words come in no Norwegian
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_cover->set_layer(LayerGuess::of_project(*meanings).cover);
    m_name->setObjectName(QStringLiteral("ArealregnskapNewName"));
    m_place->setObjectName(QStringLiteral("ArealregnskapNewPlace"));
    m_name->setPlaceholderText(tr("book.gpkg, or PG:host=… dbname=… active_schema=…"));
    m_place->setPlaceholderText(tr("number and name, as 4026 Tinn"));
    auto* browse = new QPushButton(tr("C&hoose…"));
    auto* kept = new QHBoxLayout;
    kept->addWidget(m_name);
    kept->addWidget(browse);
    auto* form = new QFormLayout;
    auto* kept_label = new QLabel(tr("&Kept in"));
    kept_label->setBuddy(m_name);
    form->addRow(kept_label, kept);
    form->addRow(tr("&Municipality"), m_place);
    form->addRow(tr("&Opens on"), m_date);
    form->addRow(tr("Written &by"), m_author);
    auto* words = new QLabel(tr("The book opens with what the land cover shows: so much of each kind of ground. From "
                                "then on every change is an entry, and none is ever changed or deleted."));
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(m_cover);
    column->addWidget(m_buttons);
    connect(browse, &QPushButton::clicked, this, &NewBookDialog::choose_file);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* edit : {m_name, m_place, m_author})
        connect(edit, &QLineEdit::textChanged, this, &NewBookDialog::check);
    connect(m_cover, &LayerChoice::changed, this, &NewBookDialog::check);
    check();
}

void NewBookDialog::choose_file() {
    QString file = QFileDialog::getSaveFileName(this, tr("New book"), m_name->text(), tr("Books (*.gpkg)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1String(".gpkg"), Qt::CaseInsensitive))
        file += QLatin1String(".gpkg");
    m_name->setText(file);
}

void NewBookDialog::check() {
    const bool is_ready = !m_name->text().trimmed().isEmpty() && !m_place->text().trimmed().isEmpty() &&
                          !m_author->text().trimmed().isEmpty() && m_cover->ready();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(is_ready);
}

NewBook NewBookDialog::order() const {
    return {from_qt(m_name->text().trimmed()), from_qt(m_place->text().trimmed()), from_qt(m_date->date()),
            from_qt(m_author->text().trimmed()), m_cover->snapshot()};
}

} // namespace areal::qgis
