// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layout_algorithm.h"

#include "base/failure.h"
#include "qgis/account_layout.h"
#include "qgis/expression_functions.h"
#include "qgis/parameter_names.h"
#include "qgis/qt_text.h"
#include "report/account_reader.h"

#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgsmaplayer.h>
#include <qgsprintlayout.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsreadwritecontext.h>

namespace areal::qgis {
namespace {

const QString name_name = QStringLiteral("NAME");
const QString template_name = QStringLiteral("TEMPLATE");
const QString pdf_name = QStringLiteral("PDF");
const QString layout_name = QStringLiteral("LAYOUT");

void demand(bool written, const QString& file) {
    if (!written)
        throw BrokenMachinery("Cannot write \"{1}\".{2} Free some space or choose another folder, and run again.",
                              {from_qt(file), std::string()});
}

bool exported(QgsPrintLayout& layout, const QString& file) {
    const auto result = QgsLayoutExporter(&layout).exportToPdf(file, QgsLayoutExporter::PdfExportSettings());
    // Drawing leaves connections to the pieces open for a minute; qgis_process ends before, and would close them when
    // GDAL is gone.
    for (QgsMapLayer* layer : layout.referenceMap()->layers())
        layer->reload();
    return result == QgsLayoutExporter::Success;
}

} // namespace

QString LayoutAlgorithm::shortDescription() const {
    return tr("Adds an editable print layout of a delivered account to the project.");
}

QString LayoutAlgorithm::shortHelpString() const {
    return tr("<p>Adds a print layout to the project: a map of what is lost and restored with legend, scale bar and "
              "north, the verdict, three figures, date, rules, and what the figures are not. Everything can be moved "
              "and changed.</p>"
              "<p>The verdict and the figures are read from the account's file each time the layout is drawn; which "
              "file, the layout's variable arealregnskap_account says.</p>"
              "<p>The map shows the pieces that lie beside the account (pieces.gpkg).</p>");
}

QStringList LayoutAlgorithm::tags() const {
    return tr("layout,print,map,pdf,template,arealregnskap").split(QLatin1Char(','));
}

void LayoutAlgorithm::initAlgorithm(const QVariantMap&) {
    add_input(account_name, tr("Account"), tr("The account's JSON file."), tr("Account (*.json)"), false);
    auto name =
        std::make_unique<QgsProcessingParameterString>(name_name, tr("Name of the layout"), QVariant(), false, true);
    name->setHelp(tr("Left empty: the name of the plan."));
    addParameter(name.release());
    add_language();
    add_output(template_name, tr("Template"), tr("The layout as a file that any project can take in."),
               tr("Layout template (*.qpt)"));
    add_output(pdf_name, tr("PDF"), {}, tr("Pages (*.pdf)"));
    addOutput(new QgsProcessingOutputString(layout_name, tr("Name of the layout")));
}

QVariantMap LayoutAlgorithm::work(const QVariantMap& parameters, QgsProcessingContext& context,
                                  QgsProcessingFeedback& feedback) {
    const QString file = parameterAsFile(parameters, account_name, context);
    const accounting::Account account = report::read_account(from_qt(file));
    ExpressionFunctions::add(); // the labels call them
    QgsProject* project = context.project() != nullptr ? context.project() : QgsProject::instance();
    QgsPrintLayout* layout =
        AccountLayout::add(*project, file, parameterAsString(parameters, name_name, context), account, meanings());
    feedback.setProgress(50);
    QVariantMap results{{layout_name, layout->name()}};
    if (const QString target = parameterAsFileOutput(parameters, template_name, context); !target.isEmpty()) {
        demand(layout->saveAsTemplate(target, QgsReadWriteContext()), target);
        results[template_name] = target;
    }
    if (const QString target = parameterAsFileOutput(parameters, pdf_name, context); !target.isEmpty()) {
        demand(exported(*layout, target), target);
        results[pdf_name] = target;
    }
    feedback.setProgress(100);
    return results;
}

} // namespace areal::qgis
