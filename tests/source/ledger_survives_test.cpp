// SPDX-License-Identifier: GPL-2.0-or-later
//
// Nothing is lost: not when the program is killed while it writes, not when several write at once, not when
// the disk is full or the file may only be read. AREAL_KILLS sets how often it is killed (50 unless said).
#include "source/ledger_gpkg.h"

#include "base/failure.h"
#include "bench/bench_book.h"
#include "ledger/verify.h"
#include "source/sha256.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace areal::source {
namespace {

namespace fs = std::filesystem;
using namespace ledger::testing;
using ledger::AccountPath;
using ledger::Book;
using ledger::Entry;
using ledger::EntryKind;
using ledger::EntryNumber;
using ledger::Ledger;
using ledger::LedgerDoors;

constexpr uid_t nobody = 65534;

class SurvivingBook : public ::testing::Test {
  protected:
    SurvivingBook() {
        const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
        m_folder =
            fs::temp_directory_path() / ("areal_survives_" + std::string(info->name()) + std::to_string(::getpid()));
        fs::create_directories(m_folder);
        m_path = (m_folder / "bok.gpkg").string();
        LedgerGpkg::create(m_path, "EPSG:25833");
        LedgerGpkg store(m_path);
        Ledger ledger(doors(store));
        Entry baseline = draft(EntryKind::baseline, "2025-01-01");
        baseline.place = "4999 Prøve";
        baseline.crs = "EPSG:25833";
        baseline.area_kind = ledger::AreaKind::plan;
        baseline.rules = "prøve 1";
        baseline.evidence = "AR5 2024-12-31";
        const std::vector<Entry> opening{
            baseline, draft(EntryKind::opening, "2025-01-01", "outside/opening", "nature/mire", 1'000'000)};
        ledger.post(opening);
    }
    ~SurvivingBook() override { fs::remove_all(m_folder); }

    static LedgerDoors doors(ledger::EntryStore& store) {
        return {store, sha256, [] { return noon(day("2030-01-01")); }, nullptr};
    }
    static Entry loss() {
        Entry entry = draft(EntryKind::loss, "2026-05-01", "nature/mire", "built/cabins", 1);
        entry.cause = "dispensation";
        return entry;
    }
    /// Runs in a process of its own, which then ends without clean-up; its id.
    template <typename Work>
    static pid_t apart(Work work) {
        const pid_t child = ::fork();
        if (child != 0)
            return child;
        int code = 1;
        try {
            code = work();
        } catch (...) {
            code = 2;
        }
        ::_exit(code);
    }
    static int exit_code(pid_t child) {
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    ledger::VerifyResult verified() const {
        const LedgerGpkg store(m_path);
        return ledger::verify(store, sha256, nullptr);
    }

    fs::path m_folder;
    std::string m_path;
};

TEST_F(SurvivingBook, holds_every_acknowledged_entry_after_kill) {
    const char* asked = std::getenv("AREAL_KILLS");
    const int kills = asked ? std::atoi(asked) : 50;
    std::mt19937_64 random(1);
    EntryNumber acknowledged = 2;
    for (int kill = 0; kill < kills; ++kill) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = apart([&] {
            LedgerGpkg store(m_path);
            Ledger ledger(doors(store));
            while (true) {
                const EntryNumber number = ledger.post(loss()).number;
                if (::write(ends[1], &number, sizeof number) != sizeof number)
                    return 1;
            }
        });
        ::close(ends[1]);
        ::usleep(useconds_t(random() % 120'000));
        ::kill(child, SIGKILL);
        EXPECT_EQ(exit_code(child), -1);
        for (EntryNumber number = 0; ::read(ends[0], &number, sizeof number) == sizeof number;)
            acknowledged = number;
        ::close(ends[0]);
        const ledger::VerifyResult result = verified();
        ASSERT_TRUE(result.sound()) << result.sentence;
        ASSERT_GE(EntryNumber(result.entries), acknowledged);
        ASSERT_LE(EntryNumber(result.entries), acknowledged + 1); // written, killed before it could say so
        acknowledged = EntryNumber(result.entries);
    }
    EXPECT_GT(acknowledged, 2);
}

TEST_F(SurvivingBook, two_programs_lose_nothing) {
    constexpr int each = 15;
    std::vector<pid_t> children;
    for (int program = 0; program < 2; ++program)
        children.push_back(apart([&] {
            LedgerGpkg store(m_path);
            Ledger ledger(doors(store));
            for (int i = 0; i < each; ++i)
                ledger.post(loss());
            return 0;
        }));
    for (const pid_t child : children)
        EXPECT_EQ(exit_code(child), 0);
    const ledger::VerifyResult result = verified();
    EXPECT_TRUE(result.sound()) << result.sentence;
    EXPECT_EQ(result.entries, 2U + 2 * each);
}

TEST_F(SurvivingBook, a_full_disk_is_said_and_changes_nothing) {
    const std::string head = verified().head;
    const pid_t child = apart([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        LedgerGpkg store(m_path);
        Ledger ledger(doors(store));
        const rlimit limit{rlim_t(fs::file_size(m_path)), rlim_t(fs::file_size(m_path))};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const std::vector<Entry> batch(200, loss());
        try {
            ledger.post(batch);
        } catch (const BrokenMachinery& failure) {
            const bool says_which = std::string(failure.what()).find("bok.gpkg") != std::string::npos;
            return says_which && ledger.books().size() == 2 ? 0 : 3;
        }
        return 4;
    });
    EXPECT_EQ(exit_code(child), 0);
    const ledger::VerifyResult result = verified();
    EXPECT_TRUE(result.sound()) << result.sentence;
    EXPECT_EQ(result.head, head);
}

TEST_F(SurvivingBook, a_file_that_may_only_be_read_is_read_and_not_written) {
    const std::string head = verified().head;
    ::chmod(m_path.c_str(), 0444);
    ::chmod(m_folder.c_str(), 0555);
    const pid_t child = apart([&] {
        if (::geteuid() == 0 && ::setuid(nobody) != 0)
            return 5;
        LedgerGpkg store(m_path);
        Ledger ledger(doors(store));
        try {
            ledger.post(loss());
        } catch (const BrokenMachinery& failure) {
            return std::string(failure.what()).find("only be read") != std::string::npos ? 0 : 3;
        }
        return 4;
    });
    EXPECT_EQ(exit_code(child), 0);
    ::chmod(m_folder.c_str(), 0755);
    EXPECT_EQ(verified().head, head);
}

} // namespace
} // namespace areal::source
