// SPDX-License-Identifier: GPL-2.0-or-later
//
// What recognise, check and report have in common as Processing algorithms: a language, faults that become
// QgsProcessingException (any other exception would end QGIS), and files written whole or not at all.
//
// Parameter and output names are used by scripts and models: they never change.
#pragma once

#include "accounting/meanings.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace areal::qgis {

class FileAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::FileAlgorithm)
  public:
    QString group() const override { return {}; }
    QString groupId() const override { return {}; }
    QIcon icon() const override;
    QString svgIconPath() const override;
    QString helpUrl() const override;

  protected:
    /// On the thread of the layers, before `work`.
    virtual void prepare(const QVariantMap&, QgsProcessingContext&) {}
    virtual QVariantMap work(const QVariantMap& parameters, QgsProcessingContext& context,
                             QgsProcessingFeedback& feedback) = 0;

    void add_language();
    void add_input(const QString& name, const QString& description, const QString& help, const QString& filter,
                   bool optional);
    void add_output(const QString& name, const QString& description, const QString& help, const QString& filter);
    /// From `prepare` on.
    const accounting::Meanings& meanings() const { return *m_meanings; }
    /// Nothing is written, and false, where the parameter was left out.
    bool write_text(const QVariantMap& parameters, const QString& name, const std::string& text,
                    QgsProcessingContext& context, QVariantMap& results);

    bool prepareAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                          QgsProcessingFeedback* feedback) override;
    QVariantMap processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                 QgsProcessingFeedback* feedback) override;

  private:
    void guard(const std::function<void()>& deed) const;

    std::optional<accounting::Meanings> m_meanings;
};

} // namespace areal::qgis
