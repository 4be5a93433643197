// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/report_algorithm.h"

#include "base/failure.h"
#include "codes/resources.h"
#include "qgis/parameter_names.h"
#include "qgis/qt_text.h"
#include "report/page/report_file.h"
#include "report/profile.h"
#include "report/report_order.h"

#include <qgsprocessingparameters.h>

#include <QFileInfo>

#include <filesystem>

namespace areal::qgis {
namespace {

const QString profile_name = QStringLiteral("PROFILE");
const QString against_name = QStringLiteral("AGAINST");
const QString text_name = QStringLiteral("TEXT");
const QString ledger_name = QStringLiteral("LEDGER");
const QString stage_name = QStringLiteral("STAGE");
const QString report_name = QStringLiteral("REPORT");
const QString default_profile = QStringLiteral("council");

QStringList profile_choices() {
    QStringList names;
    try {
        for (const std::string& name : report::profile_names(codes::resources_folder()))
            names << to_qt(name);
    } catch (const Failure&) {
        // Said when the algorithm is run; the toolbox must open all the same.
    }
    return names.isEmpty() ? QStringList{default_profile} : names;
}

} // namespace

QString ReportAlgorithm::shortDescription() const {
    return tr("Writes a report for a council, a hearing or an archive from a delivered account.");
}

QString ReportAlgorithm::shortHelpString() const {
    return tr(
        "<p>Writes a report from an account's JSON file: every figure is the account's own. The profile says whom it "
        "is for; the ending of the file says its form: pdf, xlsx, odt, html, csv or json.</p>"
        "<p>The map is drawn from the pieces that lie beside the account (pieces.gpkg); without them the report says "
        "that it has no map.</p>");
}

QStringList ReportAlgorithm::tags() const {
    return tr("report,pdf,council,hearing,archive,arealregnskap").split(QLatin1Char(','));
}

void ReportAlgorithm::add_word(const QString& name, const QString& description, const QString& help) {
    auto word = std::make_unique<QgsProcessingParameterString>(name, description, QVariant(), false, true);
    word->setHelp(help);
    word->setFlags(word->flags() | compat::parameter_advanced);
    addParameter(word.release());
}

void ReportAlgorithm::initAlgorithm(const QVariantMap&) {
    add_input(account_name, tr("Account"), tr("The account's JSON file."), tr("Account (*.json)"), false);
    auto profile = std::make_unique<QgsProcessingParameterEnum>(profile_name, tr("For whom"), profile_choices(), false,
                                                                default_profile, false, true);
    profile->setHelp(tr("The council gets two pages; \"full\" has every table."));
    addParameter(profile.release());
    add_input(against_name, tr("Earlier account to compare with"), {}, tr("Account (*.json)"), true);
    add_input(text_name, tr("The planner's text"),
              tr("A JSON file of texts, an earlier account whose texts are carried on, or a plain text."), {}, true);
    add_input(ledger_name, tr("Answer of the book"), tr("The years of the book, as the ledger answers them in JSON."),
              tr("Answer (*.json)"), true);
    add_word(stage_name, tr("Stage of the plan"), tr("In words. Left empty: what the account or the profile says."));
    add_word(date_name, tr("Date"), tr("2026-03-01. Left empty: the newest date of the data."));
    add_language();
    addParameter(
        new QgsProcessingParameterFileDestination(report_name, tr("Report"),
                                                  tr("Pages (*.pdf);;Workbook (*.xlsx);;Text document (*.odt);;Web "
                                                     "page (*.html);;Table (*.csv);;Data (*.json)")));
}

QVariantMap ReportAlgorithm::work(const QVariantMap& parameters, QgsProcessingContext& context,
                                  QgsProcessingFeedback& feedback) {
    const auto file = [&](const QString& name) { return from_qt(parameterAsFile(parameters, name, context)); };
    const auto word = [&](const QString& name) { return from_qt(parameterAsString(parameters, name, context)); };
    report::ReportOrder order;
    order.account = file(account_name);
    order.against = file(against_name);
    order.profile = from_qt(parameterAsEnumString(parameters, profile_name, context));
    order.stage = word(stage_name);
    order.date = word(date_name);
    if (const std::string text = file(text_name); !text.empty())
        order.texts = {text};
    if (const std::string ledger = file(ledger_name); !ledger.empty())
        order.ledgers = {ledger};
    const QString target = parameterAsFileOutput(parameters, report_name, context);
    const report::Document document = report::ordered_report(order, meanings());
    feedback.setProgress(50);
    if (feedback.isCanceled())
        throw Cancelled();
    report::write_report(document, from_qt(QFileInfo(target).suffix().toLower()), meanings(),
                         std::filesystem::absolute(from_qt(target)));
    feedback.setProgress(100);
    return {{report_name, target}};
}

} // namespace areal::qgis
