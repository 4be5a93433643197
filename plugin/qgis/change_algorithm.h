// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:change`: two vintages of land cover against each other.
#pragma once

#include "qgis/land_algorithm.h"

namespace areal::qgis {

class ChangeAlgorithm : public LandAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::ChangeAlgorithm)
  public:
    QString name() const override { return QStringLiteral("change"); }
    QString displayName() const override { return tr("Change between two land covers"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    QgsProcessingAlgorithm* createInstance() const override { return new ChangeAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    QStringList layer_parameters() const override;
    accounting::Account run(const Order& order, const accounting::Meanings& meanings) override;
    std::vector<TextFile> text_files(const accounting::Account& account) const override;
    QVariantMap outputs(const accounting::Account& account, const accounting::Meanings& meanings,
                        const QVariantMap& parameters, QgsProcessingContext& context,
                        QgsProcessingFeedback& feedback) override;
};

} // namespace areal::qgis
