// SPDX-License-Identifier: GPL-2.0-or-later
//
// ogr_table COVER PLAN --out CSV [--threads N] [--streamed FOLDER]
//
// As areal_table, reading through OGR. With --streamed the layers are never held in memory: their edges go by way of
// the folder.
#include "ogr_input.h"
#include "stage_clock.h"

#include "base/failure.h"

#include <CLI/CLI.hpp>

#include <cstdio>

int main(int count, char** words) {
    using namespace areal;
    CLI::App program("Plan polygons by cover class, in square metres, read through OGR");
    std::string cover_file, plan_file, out, folder;
    shape::OverlayOptions options;
    options.threads = 1;
    program.add_option("cover", cover_file)->required();
    program.add_option("plan", plan_file)->required();
    program.add_option("--out", out)->required();
    program.add_option("--threads", options.threads);
    program.add_option("--streamed", folder);
    CLI11_PARSE(program, count, words);
    try {
        bench::StageClock clock;
        shape::OverlayTable rows;
        std::vector<int> cover_class, plan_id;
        if (folder.empty()) {
            bench::Input cover = bench::read_ogr(cover_file, "cls"), plan = bench::read_ogr(plan_file, "pid");
            clock.end("read");
            const shape::PolygonLayer* layers[] = {&plan.polygons, &cover.polygons};
            rows = shape::overlay(layers, options);
            cover_class = std::move(cover.labels);
            plan_id = std::move(plan.labels);
        } else {
            bench::LayerStream cover(cover_file, "cls"), plan(plan_file, "pid");
            shape::FeatureStream* layers[] = {&plan, &cover};
            rows = shape::streamed_overlay(layers, {options, folder, ""});
            cover_class = std::move(cover.labels);
            plan_id = std::move(plan.labels);
        }
        clock.end("overlay");
        bench::write_csv(bench::fold(rows, cover_class, plan_id), out);
        clock.end("fold");
        clock.print();
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 3;
    }
}
