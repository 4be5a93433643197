// SPDX-License-Identifier: GPL-2.0-or-later
//
// The numbered questions to an account with a reviewer's answers (accounting/checklist.h), to be answered. Refuses an
// answer there is not and a date that is none.
#pragma once

#include "qgis/table_model.h"

namespace areal::qgis {

class ChecklistModel : public TableModel {
    Q_OBJECT
  public:
    /// `checklist` is written into.
    ChecklistModel(std::shared_ptr<accounting::Table> checklist, std::shared_ptr<const accounting::Meanings> meanings,
                   QObject* parent = nullptr);

    int column(const char* name) const { return int(table().column(name)); }
    /// As it is kept: an answer by its code.
    QString value(int row, const char* column) const;
    bool set_value(int row, const char* column, const QString& value);
    int answered() const;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  private:
    std::shared_ptr<accounting::Table> m_checklist;
};

} // namespace areal::qgis
