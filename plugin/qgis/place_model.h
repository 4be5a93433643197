// SPDX-License-Identifier: GPL-2.0-or-later
//
// Lists of places to go and look at: the plan areas behind a verdict, and the findings. Each row is a
// sentence, an area and where it is.
#pragma once

#include "base/area.h"
#include "base/box.h"
#include "base/sentence.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace areal::qgis {

struct Place {
    QString title;    // first column
    QString sentence; // the whole of it, for tooltip and screen readers
    ExactArea area;
    Box box;                                  // empty when nowhere in particular
    std::optional<std::int64_t> plan_feature; // the pieces behind it, when it is a plan area of the account
    QList<QgsGeometry> ground{};              // what lies behind it, when it is something else
    QgsCoordinateReferenceSystem crs{};       // of box and ground; not valid: that of the account
};

class DataTable;

class PlaceModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { TitleColumn, AreaColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, CopyRole };

    PlaceModel(std::vector<Place> places, QString title_header, QString area_header, Language language,
               QObject* parent = nullptr);

    const Place& place(int row) const { return m_places[std::size_t(row)]; }
    /// The view takes it over; long titles are broken into lines.
    void show_in(DataTable& view);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<Place> m_places;
    QString m_title_header, m_area_header;
    Language m_language;
};

} // namespace areal::qgis

Q_DECLARE_METATYPE(areal::qgis::Place)
