// SPDX-License-Identifier: GPL-2.0-or-later
//
// Random years on a board of squares: plans are adopted and repealed, new maps come with and without cases,
// measures move on. Whatever the documents say, the gate takes every proposal, no ground falls between a
// document and the book, the accounts sum to the municipality after every posting, and a map that is posted
// again posts nothing.
#include "accounting/posting_bench.h"

#include "ledger/memory_store.h"
#include "ledger/verify.h"
#include "source/sha256.h"

#include <random>

namespace areal::test {
namespace {

constexpr int side = 6;
constexpr double square_m = 30.5; // 930.25 m2 a square

struct Board {
    std::vector<std::string> classes;

    static shape::FeatureShape square(int i) {
        const double x = square_m * (i % side), y = square_m * double(i / side);
        return rectangle(x, y, x + square_m, y + square_m);
    }
    Patches patches() const {
        Patches result;
        for (int i = 0; i < side * side; ++i)
            result.push_back({square(i), {classes[std::size_t(i)]}});
        return result;
    }
};

class Chance {
  public:
    explicit Chance(std::uint64_t seed) : m_random(seed) {}
    int below(int count) { return int(m_random() % std::uint64_t(count)); }
    std::string land() {
        constexpr const char* kinds[] = {"Skog",       "Skog",   "Myr",           "ÅpentOmråde",
                                         "DyrketMark", "Innsjø", "Tettbebyggelse"};
        return kinds[below(7)];
    }
    Board board() {
        Board board;
        for (int i = 0; i < side * side; ++i)
            board.classes.push_back(land());
        return board;
    }
    /// A rectangle that cuts across squares.
    shape::FeatureShape patch() {
        const double x = below(130), y = below(130);
        return rectangle(x, y, x + 5 + below(50), y + 5 + below(50));
    }

  private:
    std::mt19937_64 m_random;
};

class Years : public PostingBench, public testing::WithParamInterface<std::uint64_t> {
  protected:
    Years() : PostingBench(Chance(GetParam()).board().patches()), m_chance(GetParam()), m_map(m_chance.board()) {}

    void take(const Posting& posting) {
        EXPECT_EQ(proposed(posting) + left(posting) + posting.fitted_mm2, posting.whole_mm2);
        const auto seen = preview(book, posting);
        EXPECT_EQ(seen, post(book, posting));
        AreaMm2 sum_mm2 = 0;
        for (const auto& [account, area_mm2] : book.books().balances(ledger::Book::physical))
            if (account.root() != ledger::AccountRoot::outside)
                sum_mm2 += area_mm2;
        EXPECT_EQ(sum_mm2, m2(side * side * square_m * square_m));
    }

    void adopt(int year) {
        const std::string id = "4999-" + std::to_string(year);
        Patches areas;
        for (int i = 0; i < 3; ++i)
            areas.push_back(
                {m_chance.patch(), {"KpArealformålOmråde", m_chance.below(3) == 0 ? "5100" : "1110", "2", id}});
        take(plan(areas, day(year, 2).c_str(), m_map.patches()));
        if (m_chance.below(3) == 0 && !book.books().balances(ledger::Book::planned).empty())
            take(repeal_plan(
                book, book.books().entries().back().plan.empty() ? "4999-2022" : book.books().entries().back().plan,
                terms(day(year, 3).c_str())));
    }

    void survey(int year) {
        const Board before = m_map;
        for (int i = 0; i < 8; ++i)
            m_map.classes[std::size_t(m_chance.below(side * side))] =
                m_chance.below(2) == 0 ? "Tettbebyggelse" : m_chance.land();
        Patches cases;
        if (m_chance.below(2) == 0)
            cases.push_back({m_chance.patch(), {"dispensasjon", "DS 1", std::nullopt}});
        if (m_chance.below(2) == 0)
            cases.push_back({m_chance.patch(), {"riggplass", "DS 2", "2029-12-31"}});
        take(vintage(m_map.patches(), day(year, 6).c_str(), cases, before.patches()));
        EXPECT_THAT(vintage(m_map.patches(), day(year, 7).c_str(), {}, before.patches()).proposals, testing::IsEmpty());
    }

    static std::string day(int year, int month) { return std::to_string(year) + "-0" + std::to_string(month) + "-01"; }

    Chance m_chance;
    Board m_map;
};

TEST_P(Years, AreTakenWholeByTheGate) {
    for (int year = 2022; year < 2027; ++year) {
        adopt(year);
        survey(year);
    }
    accounting::PolygonClaims claims(book.footprints());
    ledger::MemoryStore copy(book.books().entries());
    const ledger::VerifyResult result = ledger::verify(copy, source::sha256, &claims, {});
    EXPECT_TRUE(result.sound()) << result.sentence;
    EXPECT_GT(result.entries, 30U);
}

INSTANTIATE_TEST_SUITE_P(seeds, Years, testing::Range<std::uint64_t>(1, 13));

} // namespace
} // namespace areal::test
