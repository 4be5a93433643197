// SPDX-License-Identifier: GPL-2.0-or-later
//
// What recognise, check and report have in common as Processing algorithms: files in, files out.
#pragma once

#include "qgis/algorithm.h"

#include <QCoreApplication>

namespace areal::qgis {

class FileAlgorithm : public Algorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::FileAlgorithm)
  protected:
    /// On the thread of the layers, before `work`.
    virtual void prepare(const QVariantMap&, QgsProcessingContext&) {}
    virtual QVariantMap work(const QVariantMap& parameters, QgsProcessingContext& context,
                             QgsProcessingFeedback& feedback) = 0;

    void add_language();
    void add_input(const QString& name, const QString& description, const QString& help, const QString& filter,
                   bool optional);
    void add_output(const QString& name, const QString& description, const QString& help, const QString& filter);

    bool prepareAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                          QgsProcessingFeedback* feedback) override;
    QVariantMap processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                 QgsProcessingFeedback* feedback) override;
};

} // namespace areal::qgis
