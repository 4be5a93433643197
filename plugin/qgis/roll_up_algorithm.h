// SPDX-License-Identifier: GPL-2.0-or-later
//
// `arealregnskap:rollup`: the books of many municipalities as those of a county.
#pragma once

#include "qgis/book_algorithm.h"

namespace areal::qgis {

class RollUpAlgorithm : public BookAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::RollUpAlgorithm)
  public:
    QString name() const override { return QStringLiteral("rollup"); }
    QString displayName() const override { return tr("Many books as a county"); }
    QString shortDescription() const override;
    QString shortHelpString() const override;
    QStringList tags() const override;
    QgsProcessingAlgorithm* createInstance() const override { return new RollUpAlgorithm; }
    void initAlgorithm(const QVariantMap& configuration) override;

  protected:
    void prepare(const QVariantMap& parameters, QgsProcessingContext& context) override;
    Result work(const accounting::Meanings& meanings, QgsProcessingFeedback& feedback) override;

  private:
    std::vector<std::string> m_books;
    std::optional<Date> m_from;
    Date m_to;
    bool m_with_farmland = false;
};

} // namespace areal::qgis
