// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/check_answer.h"

#include "base/failure.h"
#include "qgis/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace areal::qgis {
namespace {

using accounting::Cause;

constexpr int differs = 1; // the program's exit code
constexpr double mm2_per_m2 = 1e6;

QString text(const QJsonObject& object, const char* member) {
    return object.value(QLatin1String(member)).toString();
}

Cause cause_of(const QString& word) {
    for (const Cause cause : {Cause::data, Cause::rules, Cause::program})
        if (word == to_qt(accounting::cause_name(cause)))
            return cause;
    return Cause::hand;
}

Place place_of(const QJsonObject& object, const QgsCoordinateReferenceSystem& crs) {
    Place place;
    place.title = place.sentence = text(object, "sentence");
    place.area = ExactArea::from_mm2(std::llround(object.value(QLatin1String("m2")).toDouble() * mm2_per_m2));
    if (const QJsonArray box = object.value(QLatin1String("box")).toArray(); box.size() == 4)
        place.box = {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()};
    place.crs = crs;
    return place;
}

} // namespace

CheckAnswer CheckAnswer::of(const ProgramAnswer& program) {
    if (program.exit_code > differs)
        throw BadInput(from_qt(complaint_of(program)));
    const QJsonObject told = QJsonDocument::fromJson(program.output).object();
    if (!told.contains(QLatin1String("sound")))
        throw BrokenMachinery("The program \"arealregnskap\" broke off.");
    CheckAnswer answer;
    answer.sound = told.value(QLatin1String("sound")).toBool();
    answer.seal = text(told, "seal");
    answer.crs = QgsCoordinateReferenceSystem(text(told, "crs"));
    for (const auto& one : told.value(QLatin1String("differences")).toArray()) {
        const QJsonObject said = one.toObject();
        answer.differences.push_back(
            {cause_of(text(said, "cause")), from_qt(text(said, "part")), place_of(said, answer.crs)});
    }
    for (const auto& one : told.value(QLatin1String("review")).toArray()) {
        const QJsonObject said = one.toObject();
        answer.remarks.push_back({from_qt(text(said, "severity")), place_of(said, answer.crs)});
    }
    return answer;
}

} // namespace areal::qgis
