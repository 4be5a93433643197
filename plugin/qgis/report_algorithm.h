// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:report`: a report for people from a delivered account. The ending of the file says its form.
#pragma once

#include "qgis/compat.h"
#include "qgis/file_algorithm.h"

namespace areal::qgis {

class ReportAlgorithm : public FileAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::ReportAlgorithm)
  public:
    QString name() const override { return QStringLiteral("report"); }
    QString displayName() const override { return tr("Report from an account"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    /// Pages are painted, and Qt paints texts on the main thread.
    compat::AlgorithmFlags flags() const override { return QgsProcessingAlgorithm::flags() | compat::no_threading; }
    QgsProcessingAlgorithm* createInstance() const override { return new ReportAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    QVariantMap work(const QVariantMap& parameters, QgsProcessingContext& context,
                     QgsProcessingFeedback& feedback) override;

  private:
    void add_word(const QString& name, const QString& description, const QString& help);
};

} // namespace areal::qgis
