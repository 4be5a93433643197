// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/difference_model.h"

#include "base/number.h"
#include "qgis/qt_text.h"

#include <algorithm>

namespace areal::qgis {
namespace {

using accounting::Cause;

constexpr quintptr is_group = 0; // else the number of the group, counted from 1

} // namespace

DifferenceModel::DifferenceModel(const std::vector<CheckAnswer::Difference>& differences,
                                 std::shared_ptr<const accounting::Meanings> meanings, QObject* parent)
    : QAbstractItemModel(parent), m_meanings(std::move(meanings)) {
    for (const Cause cause : {Cause::data, Cause::rules, Cause::program, Cause::hand}) {
        Group group{cause, {}};
        std::copy_if(differences.begin(), differences.end(), std::back_inserter(group.differences),
                     [cause](const CheckAnswer::Difference& one) { return one.cause == cause; });
        std::stable_sort(group.differences.begin(), group.differences.end(),
                         [](const auto& a, const auto& b) { return b.place.area < a.place.area; });
        if (!group.differences.empty())
            m_groups.push_back(std::move(group));
    }
}

const CheckAnswer::Difference* DifferenceModel::difference(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == is_group)
        return nullptr;
    return &m_groups[std::size_t(index.internalId() - 1)].differences[std::size_t(index.row())];
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : is_group);
}

QModelIndex DifferenceModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == is_group)
        return {};
    return createIndex(int(index.internalId() - 1), 0, is_group);
}

int DifferenceModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return int(m_groups.size());
    const bool has_rows = parent.internalId() == is_group && parent.column() == 0;
    return has_rows ? int(m_groups[std::size_t(parent.row())].differences.size()) : 0;
}

int DifferenceModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QString DifferenceModel::title(const Group& group) const {
    return to_qt(m_meanings->say(accounting::cause_sentence(group.cause))) +
           QStringLiteral(" (%1)").arg(group.differences.size());
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool is_area = index.column() == AreaColumn;
    if (role == Qt::TextAlignmentRole)
        return int((is_area ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    const CheckAnswer::Difference* one = difference(index);
    if (one == nullptr)
        return role == Qt::DisplayRole && !is_area ? QVariant(title(m_groups[std::size_t(index.row())])) : QVariant();
    const ExactArea area = one->place.area;
    const auto said = [&](const std::string& figure) { return area.is_zero() ? QString() : to_qt(figure); };
    if (role == Qt::DisplayRole)
        return is_area ? said(format_daa(area, m_meanings->language())) : one->place.sentence;
    if (role == Qt::ToolTipRole)
        return is_area ? said(format_m2(area, m_meanings->language()) + " m²") : one->place.sentence;
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == AreaColumn ? tr("By (daa)") : tr("What differs");
}

} // namespace areal::qgis
