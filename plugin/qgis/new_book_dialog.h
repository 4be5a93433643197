// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a new book needs: where it is kept, whose it is, the day it opens, and the land cover it opens with. A book is
// never written over.
#pragma once

#include "accounting/meanings.h"
#include "base/date.h"
#include "qgis/layer_snapshot.h"

#include <QDialog>

#include <memory>

class QDateEdit;
class QDialogButtonBox;
class QLineEdit;

namespace areal::qgis {

class LayerChoice;

/// Ready to be made away from the screen.
struct NewBook {
    std::string name, place;
    Date date;
    std::string author;
    std::unique_ptr<LayerSnapshot> cover;
};

/// Throws Failure. Any thread.
void make_book(const NewBook& order, const accounting::Meanings& meanings);

class NewBookDialog : public QDialog {
    Q_OBJECT
  public:
    explicit NewBookDialog(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent = nullptr);

    NewBook order() const;

  private:
    void choose_file();
    void check();

    QLineEdit *m_name, *m_place, *m_author;
    QDateEdit* m_date;
    LayerChoice* m_cover;
    QDialogButtonBox* m_buttons;
};

} // namespace areal::qgis
