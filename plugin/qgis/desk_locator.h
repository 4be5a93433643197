// SPDX-License-Identifier: GPL-2.0-or-later
//
// The desk in QGIS's locator (Ctrl+K, "areal …"): make the account, open the sample, go to an area of the plan by its
// name or purpose, or to a finding by its words. Searches on the locator's thread in an account that does not change;
// acts on the main thread.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/place_model.h"

#include <qgslocatorfilter.h>

#include <QPointer>

#include <memory>

namespace areal::qgis {

class DeskDock;

class DeskLocator : public QgsLocatorFilter {
    Q_OBJECT
  public:
    explicit DeskLocator(DeskDock* desk);

    DeskLocator* clone() const override;
    QString name() const override { return QStringLiteral("arealregnskap"); }
    QString displayName() const override { return tr("Land account"); }
    QString description() const override {
        return tr("Make the account, open the sample, find plan areas and findings");
    }
    QString prefix() const override { return QStringLiteral("areal"); }
    QStringList prepare(const QString& string, const QgsLocatorContext& context) override;
    void fetchResults(const QString& string, const QgsLocatorContext& context, QgsFeedback* feedback) override;
    void triggerResult(const QgsLocatorResult& result) override;

  private:
    void offer(const QString& text, const QString& description, const QVariantMap& deed, const QString& wished);
    void offer_deeds(const QString& wished);
    void offer_areas(const QString& wished, QgsFeedback& feedback);
    void offer_findings(const QString& wished, QgsFeedback& feedback);

    QPointer<DeskDock> m_desk;
    std::shared_ptr<const accounting::Account> m_account; // as it was when the search began
    std::shared_ptr<const accounting::Meanings> m_meanings;
};

} // namespace areal::qgis
