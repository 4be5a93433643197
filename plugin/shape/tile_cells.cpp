// SPDX-License-Identifier: GPL-2.0-or-later
#include "shape/tile_cells.h"

#include <algorithm>

namespace areal::shape {

namespace {

constexpr std::size_t few_sums = 32;

std::uint64_t hash_of_key(const StackKey& key) {
    std::uint64_t h = 0;
    for (const StackId id : key)
        h = (h ^ id) * 0x9E3779B97F4A7C15U;
    return h;
}

} // namespace

std::int64_t units_of(Quanta quanta, int side_bits) {
    const int shift = quanta_bits - ExactArea::unit_bits - 2 * side_bits;
    const std::int64_t value = as_signed(quanta);
    if (value <= 0)
        return 0;
    if (shift <= 0)
        return value << -shift;
    return (value + (std::int64_t(1) << (shift - 1))) >> shift;
}

void TileCells::clear() {
    m_sums.clear();
    m_by_hash.clear();
}

void TileCells::add(const StackKey& key, Quanta quanta) {
    if (m_sums.size() < few_sums) {
        for (Sum& sum : m_sums)
            if (sum.key == key) {
                sum.quanta += quanta;
                return;
            }
        m_sums.push_back({key, quanta, 0, 0});
        return;
    }
    if (m_by_hash.empty())
        for (std::size_t i = 0; i < m_sums.size(); ++i)
            m_by_hash[hash_of_key(m_sums[i].key)].push_back(std::uint32_t(i));
    std::vector<std::uint32_t>& same_hash = m_by_hash[hash_of_key(key)];
    for (const std::uint32_t i : same_hash)
        if (m_sums[i].key == key) {
            m_sums[i].quanta += quanta;
            return;
        }
    same_hash.push_back(std::uint32_t(m_sums.size()));
    m_sums.push_back({key, quanta, 0, 0});
}

TileCells::Sum& TileCells::largest(const Signature& signature) {
    const auto smaller = [](const Sum& a, const Sum& b) { return as_signed(a.quanta) < as_signed(b.quanta); };
    Sum* best = &*std::max_element(m_sums.begin(), m_sums.end(), smaller);
    const Quanta most = best->quanta;
    for (Sum* sum = best + 1; sum < m_sums.data() + m_sums.size(); ++sum)
        if (sum->quanta == most && signature(sum->key) < signature(best->key))
            best = sum;
    return *best;
}

void TileCells::settle(const Cell& cell, double true_per_plan, const Signature& signature, OverlayRows& rows) {
    if (m_sums.empty())
        return;
    const bool scaled = true_per_plan != 1.0;
    std::int64_t plan_left = cell.units();
    std::int64_t true_left = std::llround(double(plan_left) * true_per_plan);
    for (Sum& sum : m_sums) {
        sum.plan_units = units_of(sum.quanta, cell.side_bits);
        sum.true_units = scaled ? std::llround(double(sum.plan_units) * true_per_plan) : sum.plan_units;
        plan_left -= sum.plan_units;
        true_left -= sum.true_units;
    }
    if (plan_left != 0 || true_left != 0) {
        Sum& sum = largest(signature);
        sum.plan_units += plan_left;
        sum.true_units += true_left;
    }
    const Box place = cell.box();
    for (const Sum& sum : m_sums)
        if (sum.plan_units != 0 || sum.true_units != 0)
            rows.add(sum.key, sum.plan_units, sum.true_units, place);
}

} // namespace areal::shape
