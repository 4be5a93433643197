// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:flows`: ground lost and ground restored, per zone.
#pragma once

#include "qgis/land_algorithm.h"

namespace areal::qgis {

class FlowsAlgorithm : public LandAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::FlowsAlgorithm)
  public:
    QString name() const override { return QStringLiteral("flows"); }
    QString displayName() const override { return tr("Lost and restored per zone"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    QgsProcessingAlgorithm* createInstance() const override { return new FlowsAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    QStringList layer_parameters() const override;
    void prepare_more(const QVariantMap& parameters, QgsProcessingContext& context) override;
    accounting::Account run(const Order& order, const accounting::Meanings& meanings) override;
    std::vector<TextFile> text_files(const accounting::Account& account) const override;
    QVariantMap outputs(const accounting::Account& account, const accounting::Meanings& meanings,
                        const QVariantMap& parameters, QgsProcessingContext& context,
                        QgsProcessingFeedback& feedback) override;

  private:
    std::string m_zone_field;
};

} // namespace areal::qgis
