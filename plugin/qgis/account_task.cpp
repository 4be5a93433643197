// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/account_task.h"

#include "qgis/qt_text.h"
#include "qgis/task_progress.h"

namespace areal::qgis {

AccountTask::AccountTask(AccountOrder order, std::shared_ptr<const accounting::Meanings> meanings)
    : DeskTask(tr("Land account"), std::move(meanings)),
      m_order(std::make_shared<const AccountOrder>(std::move(order))) {}

AccountTask::~AccountTask() = default;

accounting::AccountRequest AccountOrder::request() const {
    const auto named = [](const std::unique_ptr<LayerSnapshot>& layer) {
        return layer ? std::optional(named_source(layer.get())) : std::nullopt;
    };
    accounting::AccountRequest request;
    request.plans = {*named(plan)};
    for (const auto& layer : more_plans)
        request.plans.push_back(*named(layer));
    if (proposal)
        request.proposals = {*named(proposal)};
    for (const auto& layer : more_proposals)
        request.proposals.push_back(*named(layer));
    request.cover = *named(cover);
    request.restored = named(restored);
    request.earlier = named(earlier);
    request.boundary = named(boundary);
    for (const auto& layer : built)
        request.built.push_back({{}, *named(layer)});
    for (const auto& layer : built_throughout)
        request.built.push_back({"grey_areas", *named(layer)});
    for (const Theme& theme : themes) {
        accounting::NamedSource source = *named(theme.layer);
        if (!theme.value_field.empty())
            source.fields["value"] = theme.value_field;
        request.themes.push_back({theme.layer->info().name, std::move(source), {}, {}});
    }
    request.needs = needs;
    request.crs = crs;
    request.area_kind = area_kind;
    request.rules = rules;
    request.threads = threads;
    return request;
}

void AccountTask::work() {
    TaskProgress progress([this](double percent) { setProgress(percent); },
                          [this](std::string_view stage) { emit stage_begun(to_qt(stage)); }, is_cancelled());
    accounting::AccountRequest request = m_order->request();
    request.progress = &progress;
    m_account = std::make_shared<const accounting::Account>(accounting::make_account(request, meanings()));
}

void AccountTask::finished(bool result) {
    if (result)
        emit done(m_account);
    else if (fault().isEmpty())
        emit stopped();
    else
        emit refused(fault());
}

} // namespace areal::qgis
