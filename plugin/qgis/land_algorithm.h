// SPDX-License-Identifier: GPL-2.0-or-later
//
// What account, flows and change have in common as Processing algorithms: layers become snapshots on the
// thread that owns them, and the run itself touches no QGIS object.
#pragma once

#include "accounting/account.h"
#include "qgis/algorithm.h"
#include "qgis/layer_snapshot.h"

#include <QCoreApplication>

#include <map>
#include <memory>
#include <optional>

namespace areal::qgis {

class LandAlgorithm : public Algorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::LandAlgorithm)
  protected:
    /// What the run may ask for, gathered in the preparing step.
    struct Order {
        std::optional<shape::Crs> crs;
        accounting::AreaKind area_kind = accounting::AreaKind::plan;
        Progress* progress = nullptr;
    };

    /// The feature source parameters, in the order they are read.
    virtual QStringList layer_parameters() const = 0;
    /// Those that take several layers.
    virtual QStringList layers_parameters() const { return {}; }
    virtual void prepare_more(const QVariantMap&, QgsProcessingContext&) {}
    virtual accounting::Account run(const Order& order, const accounting::Meanings& meanings) = 0;
    virtual std::vector<TextFile> text_files(const accounting::Account& account) const = 0;
    virtual QVariantMap outputs(const accounting::Account& account, const accounting::Meanings& meanings,
                                const QVariantMap& parameters, QgsProcessingContext& context,
                                QgsProcessingFeedback& feedback) = 0;

    void add_layer(const QString& name, const QString& description, const QString& help, bool optional = false);
    void add_common_parameters();
    void add_file(const QString& name, const QString& description, const QString& filter, const QString& help);
    void add_layers(const QString& name, const QString& description, const QString& help);
    std::vector<accounting::NamedSource> all_named(const QString& name) const;
    /// Null when the parameter was left out.
    LayerSnapshot* layer(const QString& name) const;
    accounting::NamedSource named(const QString& name) const { return named_source(layer(name)); }

    bool prepareAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                          QgsProcessingFeedback* feedback) override;
    QVariantMap processAlgorithm(const QVariantMap& parameters, QgsProcessingContext& context,
                                 QgsProcessingFeedback* feedback) override;

  private:
    std::unique_ptr<LayerSnapshot> snapshot(const QString& name, const QVariantMap& parameters,
                                            QgsProcessingContext& context);
    QVariantMap run_and_write(const QVariantMap& parameters, QgsProcessingContext& context,
                              QgsProcessingFeedback& feedback);

    std::map<QString, std::unique_ptr<LayerSnapshot>> m_layers;
    std::map<QString, std::vector<std::unique_ptr<LayerSnapshot>>> m_lists;
    Order m_order;
};

} // namespace areal::qgis
