// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:layout`: a print layout of a delivered account in the project, as a template for others, as PDF.
#pragma once

#include "qgis/compat.h"
#include "qgis/file_algorithm.h"

namespace areal::qgis {

class LayoutAlgorithm : public FileAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::LayoutAlgorithm)
  public:
    QString name() const override { return QStringLiteral("layout"); }
    QString displayName() const override { return tr("Make a print layout"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    /// Layers and layouts belong to the main thread.
    compat::AlgorithmFlags flags() const override { return QgsProcessingAlgorithm::flags() | compat::no_threading; }
    QgsProcessingAlgorithm* createInstance() const override { return new LayoutAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    QVariantMap work(const QVariantMap& parameters, QgsProcessingContext& context,
                     QgsProcessingFeedback& feedback) override;
};

} // namespace areal::qgis
