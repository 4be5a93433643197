// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/column_title.h"

#include "qgis/qt_text.h"

#include <map>

namespace areal::qgis {
namespace {

QString look_up(const std::map<std::string, QString>& titles, const std::string& name) {
    const auto found = titles.find(name);
    return found == titles.end() ? to_qt(name) : found->second;
}

} // namespace

QString ColumnTitle::of_column(const std::string& column) {
    return look_up({{"plan", tr("Plan")},
                    {"proposal", tr("Proposal")},
                    {"purpose_code", tr("Code")},
                    {"purpose", tr("Purpose")},
                    {"purpose_group", tr("Purpose group")},
                    {"status", tr("Status")},
                    {"cover_code", tr("Cover code")},
                    {"cover", tr("Land cover")},
                    {"account", tr("Account")},
                    {"name", tr("Name")},
                    {"code", tr("Code")},
                    {"from_code", tr("From code")},
                    {"from_purpose", tr("From")},
                    {"from", tr("From")},
                    {"to_code", tr("To code")},
                    {"to_purpose", tr("To")},
                    {"to", tr("To")},
                    {"area_m2", tr("Area (daa)")},
                    {"planned_m2", tr("Planned (daa)")},
                    {"built_m2", tr("Built (daa)")},
                    {"sliver_m2", tr("Slivers (daa)")},
                    {"reserve_m2", tr("Reserve (daa)")},
                    {"opening_m2", tr("Opening (daa)")},
                    {"lost_m2", tr("Lost (daa)")},
                    {"restored_m2", tr("Restored (daa)")},
                    {"remapped_m2", tr("Remapped (daa)")},
                    {"gained_m2", tr("Gained (daa)")},
                    {"given_m2", tr("Given up (daa)")},
                    {"closing_m2", tr("Closing (daa)")},
                    {"balance_m2", tr("Balance (daa)")},
                    {"from_m2", tr("Before (daa)")},
                    {"to_m2", tr("After (daa)")},
                    {"loss_m2", tr("Loss (daa)")},
                    {"gain_m2", tr("Gain (daa)")},
                    {"net_m2", tr("Net (daa)")},
                    {"swap_m2", tr("Swap (daa)")}},
                   column);
}

QString ColumnTitle::of_table(const std::string& table) {
    return look_up({{"plan_cover", tr("Plan by land cover")},
                    {"purpose_change", tr("Changed purpose")},
                    {"reserve", tr("Reserve for building")},
                    {"farmland", tr("Farmland taken")},
                    {"balance", tr("Balance per account")},
                    {"flows", tr("Lost and restored")},
                    {"change", tr("From class to class")}},
                   table);
}

QString ColumnTitle::how_to_read(const std::string& table) {
    return look_up(
        {{"plan_cover",
          tr("Each row is ground with one purpose and one land cover; the rows sum to the whole plan.")},
         {"purpose_change",
          tr("Purpose in the plan in force against purpose in the proposal, also where they agree. "
             "\"Not in this plan\" is ground outside the plan in force.")},
         {"reserve",
          tr("Planned is what the plan sets aside for building; the reserve is what of it is not yet "
             "built.")},
         {"farmland", tr("Farmland is a book of its own; it is never weighed against nature.")},
         {"balance",
          tr("Opening plus gains minus losses is closing, for every account; nothing disappears.")}},
        table);
}

QString ColumnTitle::of_effect(const std::string& effect) {
    return look_up({{"nature_lost", tr("Nature lost")},
                    {"farmland_lost", tr("Farmland lost")},
                    {"water_lost", tr("Water lost")},
                    {"built_on", tr("Built already")},
                    {"unknown", tr("To be built on, land cover unknown")},
                    {"restored", tr("Nature restored")},
                    {"restored_already", tr("Restored, was nature before")},
                    {"not_restored_yet", tr("Restoration that does not count yet")},
                    {"kept", tr("Kept as it is")}},
                   effect);
}

} // namespace areal::qgis
