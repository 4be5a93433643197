// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:check`: a delivered account made again, and every difference. A delivery comes from somebody else, so
// it is unpacked and computed by the program `arealregnskap` in a process of its own: what is wrong with it cannot take
// QGIS along, and cancelling ends it at once.
//
// Refuses: no program on this machine; what the program refuses, in its words.
#pragma once

#include "qgis/file_algorithm.h"

namespace areal::qgis {

class CheckAlgorithm : public FileAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::CheckAlgorithm)
  public:
    QString name() const override { return QStringLiteral("check"); }
    QString displayName() const override { return tr("Check a delivered account"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    QgsProcessingAlgorithm* createInstance() const override { return new CheckAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    QVariantMap work(const QVariantMap& parameters, QgsProcessingContext& context,
                     QgsProcessingFeedback& feedback) override;

  private:
    QStringList arguments(const QVariantMap& parameters, QgsProcessingContext& context);
};

} // namespace areal::qgis
