// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/provider.h"

#include "qgis/account_algorithm.h"
#include "qgis/change_algorithm.h"
#include "qgis/check_algorithm.h"
#include "qgis/flows_algorithm.h"
#include "qgis/layout_algorithm.h"
#include "qgis/ledger_post_algorithm.h"
#include "qgis/recognise_algorithm.h"
#include "qgis/report_algorithm.h"
#include "qgis/roll_up_algorithm.h"
#include "qgis/translation.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <QIcon>

namespace areal::qgis {

const QString Provider::provider_id = QStringLiteral("arealregnskap");

Provider::Provider() : m_translation(installed_translation()) {}

Provider::~Provider() = default;

QString Provider::longName() const {
    return tr("Arealregnskap: a double-entry book for land");
}

QString Provider::versionInfo() const {
    return QStringLiteral(AREAL_VERSION);
}

QIcon Provider::icon() const {
    return QIcon(svgIconPath());
}

QString Provider::svgIconPath() const {
    return QStringLiteral(":/arealregnskap/icons/arealregnskap.svg");
}

void Provider::loadAlgorithms() {
    addAlgorithm(new AccountAlgorithm);
    addAlgorithm(new FlowsAlgorithm);
    addAlgorithm(new ChangeAlgorithm);
    addAlgorithm(new RecogniseAlgorithm);
    addAlgorithm(new CheckAlgorithm);
    addAlgorithm(new ReportAlgorithm);
    addAlgorithm(new LayoutAlgorithm);
    addAlgorithm(new LedgerPostAlgorithm);
    addAlgorithm(new RollUpAlgorithm);
}

bool add_provider() {
    QgsProcessingRegistry* registry = QgsApplication::processingRegistry();
    if (registry->providerById(Provider::provider_id) != nullptr)
        return false;
    return registry->addProvider(new Provider);
}

} // namespace areal::qgis
