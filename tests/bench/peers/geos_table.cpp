// SPDX-License-Identifier: GPL-2.0-or-later
//
// geos_table naive|prepared|subdivided COVER PLAN --out CSV
//
// The peers' question asked of GEOS in one process, one thread:
//   naive       an index, then the intersection of every pair that intersects: what QGIS, GeoPandas and plain
//               SQL do
//   prepared    the same with prepared plan polygons, and no intersection for cover polygons inside one
//   subdivided  the same after halving plan polygons until none has over 256 points: the best known use
#include "plan_cover.h"
#include "stage_clock.h"

#include "base/failure.h"

#include <CLI/CLI.hpp>
#include <geos_c.h>

#include <functional>
#include <memory>

namespace {

using namespace areal;
using bench::Input;

class Geos {
  public:
    Geos() : m_context(GEOS_init_r()) {}
    ~Geos() { GEOS_finish_r(m_context); }
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;
    GEOSContextHandle_t get() const { return m_context; }

  private:
    GEOSContextHandle_t m_context;
};

struct Destroy {
    GEOSContextHandle_t context;
    void operator()(GEOSGeometry* g) const { GEOSGeom_destroy_r(context, g); }
    void operator()(const GEOSPreparedGeometry* g) const { GEOSPreparedGeom_destroy_r(context, g); }
    void operator()(GEOSSTRtree* t) const { GEOSSTRtree_destroy_r(context, t); }
};
using Geometry = std::unique_ptr<GEOSGeometry, Destroy>;
using Prepared = std::unique_ptr<const GEOSPreparedGeometry, Destroy>;
using Tree = std::unique_ptr<GEOSSTRtree, Destroy>;

std::vector<Geometry> build(GEOSContextHandle_t geos, const shape::PolygonLayer& layer) {
    std::vector<Geometry> result;
    for (shape::FeatureIndex f = 0; f < layer.feature_count(); ++f) {
        std::vector<GEOSGeometry*> rings;
        for (std::size_t r = layer.ring_begin(f); r < layer.ring_end(f); ++r) {
            const auto points = layer.ring(r).points;
            rings.push_back(GEOSGeom_createLinearRing_r(
                geos, GEOSCoordSeq_copyFromBuffer_r(geos, &points[0].x, unsigned(points.size()), 0, 0)));
        }
        result.emplace_back(GEOSGeom_createPolygon_r(geos, rings[0], rings.data() + 1, unsigned(rings.size() - 1)),
                            Destroy{geos});
    }
    return result;
}

/// Halves a polygon across its longer side until no part has more than `most` points.
void subdivide(GEOSContextHandle_t geos, Geometry whole, int most, std::vector<Geometry>& parts) {
    if (!whole || GEOSisEmpty_r(geos, whole.get()))
        return;
    if (GEOSGetNumCoordinates_r(geos, whole.get()) <= most) {
        parts.push_back(std::move(whole));
        return;
    }
    double x0, y0, x1, y1;
    GEOSGeom_getExtent_r(geos, whole.get(), &x0, &y0, &x1, &y1);
    const bool wide = x1 - x0 > y1 - y0;
    const double x = wide ? (x0 + x1) / 2 : x1, y = wide ? y1 : (y0 + y1) / 2;
    Geometry low(GEOSClipByRect_r(geos, whole.get(), x0, y0, x, y), Destroy{geos});
    Geometry high(GEOSClipByRect_r(geos, whole.get(), wide ? x : x0, wide ? y0 : y, x1, y1), Destroy{geos});
    whole.reset();
    subdivide(geos, std::move(low), most, parts);
    subdivide(geos, std::move(high), most, parts);
}

class PairwiseTable {
  public:
    PairwiseTable(GEOSContextHandle_t geos, const Input& cover, const std::vector<Geometry>& shapes, bool prepare)
        : m_geos(geos), m_cover(cover), m_shapes(shapes), m_prepare(prepare),
          m_tree(GEOSSTRtree_create_r(geos, 10), Destroy{geos}) {
        for (std::size_t i = 0; i < shapes.size(); ++i)
            GEOSSTRtree_insert_r(geos, m_tree.get(), shapes[i].get(), reinterpret_cast<void*>(i));
    }

    void add(int pid, const GEOSGeometry* plan) {
        m_hits.clear();
        GEOSSTRtree_query_r(
            m_geos, m_tree.get(), plan,
            [](void* item, void* hits) {
                static_cast<std::vector<std::size_t>*>(hits)->push_back(reinterpret_cast<std::size_t>(item));
            },
            &m_hits);
        if (m_hits.empty())
            return;
        const Prepared prepared(GEOSPrepare_r(m_geos, plan), Destroy{m_geos});
        for (const std::size_t hit : m_hits)
            if (GEOSPreparedIntersects_r(m_geos, prepared.get(), m_shapes[hit].get()) == 1)
                m_table[{pid, m_cover.labels[hit]}] += common_m2(plan, prepared.get(), m_shapes[hit].get());
    }
    /// Without the pairs that only touch.
    bench::PlanCover table() const {
        bench::PlanCover result = m_table;
        std::erase_if(result, [](const auto& cell) { return cell.second == 0; });
        return result;
    }

  private:
    double common_m2(const GEOSGeometry* plan, const GEOSPreparedGeometry* prepared, const GEOSGeometry* cover) {
        double area_m2 = 0;
        if (m_prepare && GEOSPreparedContainsProperly_r(m_geos, prepared, cover) == 1) {
            GEOSArea_r(m_geos, cover, &area_m2);
            return area_m2;
        }
        const Geometry common(GEOSIntersection_r(m_geos, plan, cover), Destroy{m_geos});
        if (!common)
            throw BrokenMachinery("GEOS gave no intersection.");
        GEOSArea_r(m_geos, common.get(), &area_m2);
        return area_m2;
    }

    GEOSContextHandle_t m_geos;
    const Input& m_cover;
    const std::vector<Geometry>& m_shapes;
    bool m_prepare;
    Tree m_tree;
    std::vector<std::size_t> m_hits;
    bench::PlanCover m_table;
};

bench::PlanCover run(const std::string& mode, const Input& cover, const Input& plan, bench::StageClock& clock) {
    const Geos geos;
    const std::vector<Geometry> covers = build(geos.get(), cover.polygons);
    std::vector<Geometry> plans = build(geos.get(), plan.polygons);
    clock.end("build");
    PairwiseTable table(geos.get(), cover, covers, mode != "naive");
    for (std::size_t p = 0; p < plans.size(); ++p) {
        std::vector<Geometry> parts;
        if (mode == "subdivided")
            subdivide(geos.get(), std::move(plans[p]), 256, parts);
        else
            parts.push_back(std::move(plans[p]));
        for (const Geometry& part : parts)
            table.add(plan.labels[p], part.get());
    }
    clock.end("overlay");
    return table.table();
}

} // namespace

int main(int count, char** words) {
    CLI::App program("Plan polygons by cover class, in square metres, by GEOS");
    std::string mode, cover_file, plan_file, out;
    program.add_option("mode", mode)->required()->check(CLI::IsMember({"naive", "prepared", "subdivided"}));
    program.add_option("cover", cover_file)->required();
    program.add_option("plan", plan_file)->required();
    program.add_option("--out", out)->required();
    CLI11_PARSE(program, count, words);
    try {
        bench::StageClock clock;
        const Input cover = bench::read_fast(cover_file, "cls"), plan = bench::read_fast(plan_file, "pid");
        clock.end("read");
        bench::write_csv(run(mode, cover, plan, clock), out);
        clock.end("fold");
        clock.print();
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 3;
    }
}
