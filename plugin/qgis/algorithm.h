// SPDX-License-Identifier: GPL-2.0-or-later
//
// What all algorithms of the plugin have in common: icon and help page by name, a language, faults that become
// QgsProcessingException (any other exception would end QGIS), and texts written aside and moved into place when all
// is done.
//
// Parameter and output names are used by scripts and models: they never change.
#pragma once

#include "accounting/meanings.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace areal::qgis {

class Algorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::Algorithm)
  public:
    QString group() const override { return {}; }
    QString groupId() const override { return {}; }
    QIcon icon() const override;
    QString svgIconPath() const override;
    QString helpUrl() const override;

  protected:
    struct TextFile {
        QString parameter;
        std::string text;
    };

    void add_language_parameter(const QString& description);
    /// The language that was asked for; `meanings` speaks it from now on.
    void read_language(const QVariantMap& parameters, QgsProcessingContext& context);
    const accounting::Meanings& meanings() const { return *m_meanings; }
    virtual QString out_of_memory() const { return tr("There is not enough memory for this account."); }
    /// Does it, and throws nothing but QgsProcessingException, in the language that was asked for. False when the user
    /// has cancelled.
    bool guard(const std::function<void()>& deed) const;
    /// All of the files or none; a file whose parameter was left out is not written. `results` gets those that are.
    void write_texts(const std::vector<TextFile>& files, const QVariantMap& parameters, QgsProcessingContext& context,
                     QVariantMap& results);

  private:
    std::optional<accounting::Meanings> m_meanings;
};

} // namespace areal::qgis
