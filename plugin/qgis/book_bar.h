// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which book is looked at, on which day, as it was known on which day. The book is a GeoPackage or a schema in a
// database ("PG:..."); the project remembers it.
#pragma once

#include "qgis/book_view.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace areal::qgis {

class BookBar : public QWidget {
    Q_OBJECT
  public:
    explicit BookBar(QWidget* parent = nullptr);

    QString name() const;
    void set_name(const QString& name);
    BookQuestion question() const;
    /// The same, on this day when it is later: what has just been written is to be seen.
    BookQuestion question_at_least(Date day);
    /// What the project remembers; empty when it has no book.
    static QString remembered();
    void remember() const;

  signals:
    void book_wanted();
    void new_book_wanted();

  private:
    void choose_file();

    QLineEdit* m_name;
    QDateEdit *m_as_of, *m_known;
    QCheckBox* m_is_known;
};

} // namespace areal::qgis
