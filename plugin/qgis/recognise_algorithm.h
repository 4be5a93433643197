// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:recognise`: what each layer is thought to be, field by field.
#pragma once

#include "qgis/file_algorithm.h"
#include "qgis/layer_snapshot.h"

#include <memory>
#include <vector>

namespace areal::qgis {

class RecogniseAlgorithm : public FileAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::RecogniseAlgorithm)
  public:
    QString name() const override { return QStringLiteral("recognise"); }
    QString displayName() const override { return tr("What layers are recognised as"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    QgsProcessingAlgorithm* createInstance() const override { return new RecogniseAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    void prepare(const QVariantMap& parameters, QgsProcessingContext& context) override;
    QVariantMap work(const QVariantMap& parameters, QgsProcessingContext& context,
                     QgsProcessingFeedback& feedback) override;

  private:
    std::vector<std::unique_ptr<LayerSnapshot>> m_layers;
};

} // namespace areal::qgis
