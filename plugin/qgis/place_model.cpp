// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/place_model.h"

#include "base/number.h"
#include "qgis/data_table.h"
#include "qgis/qt_text.h"

#include <QHeaderView>

namespace areal::qgis {

PlaceModel::PlaceModel(std::vector<Place> places, QString title_header, QString area_header, Language language,
                       QObject* parent)
    : QAbstractTableModel(parent), m_places(std::move(places)), m_title_header(std::move(title_header)),
      m_area_header(std::move(area_header)), m_language(language) {}

void PlaceModel::show_in(DataTable& view) {
    view.show_model(this, SortRole, CopyRole);
    view.setWordWrap(true);
    view.horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    view.horizontalHeader()->setSectionResizeMode(AreaColumn, QHeaderView::ResizeToContents);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

int PlaceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_places.size());
}

int PlaceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place& at = place(index.row());
    const bool is_area = index.column() == AreaColumn;
    // A finding without ground at stake shows nothing rather than a zero that looks measured.
    const QString area = at.area.is_zero() ? QString() : to_qt(format_daa(at.area, m_language));
    switch (role) {
    case Qt::DisplayRole:
        return is_area ? area : at.title;
    case CopyRole:
        return is_area ? area : at.sentence;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return at.sentence;
    case Qt::TextAlignmentRole:
        return is_area ? int(Qt::AlignRight | Qt::AlignTop) : int(Qt::AlignLeft | Qt::AlignTop);
    case SortRole:
        return is_area ? QVariant(at.area.m2()) : QVariant(at.title);
    default:
        return {};
    }
}

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == AreaColumn ? m_area_header : m_title_header;
}

} // namespace areal::qgis
