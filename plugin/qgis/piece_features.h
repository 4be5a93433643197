// SPDX-License-Identifier: GPL-2.0-or-later
//
// The pieces of an account as features of a layer: one per piece of plan x cover, with codes, texts and m2.
#pragma once

#include "accounting/account.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfeature.h>
#include <qgsfields.h>

namespace areal::qgis {

QgsFields piece_fields();
QgsFeature piece_feature(const accounting::AccountPiece& piece);
QgsCoordinateReferenceSystem account_crs(const accounting::Account& account);

} // namespace areal::qgis
