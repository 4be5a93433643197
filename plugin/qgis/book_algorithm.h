// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the algorithms about the book have in common: layers become snapshots on the thread that owns them, and tables
// are CSV files: the program's very bytes.
#pragma once

#include "accounting/named_source.h"
#include "accounting/table.h"
#include "base/date.h"
#include "qgis/algorithm.h"
#include "qgis/layer_snapshot.h"

#include <QCoreApplication>

#include <map>
#include <memory>
#include <optional>

namespace areal::qgis {

class BookAlgorithm : public Algorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::BookAlgorithm)
  public:
    QString svgIconPath() const override;

  protected:
    QString out_of_memory() const override { return tr("There is not enough memory for this book."); }
    struct TableFile {
        QString parameter;
        accounting::Table table;
    };
    struct Result {
        std::vector<TableFile> files;
        QVariantMap values;
    };

    virtual QStringList layer_parameters() const { return {}; }
    /// On the thread of the layers.
    virtual void prepare(const QVariantMap& parameters, QgsProcessingContext& context) = 0;
    /// Touches no QGIS object.
    virtual Result work(const accounting::Meanings& meanings, QgsProcessingFeedback& feedback) = 0;

    void add_day(const QString& name, const QString& description, const QString& help, bool optional = true);
    void add_table(const QString& name, const QString& description);
    void add_language();
    std::optional<Date> day(const QVariantMap& parameters, const QString& name, QgsProcessingContext& context);
    /// Null when the parameter was left out.
    LayerSnapshot* layer(const QString& name) const;

    bool prepareAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                          QgsProcessingFeedback* feedback) override;
    QVariantMap processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                 QgsProcessingFeedback* feedback) override;

  private:
    QVariantMap write(const Result& result, const QVariantMap& parameters, QgsProcessingContext& context);

    std::map<QString, std::unique_ptr<LayerSnapshot>> m_layers;
};

} // namespace areal::qgis
