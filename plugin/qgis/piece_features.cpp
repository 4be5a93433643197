// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/piece_features.h"

#include "qgis/compat.h"
#include "qgis/layer_geometry.h"
#include "qgis/qt_text.h"

namespace areal::qgis {

QgsFields piece_fields() {
    QgsFields fields;
    const auto add = [&](const char* name, compat::FieldType type) {
        fields.append(QgsField(QLatin1String(name), type));
    };
    add("plan", compat::text_field);
    add("plan_id", compat::text_field);
    add("plan_feature", compat::whole_field);
    add("area_name", compat::text_field);
    add("purpose_code", compat::text_field);
    add("purpose", compat::text_field);
    add("status", compat::text_field);
    add("cover_code", compat::text_field);
    add("cover", compat::text_field);
    add("account", compat::text_field);
    add("account_name", compat::text_field);
    add("effect", compat::text_field);
    add("area_m2", compat::real_field);
    return fields;
}

QgsFeature piece_feature(const accounting::AccountPiece& piece) {
    QgsFeature feature(piece_fields());
    feature.setAttributes({to_qt(piece.plan), to_qt(piece.plan_id), qlonglong(piece.plan_feature),
                           to_qt(piece.area_name), to_qt(piece.purpose_code), to_qt(piece.purpose),
                           to_qt(piece.status), to_qt(piece.cover_code), to_qt(piece.cover), to_qt(piece.account),
                           to_qt(piece.account_name), to_qt(piece.effect), piece.area.m2()});
    feature.setGeometry(to_qgis(piece.shape));
    return feature;
}

QgsCoordinateReferenceSystem piece_crs(const accounting::Account& account) {
    return QgsCoordinateReferenceSystem(to_qt(account.crs));
}

} // namespace areal::qgis
