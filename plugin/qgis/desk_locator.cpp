// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/desk_locator.h"

#include "base/number.h"
#include "qgis/compat.h"
#include "qgis/desk_dock.h"
#include "qgis/qt_text.h"

#include <qgsfeedback.h>

#include <QIcon>

#include <algorithm>
#include <map>

namespace areal::qgis {
namespace {

const QString deed_key = QStringLiteral("deed");
const QString run_deed = QStringLiteral("run");
const QString sample_deed = QStringLiteral("sample");
const QString place_deed = QStringLiteral("place");
constexpr int most_results = 30; // of a kind; who wants more writes more

QVariantMap deed_of(const Box& box, const QString& sentence, std::optional<std::int64_t> plan_feature) {
    QVariantMap deed{{deed_key, place_deed},
                     {QStringLiteral("sentence"), sentence},
                     {QStringLiteral("box"), QVariantList{box.min_x, box.min_y, box.max_x, box.max_y}}};
    if (plan_feature)
        deed[QStringLiteral("plan_feature")] = static_cast<qlonglong>(*plan_feature);
    return deed;
}

Place place_of(const QVariantMap& deed) {
    Place place;
    place.sentence = deed[QStringLiteral("sentence")].toString();
    const QVariantList box = deed[QStringLiteral("box")].toList();
    place.box = {box.value(0).toDouble(), box.value(1).toDouble(), box.value(2).toDouble(), box.value(3).toDouble()};
    if (deed.contains(QStringLiteral("plan_feature")))
        place.plan_feature = deed[QStringLiteral("plan_feature")].toLongLong();
    return place;
}

/// An area of the plan with all its pieces.
struct PlanArea {
    QString name, purpose;
    ExactArea area;
    Box box;
};

std::map<std::int64_t, PlanArea> areas_of(const accounting::Account& account, const QgsFeedback& feedback) {
    std::map<std::int64_t, PlanArea> areas;
    for (const accounting::AccountPiece& piece : account.pieces) {
        if (feedback.isCanceled())
            break;
        PlanArea& area = areas[piece.plan_feature];
        area.name = to_qt(piece.area_name);
        area.purpose = to_qt(piece.purpose);
        area.area += piece.area;
        for (const shape::Ring& ring : piece.shape)
            for (const shape::Point& point : ring.points)
                area.box.add(point.x, point.y);
    }
    return areas;
}

} // namespace

DeskLocator::DeskLocator(DeskDock* desk) : m_desk(desk) {
    setUseWithoutPrefix(false); // words of a plan would drown what others find
}

DeskLocator* DeskLocator::clone() const {
    auto* twin = new DeskLocator(m_desk);
    twin->m_account = m_account;
    twin->m_meanings = m_meanings;
    return twin;
}

QStringList DeskLocator::prepare(const QString&, const QgsLocatorContext&) {
    if (m_desk) {
        m_account = m_desk->account();
        m_meanings = m_desk->meanings();
    }
    return {};
}

void DeskLocator::fetchResults(const QString& string, const QgsLocatorContext&, QgsFeedback* feedback) {
    const QString wished = string.trimmed();
    offer_deeds(wished);
    if (m_account && m_meanings && !wished.isEmpty()) {
        offer_areas(wished, *feedback);
        offer_findings(wished, *feedback);
    }
}

void DeskLocator::offer(const QString& text, const QString& description, const QVariantMap& deed,
                        const QString& wished) {
    QgsLocatorResult result(this, text, deed);
    result.description = description;
    result.icon = QIcon(QStringLiteral(":/arealregnskap/icons/arealregnskap.svg"));
    result.score = wished.isEmpty() ? 1 : fuzzyScore(text, wished);
    emit resultFetched(result);
}

void DeskLocator::offer_deeds(const QString& wished) {
    const std::pair<QString, QString> deeds[] = {{tr("Make the account"), run_deed},
                                                 {tr("Open the sample"), sample_deed}};
    for (const auto& [text, deed] : deeds)
        if (wished.isEmpty() || stringMatches(text, wished))
            offer(text, tr("Land account"), {{deed_key, deed}}, wished);
}

void DeskLocator::offer_areas(const QString& wished, QgsFeedback& feedback) {
    int offered = 0;
    for (const auto& [feature, area] : areas_of(*m_account, feedback)) {
        const QString name = area.name.isEmpty() ? area.purpose : area.name;
        if (feedback.isCanceled() || offered >= most_results)
            return;
        if (!stringMatches(name, wished) && !stringMatches(area.purpose, wished))
            continue;
        ++offered;
        const QString daa = to_qt(format_daa(area.area, m_meanings->language()));
        offer(name, tr("Plan area: %1, %2 daa").arg(area.purpose, daa), deed_of(area.box, name, feature), wished);
    }
}

void DeskLocator::offer_findings(const QString& wished, QgsFeedback& feedback) {
    int offered = 0;
    for (const Finding& finding : m_account->findings.list()) {
        if (feedback.isCanceled() || offered >= most_results)
            return;
        const QString sentence = to_qt(m_meanings->say(finding.sentence));
        if (!stringMatches(sentence, wished))
            continue;
        ++offered;
        offer(sentence, tr("Finding"), deed_of(finding.box, sentence, std::nullopt), wished);
    }
}

void DeskLocator::triggerResult(const QgsLocatorResult& result) {
    if (!m_desk)
        return;
    m_desk->setUserVisible(true);
    const QVariantMap deed = compat::user_data(result).toMap();
    if (deed[deed_key] == run_deed)
        m_desk->start();
    else if (deed[deed_key] == sample_deed)
        m_desk->open_sample();
    else
        m_desk->show_place(place_of(deed));
}

} // namespace areal::qgis
