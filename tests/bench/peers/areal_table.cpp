// SPDX-License-Identifier: GPL-2.0-or-later
//
// areal_table COVER PLAN --out CSV [--threads N]
// areal_table COVER PLAN --bound
//
// The product's engine and its fast reader asked the peers' question, file to table. With --bound the least work
// there can be: read the same files the same way and add one trapezoid per edge.
#include "plan_cover.h"
#include "stage_clock.h"

#include "base/failure.h"
#include "shape/overlay.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace {

using namespace areal;
using bench::Input;

double trapezoids_m2(const shape::PolygonLayer& layer) {
    double sum = 0;
    for (std::size_t r = 0; r < layer.ring_count(); ++r) {
        const auto p = layer.ring(r).points;
        for (std::size_t k = 0; k + 1 < p.size(); ++k)
            sum += (p[k].x + p[k + 1].x) * (p[k + 1].y - p[k].y);
    }
    return sum / 2;
}

} // namespace

int main(int count, char** words) {
    CLI::App program("Plan polygons by cover class, in square metres");
    std::string cover_file, plan_file, out;
    shape::OverlayOptions options;
    options.threads = 1;
    bool bound = false;
    program.add_option("cover", cover_file)->required();
    program.add_option("plan", plan_file)->required();
    program.add_option("--out", out);
    program.add_option("--threads", options.threads);
    program.add_flag("--bound", bound);
    CLI11_PARSE(program, count, words);
    try {
        bench::StageClock clock;
        const Input cover = bench::read_fast(cover_file, "cls"), plan = bench::read_fast(plan_file, "pid");
        clock.end("read");
        if (bound) {
            std::fprintf(stderr, "%.3f\n", trapezoids_m2(cover.polygons) + trapezoids_m2(plan.polygons));
            clock.end("sum");
        } else {
            const shape::PolygonLayer* layers[] = {&plan.polygons, &cover.polygons};
            const shape::OverlayTable rows = shape::overlay(layers, options);
            clock.end("overlay");
            bench::write_csv(bench::fold(rows, cover.labels, plan.labels), out);
            clock.end("fold");
        }
        clock.print();
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 3;
    }
}
