// SPDX-License-Identifier: GPL-2.0-or-later
//
// How the pieces of an account are drawn, with stock symbols: hatching as well as colour, from the Okabe-Ito palette,
// which colour-blind people tell apart.
#pragma once

#include <QCoreApplication>

#include <memory>

class QgsFeatureRenderer;

namespace areal::qgis {

class PieceStyles {
    Q_DECLARE_TR_FUNCTIONS(areal::qgis::PieceStyles)
  public:
    /// What happens to the ground: lost, built already, restored, kept.
    static std::unique_ptr<QgsFeatureRenderer> effects();
    /// Where two plans differ: takes nature, takes none, only another status.
    static std::unique_ptr<QgsFeatureRenderer> changes();
    /// What one plan does otherwise than another, by `step_field` (accounting::step_name).
    static std::unique_ptr<QgsFeatureRenderer> differences();
    static QString step_field() { return QStringLiteral("step"); }
};

} // namespace areal::qgis
