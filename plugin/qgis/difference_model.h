// SPDX-License-Identifier: GPL-2.0-or-later
//
// The differences of a delivered account from the same account made again: in groups by what explains them (other data,
// other rules, another program, a change by hand), the largest first in each. Areas in daa, as everywhere at the desk,
// with the m2 in the tooltip.
#pragma once

#include "accounting/meanings.h"
#include "qgis/check_answer.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace areal::qgis {

class DifferenceModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    enum Column { WhatColumn, AreaColumn, ColumnCount };

    DifferenceModel(const std::vector<CheckAnswer::Difference>& differences,
                    std::shared_ptr<const accounting::Meanings> meanings, QObject* parent = nullptr);

    /// Null for a group.
    const CheckAnswer::Difference* difference(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Group {
        accounting::Cause cause;
        std::vector<CheckAnswer::Difference> differences; // the largest first
    };
    QString title(const Group& group) const;

    std::vector<Group> m_groups;
    std::shared_ptr<const accounting::Meanings> m_meanings;
};

} // namespace areal::qgis
