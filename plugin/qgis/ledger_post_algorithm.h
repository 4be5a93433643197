// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:ledgerpost`: what a document leads to in the book: a delivered account whose plan is adopted, a new
// land cover, a layer of restoration measures, or a plan that is repealed. Unless told to write, it says what would be
// written, and why.
#pragma once

#include "accounting/posting.h"
#include "qgis/book_algorithm.h"

namespace areal::qgis {

class LedgerPostAlgorithm : public BookAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::LedgerPostAlgorithm)
  public:
    QString name() const override { return QStringLiteral("ledgerpost"); }
    QString displayName() const override { return tr("Post in the book"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    QgsProcessingAlgorithm* createInstance() const override { return new LedgerPostAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    QStringList layer_parameters() const override;
    void prepare(const QVariantMap& parameters, QgsProcessingContext& context) override;
    Result work(const accounting::Meanings& meanings, QgsProcessingFeedback& feedback) override;

  private:
    void add_sources();
    accounting::NamedSource named(const QString& parameter) const { return named_source(layer(parameter)); }
    accounting::Posting posting(const accounting::OpenBook& book, const accounting::Meanings& meanings) const;

    std::string m_book, m_account_folder, m_repealed_plan, m_valuation;
    std::optional<Date> m_day, m_until;
    accounting::PostingTerms m_terms;
    bool m_write = false;
};

} // namespace areal::qgis
