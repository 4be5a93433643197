// SPDX-License-Identifier: GPL-2.0-or-later
//
// A chart before it is drawn: kinds, labels, areas. Drawn once, as SVG (chart_svg.h), for every form but the
// spreadsheet, which draws its own from the same figures.
#pragma once

#include "base/area.h"
#include "base/sentence.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace areal::report {

/// What a bar or a piece of ground stands for. Each has its own pattern, so that colour is not needed.
enum class Mark : std::uint8_t { whole, loss, gain, unknown, plain };

/// Opening, what is taken and given, closing.
struct Waterfall {
    struct Step {
        std::string label;
        ExactArea area; // a whole, or a signed change
        Mark mark = Mark::plain;
    };
    std::vector<Step> steps;
    std::string base_label, whole_label, lost_label, gained_label, other_label; // of a spreadsheet's columns
};

/// Lost and restored, class by class.
struct ClassBars {
    struct Row {
        std::string label;
        ExactArea lost, restored;
    };
    std::vector<Row> rows;
    std::string lost_label, restored_label;
};

/// From what to what, the largest flows first.
struct Flows {
    struct Flow {
        std::string from, to;
        ExactArea area;
    };
    std::vector<Flow> flows;
    std::string from_label, to_label;
};

/// Year by year: lost, restored, the net loss so far, what the council allows and what may come.
struct Series {
    struct Year {
        std::string label;
        ExactArea lost, restored;
        std::optional<ExactArea> net_loss; // of years that have happened
        std::optional<ExactArea> outlook;  // net loss to come, of years that have not
        std::optional<ExactArea> allowed;  // net loss allowed until the end of the year
    };
    std::vector<Year> years;
    std::string lost_label, restored_label, net_label, allowed_label, outlook_label;
    bool has_target() const { return !years.empty() && years.back().allowed.has_value(); }
    bool has_outlook() const { return !years.empty() && years.back().outlook.has_value(); }
};

struct Chart {
    std::string name; // "waterfall"; also the name of a sheet's chart
    std::variant<Waterfall, ClassBars, Flows, Series> figures;
    std::string unit_label; // "daa"
    std::string cut_label;  // says that the axis does not start at 0, where it does not
    Language language = Language::nb;
};

} // namespace areal::report
