// SPDX-License-Identifier: GPL-2.0-or-later
//
// areal_table COVER PLAN --out CSV [--threads N] [--reader fast|ogr]
// areal_table COVER PLAN --out CSV [--threads N] --streamed FOLDER
// areal_table COVER PLAN --bound
//
// The product's engine asked the peers' question, file to table. With --bound the least work there can be:
// read the same files the same way and add one trapezoid per edge. With --streamed the layers are never held in
// memory: their edges go by way of the folder.
#include "plan_cover.h"
#include "stage_clock.h"

#include "base/failure.h"
#include "shape/overlay.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace {

using namespace areal;
using bench::Input;
using bench::PlanCover;

double trapezoids_m2(const shape::PolygonLayer& layer) {
    double sum = 0;
    for (std::size_t r = 0; r < layer.ring_count(); ++r) {
        const auto p = layer.ring(r).points;
        for (std::size_t k = 0; k + 1 < p.size(); ++k)
            sum += (p[k].x + p[k + 1].x) * (p[k + 1].y - p[k].y);
    }
    return sum / 2;
}

/// The rows where exactly one plan polygon meets exactly one cover polygon; the made-up maps have no others.
/// Rows are sorted, so those of a plan polygon come one after another.
PlanCover fold(const shape::OverlayTable& rows, const std::vector<int>& cover_class, const std::vector<int>& plan_id) {
    PlanCover table;
    std::vector<ExactArea> of_class(std::size_t(*std::max_element(cover_class.begin(), cover_class.end()) + 1));
    std::vector<int> classes;
    for (std::size_t i = 0; i < rows.rows.size();) {
        const shape::StackId p = rows.rows[i].stacks[0];
        for (; i < rows.rows.size() && rows.rows[i].stacks[0] == p; ++i) {
            const shape::StackId c = rows.rows[i].stacks[1];
            if (p == shape::no_polygon || c == shape::no_polygon || rows.stacks[0].is_overlap(p) ||
                rows.stacks[1].is_overlap(c))
                continue;
            ExactArea& sum = of_class[std::size_t(cover_class[c - 1])];
            if (sum.is_zero())
                classes.push_back(cover_class[c - 1]);
            sum += rows.rows[i].plan_area;
        }
        for (const int cls : classes)
            table[{plan_id[p - 1], cls}] += std::exchange(of_class[std::size_t(cls)], {}).m2();
        classes.clear();
    }
    return table;
}

void finish(const shape::OverlayTable& rows, const std::vector<int>& cover_class, const std::vector<int>& plan_id,
            const std::string& out, bench::StageClock& clock) {
    clock.end("overlay");
    const PlanCover table = fold(rows, cover_class, plan_id);
    if (!out.empty())
        bench::write_csv(table, out);
    clock.end("fold");
}

} // namespace

int main(int count, char** words) {
    CLI::App program("Plan polygons by cover class, in square metres");
    std::string cover_file, plan_file, out, reader = "fast", folder;
    shape::OverlayOptions options;
    options.threads = 1;
    bool bound = false;
    program.add_option("cover", cover_file)->required();
    program.add_option("plan", plan_file)->required();
    program.add_option("--out", out);
    program.add_option("--reader", reader)->check(CLI::IsMember({"fast", "ogr"}));
    program.add_option("--threads", options.threads);
    program.add_option("--streamed", folder);
    program.add_flag("--bound", bound);
    CLI11_PARSE(program, count, words);
    try {
        bench::StageClock clock;
        if (!folder.empty()) {
            bench::LayerStream cover(cover_file, "cls"), plan(plan_file, "pid");
            shape::FeatureStream* layers[] = {&plan, &cover};
            finish(shape::streamed_overlay(layers, {options, folder, ""}), cover.labels, plan.labels, out, clock);
            clock.print();
            return 0;
        }
        const auto read = reader == "fast" ? bench::read_fast : bench::read_ogr;
        const Input cover = read(cover_file, "cls"), plan = read(plan_file, "pid");
        clock.end("read");
        if (bound) {
            std::fprintf(stderr, "%.3f\n", trapezoids_m2(cover.polygons) + trapezoids_m2(plan.polygons));
            clock.end("sum");
        } else {
            const shape::PolygonLayer* layers[] = {&plan.polygons, &cover.polygons};
            finish(shape::overlay(layers, options), cover.labels, plan.labels, out, clock);
        }
        clock.print();
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 3;
    }
}
