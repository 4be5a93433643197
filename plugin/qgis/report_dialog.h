// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which report, and as what: the reader it is for (profile), the form, and the file.
#pragma once

#include "accounting/meanings.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QgsFileWidget;

namespace areal::qgis {

class ReportDialog : public QDialog {
    Q_OBJECT
  public:
    explicit ReportDialog(const accounting::Meanings& meanings, QWidget* parent = nullptr);

    QString profile() const;
    QString format() const;
    /// With the ending of the format.
    QString file() const;

  private:
    void follow_format();

    QComboBox *m_profile, *m_format;
    QgsFileWidget* m_file;
    QPushButton* m_save;
};

} // namespace areal::qgis
