// SPDX-License-Identifier: GPL-2.0-or-later
//
// One name per concept from QGIS 3.22 (Qt 5) to 4.x (Qt 6): the only place that asks which QGIS it is.
// The thresholds come from the "Prior to QGIS x this was available as y" notes in qgis.h.
#pragma once

#include <qgis.h>
#include <qgsconfig.h>
#include <qgscoordinatereferencesystem.h>
#include <qgsfeaturerequest.h>
#include <qgsfield.h>
#include <qgslayoutitempicture.h>
#include <qgslocatorfilter.h>
#include <qgsmaplayerproxymodel.h>
#include <qgsprocessing.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgstemporalnavigationobject.h>
#include <qgsunittypes.h>
#include <qgswkbtypes.h>

static_assert(_QGIS_VERSION_INT >= 32200, "QGIS 3.22 or newer is needed");

namespace areal::qgis::compat {

#if _QGIS_VERSION_INT >= 33000
using WkbType = Qgis::WkbType;
inline constexpr auto wkb_multi_polygon = Qgis::WkbType::MultiPolygon;
inline constexpr auto polygon_geometry = Qgis::GeometryType::Polygon;
#else
using WkbType = QgsWkbTypes::Type;
inline constexpr auto wkb_multi_polygon = QgsWkbTypes::MultiPolygon;
inline constexpr auto polygon_geometry = QgsWkbTypes::PolygonGeometry;
#endif

#if _QGIS_VERSION_INT >= 33400
inline constexpr auto polygon_layers = Qgis::LayerFilter::PolygonLayer;
#else
inline constexpr auto polygon_layers = QgsMapLayerProxyModel::PolygonLayer;
#endif

#if _QGIS_VERSION_INT >= 33600
inline constexpr auto wkt_preferred = Qgis::CrsWktVariant::Preferred;
inline constexpr auto source_polygon = Qgis::ProcessingSourceType::VectorPolygon;
inline constexpr auto source_any_vector = Qgis::ProcessingSourceType::Vector;
using AlgorithmFlags = Qgis::ProcessingAlgorithmFlags;
inline constexpr auto no_threading = Qgis::ProcessingAlgorithmFlag::NoThreading;
inline constexpr auto parameter_advanced = Qgis::ProcessingParameterFlag::Advanced;
inline constexpr auto parameter_optional = Qgis::ProcessingParameterFlag::Optional;
inline constexpr auto any_field = Qgis::ProcessingFieldParameterDataType::Any;
inline constexpr auto any_file = Qgis::ProcessingFileParameterBehavior::File;
inline constexpr auto any_folder = Qgis::ProcessingFileParameterBehavior::Folder;
inline constexpr auto source_file = Qgis::ProcessingSourceType::File;
inline constexpr auto day_only = Qgis::ProcessingDateTimeParameterDataType::Date;
inline constexpr auto no_geometry = Qgis::FeatureRequestFlag::NoGeometry;
inline constexpr auto one_feature = Qgis::FeatureRequestFilterType::Fid;
#else
inline constexpr auto wkt_preferred = QgsCoordinateReferenceSystem::WKT_PREFERRED;
inline constexpr auto source_polygon = QgsProcessing::TypeVectorPolygon;
inline constexpr auto source_any_vector = QgsProcessing::TypeVector;
using AlgorithmFlags = QgsProcessingAlgorithm::Flags;
inline constexpr auto no_threading = QgsProcessingAlgorithm::FlagNoThreading;
inline constexpr auto parameter_advanced = QgsProcessingParameterDefinition::FlagAdvanced;
inline constexpr auto parameter_optional = QgsProcessingParameterDefinition::FlagOptional;
inline constexpr auto any_field = QgsProcessingParameterField::Any;
inline constexpr auto any_file = QgsProcessingParameterFile::File;
inline constexpr auto any_folder = QgsProcessingParameterFile::Folder;
inline constexpr auto source_file = QgsProcessing::TypeFile;
inline constexpr auto day_only = QgsProcessingParameterDateTime::Date;
inline constexpr auto no_geometry = QgsFeatureRequest::NoGeometry;
inline constexpr auto one_feature = QgsFeatureRequest::FilterFid;
#endif

#if _QGIS_VERSION_INT >= 33800
using FieldType = QMetaType::Type;
inline constexpr FieldType text_field = QMetaType::Type::QString;
inline constexpr FieldType real_field = QMetaType::Type::Double;
inline constexpr FieldType whole_field = QMetaType::Type::LongLong;
inline constexpr FieldType date_field = QMetaType::Type::QDate;
#else
using FieldType = QVariant::Type;
inline constexpr FieldType text_field = QVariant::String;
inline constexpr FieldType real_field = QVariant::Double;
inline constexpr FieldType whole_field = QVariant::LongLong;
inline constexpr FieldType date_field = QVariant::Date;
#endif

#if _QGIS_VERSION_INT >= 33800
inline constexpr auto from_provider = Qgis::FieldOrigin::Provider;
#else
inline constexpr auto from_provider = QgsFields::OriginProvider;
#endif

#if _QGIS_VERSION_INT >= 33000
inline constexpr auto years = Qgis::TemporalUnit::Years;
#else
inline constexpr auto years = QgsUnitTypes::TemporalYears;
#endif

#if _QGIS_VERSION_INT >= 33600
inline constexpr auto step_by_step = Qgis::TemporalNavigationMode::Animated;
#else
inline constexpr auto step_by_step = QgsTemporalNavigationObject::Animated;
#endif

#if _QGIS_VERSION_INT >= 34000
inline constexpr auto svg_picture = Qgis::PictureFormat::SVG;
#else
inline constexpr auto svg_picture = QgsLayoutItemPicture::FormatSVG;
#endif

inline QVariant user_data(const QgsLocatorResult& result) {
#if _QGIS_VERSION_INT >= 33400
    return result.userData();
#else
    return result.userData;
#endif
}

/// Makes a request for what a feature source parameter asks for beyond its layer (3.32 added the filter).
inline void add_filter(QgsFeatureRequest& request, const QgsProcessingFeatureSourceDefinition& definition) {
#if _QGIS_VERSION_INT >= 33200
    if (!definition.filterExpression.isEmpty())
        request.combineFilterExpression(definition.filterExpression);
#else
    (void)request;
    (void)definition;
#endif
}

} // namespace areal::qgis::compat
