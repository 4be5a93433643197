// SPDX-License-Identifier: GPL-2.0-or-later
//
// How the pieces of an account are drawn, with stock symbols: hatching as well as colour, from the Okabe-Ito palette,
// which colour-blind people tell apart.
#pragma once

#include <QCoreApplication>

#include <memory>

class QgsCategorizedSymbolRenderer;
class QgsFeatureRenderer;

namespace areal::qgis {

class PieceStyles {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::PieceStyles)
  public:
    /// What happens to the ground: lost, built already, restored, kept.
    static std::unique_ptr<QgsFeatureRenderer> effects();
    /// On the screen the plan lies below what is kept, which lets it through; on paper nothing does, and it is made
    /// pale, as in the reports. False, and nothing changed, where a look of somebody's own shows it already.
    static bool show_what_is_kept(QgsCategorizedSymbolRenderer& effects);
    /// Where two plans differ: takes nature, takes none, only another status.
    static std::unique_ptr<QgsFeatureRenderer> changes();
    /// What one plan does otherwise than another, by `step_field` (accounting::step_name).
    static std::unique_ptr<QgsFeatureRenderer> differences();
    static QString step_field() { return QStringLiteral("step"); }
};

} // namespace areal::qgis
