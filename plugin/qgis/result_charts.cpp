// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/result_charts.h"

#include "qgis/qt_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace areal::qgis {
namespace {

using accounting::AccountPiece;

constexpr std::size_t most_rows = 10; // the rest is one row together
constexpr int most_letters = 30;      // of a purpose, where two stand in one name

// As on the map: Okabe-Ito, told apart by colour-blind people too.
const QColor lost_colour(213, 94, 0), restored_colour(0, 130, 95), farmland_colour(160, 120, 0),
    water_colour(0, 114, 178), plain_colour(90, 90, 90);

constexpr std::array<std::string_view, 3> taken_effects{"nature_lost", "farmland_lost", "water_lost"};

QString short_name(const std::string& text) {
    const QString name = to_qt(text).trimmed();
    return name.size() > most_letters ? name.left(most_letters - 1) + QStringLiteral("…") : name;
}

void add_row(ResultChart& chart, BarRow row, std::vector<PieceTest> ground) {
    chart.rows.push_back(std::move(row));
    chart.ground.push_back(std::move(ground));
}

} // namespace

void ResultCharts::keep_largest(ResultChart& chart) {
    if (chart.rows.size() <= most_rows + 1)
        return;
    BarRow rest{tr("%1 others").arg(chart.rows.size() - most_rows), std::vector<ExactArea>(chart.kinds.size())};
    std::vector<PieceTest> ground(chart.kinds.size());
    for (std::size_t kind = 0; kind < chart.kinds.size(); ++kind) {
        std::vector<PieceTest> tests;
        for (std::size_t row = most_rows; row < chart.rows.size(); ++row) {
            rest.areas[kind] += chart.rows[row].areas[kind];
            tests.push_back(chart.ground[row][kind]);
        }
        ground[kind] = [tests](const AccountPiece& piece) {
            return std::any_of(tests.begin(), tests.end(), [&](const PieceTest& test) { return test && test(piece); });
        };
    }
    chart.rows.resize(most_rows);
    chart.ground.resize(most_rows);
    add_row(chart, std::move(rest), std::move(ground));
}

ResultChart ResultCharts::by_nature(const accounting::Account& account) {
    ResultChart chart{
        tr("Nature lost and restored, by kind"),
        tr("One row a kind of nature, the largest loss first. A kind is neutral when its restored bar is "
           "at least as long as its lost bar; another kind does not make up for it."),
        {{tr("Lost"), lost_colour, Qt::BDiagPattern}, {tr("Restored"), restored_colour, Qt::Dense4Pattern}},
        {},
        {}};
    const auto& balances = account.verdict->by_account;
    const bool single = std::count_if(balances.begin(), balances.end(), [](const accounting::AccountBalance& balance) {
                            return !balance.restored.is_zero();
                        }) == 1;
    for (const accounting::AccountBalance& balance : balances) {
        const auto lost = [path = balance.account](const AccountPiece& piece) {
            return piece.effect == "nature_lost" && piece.account == path;
        };
        // A piece does not say what it is restored to; where one kind is, it is that.
        const PieceTest restored =
            single ? PieceTest([](const AccountPiece& piece) { return piece.effect == "restored"; }) : PieceTest();
        add_row(chart, {to_qt(balance.name), {balance.lost, balance.restored}}, {lost, restored});
    }
    return chart;
}

ResultChart ResultCharts::by_plan_area(const accounting::Account& account) {
    ResultChart chart{tr("Nature lost, by plan area"),
                      tr("One bar a plan area, the largest first: how much nature it takes."),
                      {{tr("Lost"), lost_colour, Qt::BDiagPattern}},
                      {},
                      {}};
    for (const accounting::Reason& reason : account.verdict->reasons) {
        const QString purpose = to_qt(reason.purpose_code + " " + reason.purpose);
        const auto test = [feature = reason.feature](const AccountPiece& piece) {
            return piece.plan_feature == feature && piece.effect == "nature_lost";
        };
        add_row(chart, {reason.name.empty() ? purpose : to_qt(reason.name), {reason.lost}}, {test});
    }
    keep_largest(chart);
    return chart;
}

