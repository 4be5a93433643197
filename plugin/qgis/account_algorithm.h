// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:account`: what a plan takes of which land cover, what is restored, and whether it is
// neutral.
#pragma once

#include "accounting/rule_set.h"
#include "qgis/land_algorithm.h"

namespace areal::qgis {

class AccountAlgorithm : public LandAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::AccountAlgorithm)
  public:
    QString name() const override { return QStringLiteral("account"); }
    QString displayName() const override { return tr("Land account of a plan"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    QgsProcessingAlgorithm* createInstance() const override { return new AccountAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    QStringList layer_parameters() const override;
    QStringList layers_parameters() const override;
    void prepare_more(const QVariantMap& parameters, QgsProcessingContext& context) override;
    accounting::Account run(const Order& order, const accounting::Meanings& meanings) override;
    std::vector<TextFile> text_files(const accounting::Account& account) const override;
    QVariantMap outputs(const accounting::Account& account, const accounting::Meanings& meanings,
                        const QVariantMap& parameters, QgsProcessingContext& context,
                        QgsProcessingFeedback& feedback) override;

  private:
    void add_more_layers();
    void write_pieces(const accounting::Account& account, const QVariantMap& parameters, QgsProcessingContext& context,
                      QVariantMap& results);

    accounting::RuleSet m_rules;
    accounting::PlanDecisions m_decisions;
    std::vector<accounting::Need> m_needs;
};

} // namespace areal::qgis
