// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/piece_features.h"

#include "accounting/piece_columns.h"
#include "qgis/compat.h"
#include "qgis/layer_geometry.h"
#include "qgis/qt_text.h"

namespace areal::qgis {

QgsFields piece_fields() {
    QgsFields fields;
    const std::vector<accounting::Cell> kinds = accounting::piece_cells({});
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const compat::FieldType type = std::holds_alternative<std::string>(kinds[i])    ? compat::text_field
                                       : std::holds_alternative<std::int64_t>(kinds[i]) ? compat::whole_field
                                                                                        : compat::real_field;
        fields.append(QgsField(to_qt(accounting::piece_columns()[i]), type));
    }
    return fields;
}

QgsFeature piece_feature(const accounting::AccountPiece& piece) {
    QgsFeature feature(piece_fields());
    QgsAttributes values;
    for (const accounting::Cell& cell : accounting::piece_cells(piece)) {
        if (const auto* text = std::get_if<std::string>(&cell))
            values << to_qt(*text);
        else if (const auto* count = std::get_if<std::int64_t>(&cell))
            values << QVariant::fromValue(static_cast<qlonglong>(*count));
        else
            values << std::get<ExactArea>(cell).m2();
    }
    feature.setAttributes(values);
    feature.setGeometry(to_qgis(piece.shape));
    return feature;
}

QgsCoordinateReferenceSystem account_crs(const accounting::Account& account) {
    QgsCoordinateReferenceSystem crs(to_qt(account.crs));
    if (!crs.isValid())
        crs.createFromWkt(to_qt(account.crs_wkt));
    return crs;
}

} // namespace areal::qgis