ResultChart ResultCharts::by_flow(const accounting::Account& account) {
    ResultChart chart{
        tr("From ground to purpose"),
        tr("One bar a kind of ground and the purpose that takes it, the largest first. Farmland and water "
           "are books of their own and stand beside nature, never in it."),
        {{tr("Nature"), lost_colour, Qt::BDiagPattern},
         {tr("Farmland"), farmland_colour, Qt::HorPattern},
         {tr("Water"), water_colour, Qt::VerPattern}},
        {},
        {}};
    struct Flow {
        std::string account, purpose_code;
        BarRow row;
        ExactArea whole;
    };
    std::map<std::pair<std::string, std::string>, Flow> flows;
    for (const AccountPiece& piece : account.pieces) {
        const auto book = std::find(taken_effects.begin(), taken_effects.end(), piece.effect);
        if (book == taken_effects.end())
            continue;
        Flow& flow = flows[{piece.account, piece.purpose_code}];
        flow.account = piece.account;
        flow.purpose_code = piece.purpose_code;
        flow.row.name = to_qt(piece.account_name);
        flow.row.to = short_name(piece.purpose_code + " " + piece.purpose);
        flow.row.areas.resize(taken_effects.size());
        flow.row.areas[std::size_t(book - taken_effects.begin())] += piece.area;
        flow.whole += piece.area;
    }
    std::vector<Flow> order;
    for (auto& [key, flow] : flows)
        order.push_back(std::move(flow));
    std::stable_sort(order.begin(), order.end(), [](const Flow& a, const Flow& b) { return b.whole < a.whole; });
    for (Flow& flow : order) {
        std::vector<PieceTest> ground;
        for (const std::string_view effect : taken_effects)
            ground.push_back([effect, from = flow.account, to = flow.purpose_code](const AccountPiece& piece) {
                return piece.effect == effect && piece.account == from && piece.purpose_code == to;
            });
        add_row(chart, std::move(flow.row), std::move(ground));
    }
    keep_largest(chart);
    return chart;
}

ResultChart ResultCharts::by_purpose_change(const accounting::Account& account) {
    ResultChart chart{tr("From purpose to purpose"),
                      tr("One bar a change of purpose from the plan in force to the proposal, the largest first. "
                         "Ground that keeps its purpose is left out."),
                      {{tr("Changed"), plain_colour, Qt::FDiagPattern}},
                      {},
                      {}};
    const accounting::Table* table = account.table("purpose_change");
    if (table == nullptr)
        return chart;
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row < table->rows.size(); ++row)
        if (table->text(row, "from_code") != table->text(row, "to_code"))
            order.push_back(row);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return table->area(b, "area_m2") < table->area(a, "area_m2");
    });
    for (const std::size_t row : order) {
        const std::string from = table->text(row, "from_code"), to = table->text(row, "to_code");
        const auto side = [&](const char* code, const char* purpose) {
            return short_name(table->text(row, code) + " " + table->text(row, purpose));
        };
        add_row(
            chart, {side("from_code", "from_purpose"), {table->area(row, "area_m2")}, side("to_code", "to_purpose")},
            {[from, to](const AccountPiece& piece) { return piece.from_code == from && piece.purpose_code == to; }});
    }
    keep_largest(chart);
    return chart;
}

ResultChart ResultCharts::alternatives(const accounting::Account& account) {
    ResultChart chart{tr("Alternatives side by side"),
                      tr("What each plan takes of the ground; the first row is to do nothing (the plan in force as it "
                         "stands). The kinds of ground are never summed."),
                      {{tr("Nature"), lost_colour, Qt::BDiagPattern},
                       {tr("Farmland"), farmland_colour, Qt::HorPattern},
                       {tr("Water"), water_colour, Qt::VerPattern}},
                      {},
                      {}};
    const accounting::Table* table = account.table("alternatives");
    if (table == nullptr || table->rows.size() < 2)
        return chart;
    bool judged = true; // the first proposal
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        const bool nothing = table->text(row, "alternative") == "do_nothing";
        const QString plan = to_qt(table->text(row, "plan"));
        std::vector<PieceTest> ground(taken_effects.size());
        if (!nothing && std::exchange(judged, false))
            for (std::size_t kind = 0; kind < ground.size(); ++kind)
                ground[kind] = [effect = taken_effects[kind]](const AccountPiece& piece) {
                    return piece.effect == effect;
                };
        add_row(chart,
                {nothing ? tr("Do nothing: %1").arg(plan) : plan,
                 {table->area(row, "nature_lost_m2"), table->area(row, "farmland_lost_m2"),
                  table->area(row, "water_lost_m2")}},
                std::move(ground));
    }
    return chart;
}

std::vector<ResultChart> ResultCharts::of(const accounting::Account& account) {
    std::vector<ResultChart> charts;
    if (account.verdict)
        for (auto* make : {by_nature, by_plan_area, by_flow, by_purpose_change, alternatives})
            if (ResultChart chart = make(account); !chart.rows.empty())
                charts.push_back(std::move(chart));
    return charts;
}

QString ResultCharts::source(const accounting::Account& account) {
    QStringList layers;
    for (const accounting::InputRecord& record : account.inputs)
        layers << (record.data_date.empty() ? to_qt(record.name) : to_qt(record.name + " (" + record.data_date + ")"));
    return tr("Source: %1. Rules: %2, version %3.")
        .arg(layers.join(QStringLiteral(", ")), to_qt(account.rules_title), to_qt(account.rules_version));
}

} // namespace areal::qgis
