// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/saved_order.h"

#include "source/sha256.h"

#include <filesystem>

namespace areal::qgis {
namespace {

using Layer = std::unique_ptr<LayerSnapshot>;

/// The options of the program, one after the other.
class Saying {
  public:
    explicit Saying(accounting::Order& order) : m_order(order) {}

    void word(const char* option, const std::string& value) {
        m_order.say(option);
        m_order.say(value);
    }
    void file(const char* option, const std::string& path) {
        m_order.say(option);
        m_order.say_file("", {last_part(path), source::sha256_of_dataset(path), path}, "");
    }
    /// Nothing where there is no such layer.
    void layer(const char* option, const Layer& layer, const std::string& before = {}) {
        if (!layer)
            return;
        m_order.say(option);
        if (const auto why = layer->no_dataset())
            m_order.say_layer(layer->info().name, *why);
        else
            m_order.say_file(before, {last_part(layer->dataset().file), layer->sha256(), layer->dataset().file},
                             layer->dataset().text().substr(layer->dataset().file.size()));
    }
    void layers(const char* option, const AccountOrder::Snapshots& layers, const std::string& before = {}) {
        for (const Layer& one : layers)
            layer(option, one, before);
    }

  private:
    static std::string last_part(const std::string& path) { return std::filesystem::path(path).filename().string(); }

    accounting::Order& m_order;
};

} // namespace

accounting::Order saved_order(const AccountOrder& made_of, Language language) {
    accounting::Order order;
    order.say("account");
    Saying say(order);
    say.layer("--plan", made_of.plan);
    say.layers("--plan", made_of.more_plans);
    say.layer("--proposal", made_of.proposal);
    say.layers("--proposal", made_of.more_proposals);
    say.layer("--against-proposal", made_of.earlier);
    say.layer("--cover", made_of.cover);
    say.layer("--restored", made_of.restored);
    say.layer("--boundary", made_of.boundary);
    say.layers("--built", made_of.built);
    say.layers("--built", made_of.built_throughout, "grey_areas=");
    for (const AccountOrder::Theme& theme : made_of.themes) {
        const std::string before = theme.layer->info().name + "=";
        say.layer("--theme", theme.layer, before);
        if (!theme.value_field.empty())
            say.word("--theme-field", before + theme.value_field);
    }
    if (!made_of.need_file.empty())
        say.file("--need", made_of.need_file);
    say.word("--rules", made_of.rules.name);
    say.word("--area", made_of.area_kind == accounting::AreaKind::true_area ? "true" : "plan");
    say.word("--language", std::string(language_code(language)));
    return order;
}

} // namespace areal::qgis
