// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/check_algorithm.h"

#include "accounting/table.h"
#include "base/failure.h"
#include "qgis/check_answer.h"
#include "qgis/compat.h"
#include "qgis/program_run.h"
#include "qgis/qt_text.h"
#include "report/csv.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace areal::qgis {
namespace {

const QString delivered_name = QStringLiteral("DELIVERED");
const QString inputs_name = QStringLiteral("INPUTS");
const QString seal_name = QStringLiteral("SEAL");
const QString differences_json_name = QStringLiteral("DIFFERENCES_JSON");
const QString differences_name = QStringLiteral("DIFFERENCES");

constexpr const char* box_columns[] = {"min_x", "min_y", "max_x", "max_y"};

accounting::Table table_of(const std::vector<CheckAnswer::Difference>& differences) {
    accounting::Table table{"differences", {"cause", "part", "sentence", "area_m2"}, {}};
    table.columns.insert(table.columns.end(), std::begin(box_columns), std::end(box_columns));
    for (const CheckAnswer::Difference& one : differences) {
        const Box& box = one.place.box;
        std::vector<accounting::Cell> row{std::string(accounting::cause_name(one.cause)), one.part,
                                          from_qt(one.place.sentence), one.place.area};
        for (const double side : {box.min_x, box.min_y, box.max_x, box.max_y})
            row.emplace_back(box.empty() ? std::string() : from_qt(QString::number(side, 'f', 3)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

QString CheckAlgorithm::shortDescription() const {
    return tr("Makes a delivered account again from its inputs and lists every difference with what explains it.");
}

QString CheckAlgorithm::shortHelpString() const {
    return tr(
        "<p>Makes a delivered account again from what it was made of, and lists every input, rule, table cell, total "
        "and piece that is not the same, with the m² at stake and what explains it: other data, other rules, another "
        "version of the program, or a change by hand.</p>"
        "<p>An account package (zip) brings its inputs along. For the folder of an account, name the folder its inputs "
        "lie in.</p><p>Not a judge of the plan itself: that is what the account's findings are for.</p>");
}

QStringList CheckAlgorithm::tags() const {
    return tr("check,review,verify,package,county,arealregnskap").split(QLatin1Char(','));
}

void CheckAlgorithm::initAlgorithm(const QVariantMap&) {
    add_input(delivered_name, tr("Delivered account"),
              tr("An account package (zip), or the account.json of an account's folder."),
              tr("Package or account (*.zip *.json)"), false);
    auto inputs = std::make_unique<QgsProcessingParameterFile>(inputs_name, tr("Folder of the inputs"),
                                                               compat::any_folder, QString(), QVariant(), true);
    inputs->setHelp(tr("Where the layers of an account's folder lie; a package has them."));
    addParameter(inputs.release());
    auto seal =
        std::make_unique<QgsProcessingParameterString>(seal_name, tr("Seal that was printed"), QVariant(), false, true);
    seal->setHelp(tr("The package must have this seal."));
    addParameter(seal.release());
    add_language();
    add_output(differences_name, tr("Table of differences"), {}, tr("Table (*.csv)"));
    add_output(differences_json_name, tr("Differences as JSON"), {}, tr("Data (*.json)"));
    addOutput(new QgsProcessingOutputBoolean(QStringLiteral("SOUND"), tr("The account stands")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("COUNT"), tr("Number of differences")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("PACKAGE_SEAL"), tr("Seal of the package")));
}

QStringList CheckAlgorithm::arguments(const QVariantMap& parameters, QgsProcessingContext& context) {
    const QString delivered = delivered_account(parameterAsFile(parameters, delivered_name, context));
    QStringList words{QStringLiteral("check"), delivered, QStringLiteral("--json"), QStringLiteral("--language"),
                      to_qt(language_code(meanings().language()))};
    if (const QString inputs = parameterAsFile(parameters, inputs_name, context); !inputs.isEmpty())
        words << QStringLiteral("--inputs") << inputs;
    if (const QString seal = parameterAsString(parameters, seal_name, context); !seal.isEmpty())
        words << QStringLiteral("--seal") << seal;
    return words;
}

QVariantMap CheckAlgorithm::work(const QVariantMap& parameters, QgsProcessingContext& context,
                                 QgsProcessingFeedback& feedback) {
    feedback.setProgressText(tr("Making the account again …"));
    const ProgramAnswer answer = run_program(arguments(parameters, context), [&] { return feedback.isCanceled(); });
    const CheckAnswer told = CheckAnswer::of(answer);
    for (const CheckAnswer::Difference& one : told.differences)
        feedback.pushWarning(one.place.sentence);
    if (told.sound)
        feedback.pushInfo(to_qt(
            meanings().say("The account stands: made again, every input, rule, table, piece and total is the same.")));
    QVariantMap results{{QStringLiteral("SOUND"), told.sound},
                        {QStringLiteral("COUNT"), int(told.differences.size())},
                        {QStringLiteral("PACKAGE_SEAL"), told.seal}};
    write_texts({{differences_name, report::long_csv(table_of(told.differences))},
                 {differences_json_name, answer.output.toStdString()}},
                parameters, context, results);
    feedback.setProgress(100);
    return results;
}

} // namespace areal::qgis
