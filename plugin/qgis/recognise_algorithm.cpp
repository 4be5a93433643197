// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/recognise_algorithm.h"

#include "accounting/recognition_card.h"
#include "base/failure.h"
#include "qgis/compat.h"
#include "qgis/qt_text.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

namespace areal::qgis {
namespace {

const QString layers_name = QStringLiteral("LAYERS");
const QString cards_name = QStringLiteral("CARDS");

} // namespace

QString RecogniseAlgorithm::shortDescription() const {
    return tr("Says of each layer whether it is a plan, a land cover, a theme or restoration, and which field plays "
              "which role.");
}

QString RecogniseAlgorithm::shortHelpString() const {
    return tr("<p>Says of each layer what it is thought to be, which field plays which role, how many of its codes are "
              "known, what was left out and why. An account uses the same recognition.</p>"
              "<p>The log has it in words; the file has it as JSON, one card a layer.</p>");
}

QStringList RecogniseAlgorithm::tags() const {
    return tr("recognise,fields,codes,AR5,N50,kommuneplan,SOSI,arealregnskap").split(QLatin1Char(','));
}

void RecogniseAlgorithm::initAlgorithm(const QVariantMap&) {
    auto layers =
        std::make_unique<QgsProcessingParameterMultipleLayers>(layers_name, tr("Layers"), compat::source_any_vector);
    layers->setHelp(tr("Any vector layers; tables without geometry too."));
    addParameter(layers.release());
    add_language();
    add_output(cards_name, tr("Recognition cards"), {}, tr("Cards (*.json)"));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("COUNT"), tr("Number of layers")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("WORDS"), tr("In words")));
}

void RecogniseAlgorithm::prepare(const QVariantMap& parameters, QgsProcessingContext& context) {
    m_layers.clear();
    for (QgsMapLayer* one : parameterAsLayerList(parameters, layers_name, context)) {
        const auto* layer = qobject_cast<QgsVectorLayer*>(one);
        if (layer == nullptr || !layer->isValid())
            throw QgsProcessingException(invalidSourceError(parameters, layers_name));
        m_layers.push_back(std::make_unique<LayerSnapshot>(*layer, LayerWishes{}));
    }
}

QVariantMap RecogniseAlgorithm::work(const QVariantMap& parameters, QgsProcessingContext& context,
                                     QgsProcessingFeedback& feedback) {
    QStringList words;
    std::vector<source::FeatureSource*> sources;
    for (const auto& layer : m_layers) {
        if (feedback.isCanceled())
            throw Cancelled();
        for (const std::string& line : accounting::recognition_lines(*layer, meanings())) {
            words << to_qt(line);
            feedback.pushInfo(words.back());
        }
        sources.push_back(layer.get());
        feedback.setProgress(100.0 * double(sources.size()) / double(m_layers.size()));
    }
    QVariantMap results{{QStringLiteral("COUNT"), static_cast<long long>(sources.size())},
                        {QStringLiteral("WORDS"), words.join(QLatin1Char('\n'))}};
    write_texts({{cards_name, accounting::recognition_json(sources, meanings())}}, parameters, context, results);
    return results;
}

} // namespace areal::qgis
