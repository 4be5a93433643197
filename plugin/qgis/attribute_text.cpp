// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/attribute_text.h"

#include "qgis/qt_text.h"

#include <QDate>
#include <QDateTime>
#include <QJsonDocument>
#include <QTime>

#include <cstdio>

namespace areal::qgis {
namespace {

// OGR writes a real with the decimals of its field when the field has a width, else with 15 digits.
std::string real_text(double value, const QgsField& field) {
    char text[400]; // the longest double in %f has 309 digits before the point
    if (field.length() > 0)
        std::snprintf(text, sizeof(text), "%.*f", std::max(0, field.precision()), value);
    else
        std::snprintf(text, sizeof(text), "%.15g", value);
    return text;
}

std::string time_text(const QTime& time) {
    return from_qt(time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz")));
}

// OGR knows a zone of the moment, or none; it writes +00 for UTC, +0130 for the rest.
std::string zone_text(const QDateTime& moment) {
    if (moment.timeSpec() == Qt::LocalTime)
        return {};
    const int minutes = moment.offsetFromUtc() / 60;
    char text[16];
    if (minutes % 60 == 0)
        std::snprintf(text, sizeof(text), "%+03d", minutes / 60);
    else
        std::snprintf(text, sizeof(text), "%+03d%02d", minutes / 60, std::abs(minutes % 60));
    return text;
}

std::string date_text(const QDate& date) {
    return from_qt(date.toString(QStringLiteral("yyyy/MM/dd")));
}

std::string list_text(const QStringList& list) {
    QStringList shown;
    shown.reserve(list.size());
    for (const QString& one : list)
        shown << one;
    return "(" + std::to_string(list.size()) + ":" + from_qt(shown.join(QLatin1Char(','))) + ")";
}

} // namespace

std::optional<std::string> attribute_text(const QVariant& value, const QgsField& field) {
    if (!value.isValid() || value.isNull())
        return std::nullopt;
    switch (static_cast<int>(value.userType())) {
    case QMetaType::Bool:
        return value.toBool() ? "1" : "0";
    case QMetaType::Double:
    case QMetaType::Float:
        return real_text(value.toDouble(), field);
    case QMetaType::QDate:
        return date_text(value.toDate());
    case QMetaType::QTime:
        return time_text(value.toTime());
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        return date_text(moment.date()) + " " + time_text(moment.time()) + zone_text(moment);
    }
    case QMetaType::QByteArray:
        return value.toByteArray().toHex().toUpper().toStdString();
    case QMetaType::QStringList:
        return list_text(value.toStringList());
    case QMetaType::QVariantMap:
    case QMetaType::QVariantList:
        return QJsonDocument::fromVariant(value).toJson(QJsonDocument::Compact).toStdString();
    default:
        return from_qt(value.toString());
    }
}

} // namespace areal::qgis
