// SPDX-License-Identifier: GPL-2.0-or-later
//
// The Processing provider `arealregnskap`. Its id and those of its algorithms are used by scripts and models:
// they never change.
#pragma once

#include <qgsprocessingprovider.h>

#include <memory>

class QTranslator;

namespace areal::qgis {

class Provider : public QgsProcessingProvider {
    Q_OBJECT
  public:
    static const QString provider_id;

    Provider();
    ~Provider() override;

    QString id() const override { return provider_id; }
    QString name() const override { return QStringLiteral("Arealregnskap"); }
    QString longName() const override;
    QString versionInfo() const override;
    QIcon icon() const override;
    QString svgIconPath() const override;
    void loadAlgorithms() override;

  private:
    std::shared_ptr<QTranslator> m_translation; // names are translated when they are asked for
};

/// Adds the provider to the registry of this process; false when it is there already.
bool add_provider();

} // namespace areal::qgis
