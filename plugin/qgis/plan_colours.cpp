// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/plan_colours.h"

#include "qgis/qt_text.h"

#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsrulebasedrenderer.h>

#include <QColor>

namespace areal::qgis {
namespace {

const QColor border_colour(85, 85, 85);

QgsSymbol* filled(const QColor& colour, Qt::PenStyle border, double border_mm) {
    return new QgsFillSymbol(
        {new QgsSimpleFillSymbolLayer(colour, Qt::SolidPattern, border_colour, border, border_mm)});
}

// A future use is drawn with a heavier border, so that it is told from a present one without its colour.
QgsSymbol* purpose_symbol(const QColor& colour, bool future) {
    return filled(colour, Qt::SolidLine, future ? 0.5 : 0.2);
}

QgsSymbol* ground_symbol(const QColor& colour) {
    return filled(colour, Qt::NoPen, 0);
}

// Plans and covers come with codes as text or as numbers.
QString is_code(const QString& field, const std::string& code) {
    return QStringLiteral("to_string(\"%1\") = '%2'").arg(field, to_qt(code).replace('\'', QLatin1String("''")));
}

struct CoverColour {
    const char* account;
    QColor colour;
};

const CoverColour cover_colours[] = {
    {"nature/mire", QColor("#cfd9d2")}, {"nature/forest", QColor("#c9dfb5")}, {"nature", QColor("#eef0dc")},
    {"farmland", QColor("#f6ecb5")},    {"water", QColor("#cfe3f2")},         {"built", QColor("#e0dcd8")},
};
const QColor other_ground("#e8e4d8");

QColor colour_of(const std::string& account) {
    for (const CoverColour& one : cover_colours)
        if (account == one.account || account.starts_with(std::string(one.account) + "/"))
            return one.colour;
    return other_ground;
}

} // namespace

std::unique_ptr<QgsFeatureRenderer> PlanColours::plan(const QString& code_field, const QString& status_field,
                                                      const std::string& list, const accounting::Meanings& meanings) {
    auto* root = new QgsRuleBasedRenderer::Rule(nullptr);
    const QString is_future =
        status_field.isEmpty() ? QString() : QStringLiteral(" AND to_string(\"%1\") <> '1'").arg(status_field);
    const QString is_present =
        status_field.isEmpty() ? QString() : QStringLiteral(" AND to_string(\"%1\") = '1'").arg(status_field);
    for (const codes::CodeMeaning& meaning : meanings.codes().list(list).meanings()) {
        const std::string &now = meaning.value("colour_current"), &later = meaning.value("colour_future");
        if (now.empty() || later.empty())
            continue;
        const QString name = to_qt(meaning.code + " " + meaning.name(language_code(meanings.language())));
        if (!status_field.isEmpty())
            root->appendChild(new QgsRuleBasedRenderer::Rule(purpose_symbol(to_qt(now), false), 0, 0,
                                                             is_code(code_field, meaning.code) + is_present, name));
        root->appendChild(new QgsRuleBasedRenderer::Rule(purpose_symbol(to_qt(later), true), 0, 0,
                                                         is_code(code_field, meaning.code) + is_future, name));
    }
    root->appendChild(new QgsRuleBasedRenderer::Rule(purpose_symbol(Qt::transparent, false), 0, 0,
                                                     QStringLiteral("ELSE"), QString()));
    return std::make_unique<QgsRuleBasedRenderer>(root);
}

std::unique_ptr<QgsFeatureRenderer> PlanColours::cover(const QString& class_field, const std::string& list,
                                                       const accounting::Meanings& meanings) {
    auto* root = new QgsRuleBasedRenderer::Rule(nullptr);
    const codes::CodeList& classes = meanings.codes().list(list);
    for (const codes::CodeMeaning& meaning : classes.meanings())
        root->appendChild(new QgsRuleBasedRenderer::Rule(ground_symbol(colour_of(classes.account(meaning.code).text())),
                                                         0, 0, is_code(class_field, meaning.code),
                                                         to_qt(meaning.name(language_code(meanings.language())))));
    root->appendChild(
        new QgsRuleBasedRenderer::Rule(ground_symbol(other_ground), 0, 0, QStringLiteral("ELSE"), QString()));
    return std::make_unique<QgsRuleBasedRenderer>(root);
}

} // namespace areal::qgis
