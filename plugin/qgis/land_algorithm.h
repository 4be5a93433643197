// SPDX-License-Identifier: GPL-2.0-or-later
//
// What account, flows and change have in common as Processing algorithms: layers become snapshots on the
// thread that owns them, the run itself touches no QGIS object, faults become QgsProcessingException (any
// other exception would end QGIS), and texts are written aside and moved into place when all is done.
//
// Parameter and output names are used by scripts and models: they never change.
#pragma once

#include "accounting/account.h"
#include "accounting/meanings.h"
#include "qgis/layer_snapshot.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

#include <map>
#include <memory>
#include <optional>

namespace areal::qgis {

class LandAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::LandAlgorithm)
  public:
    QString group() const override { return {}; }
    QString groupId() const override { return {}; }
    QIcon icon() const override;
    QString svgIconPath() const override;
    QString helpUrl() const override;

  protected:
    /// What the run may ask for, gathered in the preparing step.
    struct Order {
        std::optional<shape::Crs> crs;
        accounting::AreaKind area_kind = accounting::AreaKind::plan;
        Progress* progress = nullptr;
    };
    struct TextFile {
        QString parameter;
        std::string text;
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

    void add_layer(const QString& name, const QString& description, const QString& help,
                   bool optional = false);
    void add_common_parameters();
    void add_file(const QString& name, const QString& description, const QString& filter,
                  const QString& help);
    void add_layers(const QString& name, const QString& description, const QString& help);
    std::vector<accounting::NamedSource> all_named(const QString& name) const;
    /// From the preparing step on.
    const accounting::Meanings& meanings() const { return *m_meanings; }
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
    void write_texts(const accounting::Account& account, const QVariantMap& parameters,
                     QgsProcessingContext& context, QVariantMap& results);

    std::map<QString, std::unique_ptr<LayerSnapshot>> m_layers;
    std::map<QString, std::vector<std::unique_ptr<LayerSnapshot>>> m_lists;
    std::optional<accounting::Meanings> m_meanings;
    Order m_order;
};

} // namespace areal::qgis
