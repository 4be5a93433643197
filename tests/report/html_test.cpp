// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/html.h"

#include "report/count.h"
#include "report/document_json.h"
#include "report/odd_accounts.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include <gmock/gmock.h>

#include <regex>
#include <string>
#include <vector>

namespace areal::report {
namespace {

using test::meanings;
using testing::HasSubstr;
using testing::Not;

std::string page(const accounting::Account& account, const std::string& profile = "full") {
    ReportWishes wishes;
    wishes.profile = profile;
    wishes.pieces = accounting::outlines_of(account);
    return html(make_document(account, wishes, meanings(Language::nb)), test::project / "resources");
}

/// Name of a tag that is opened and not closed, or closed and not opened; empty when all are in order.
std::string unbalanced(const std::string& text) {
    const std::string body = text.substr(0, text.find("<script>"));
    std::vector<std::string> open;
    for (std::size_t at = body.find('<'); at != std::string::npos; at = body.find('<', at + 1)) {
        const std::size_t end = body.find('>', at);
        if (end == std::string::npos)
            return "no end";
        const bool closes = body[at + 1] == '/';
        const std::size_t begin = at + (closes ? 2 : 1);
        const std::string name = body.substr(begin, body.find_first_of(" >/", begin) - begin);
        if (name == "meta" || name == "!DOCTYPE" || body[end - 1] == '/')
            continue;
        if (!closes)
            open.push_back(name);
        else if (open.empty() || open.back() != name)
            return name;
        else
            open.pop_back();
    }
    return open == std::vector<std::string>{"html", "body"} ? "" : "left open"; // these end after the script
}

TEST(Html, IsTheSameTwice) {
    EXPECT_EQ(page(test::maridalen()), page(test::maridalen()));
}

TEST(Html, FetchesNothingAndHasItsLandmarks) {
    const std::string text = page(test::maridalen());
    EXPECT_THAT(text, Not(HasSubstr(" src=")));
    EXPECT_THAT(text, Not(HasSubstr("href=")));
    for (const char* needed : {"<html lang=\"nb\">", "<main>", "<header>", "<footer>", "<caption>", "scope=\"col\"",
                               "scope=\"row\"", "role=\"img\" aria-label=\"", "default-src 'none'"})
        EXPECT_THAT(text, HasSubstr(needed));
    EXPECT_EQ(unbalanced(text), "");
}

TEST(Html, NoLevelOfHeadingsIsLeftOut) {
    const std::regex heading("<h([1-6])");
    for (const accounting::Account& account : {test::maridalen(), test::no_rows(), test::not_computed()})
        for (const std::string& profile : profile_names(test::project / "resources")) {
            const std::string text = page(account, profile);
            int last = 0;
            for (std::sregex_iterator found(text.begin(), text.end(), heading), end; found != end; ++found) {
                const int level = std::stoi((*found)[1]);
                EXPECT_LE(level, last + 1) << profile << ": " << text.substr(std::size_t(found->position()), 80);
                last = level;
            }
            EXPECT_EQ(test::count(text, "<h1"), 1U) << profile;
        }
}

TEST(Html, EveryTableAndPictureHasItsNameAndEveryHeadItsScope) {
    const std::string text = page(test::maridalen());
    EXPECT_GT(test::count(text, "<table"), 10U);
    EXPECT_EQ(test::count(text, "<table"), test::count(text, "<caption>"));
    EXPECT_EQ(test::count(text, "<caption></"), 0U);
    EXPECT_EQ(test::count(text, "<th") - test::count(text, "<thead"), test::count(text, "<th scope="));
    EXPECT_GT(test::count(text, "<svg"), 3U);
    EXPECT_EQ(test::count(text, "<svg"), test::count(text, "role=\"img\" aria-label=\""));
    EXPECT_EQ(test::count(text, "aria-label=\"\""), 0U);
}

TEST(Html, AColumnMakesRoomForItsLongestWordButNotForAnyWord) {
    EXPECT_THAT(page(test::account_of({"Fritidsbebyggelse nord"})), HasSubstr("style=\"min-width:18ch\">Område<"));
    EXPECT_THAT(page(test::long_names()), HasSubstr("style=\"min-width:20ch\">Område<"));
}

TEST(Html, HostileNamesStayWords) {
    const std::string text = page(test::account_of(test::hostile_names()));
    EXPECT_THAT(text, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(text, Not(HasSubstr("<img")));
    EXPECT_THAT(text, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt;"));
    EXPECT_THAT(text, Not(HasSubstr("\u202E")));
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_LT(text.size(), 300000U); // ten megabytes of A are cut
    EXPECT_EQ(unbalanced(text), "");
}

TEST(Html, WritesOddAccountsWhole) {
    for (const accounting::Account& account :
         {test::forty_purposes(), test::no_rows(), test::long_names(), test::not_computed()})
        for (const std::string& profile : profile_names(test::project / "resources"))
            EXPECT_EQ(unbalanced(page(account, profile)), "") << profile;
}

TEST(DocumentCsv, HostileNamesAreNoFormulae) {
    ReportWishes wishes;
    const std::string text =
        document_csv(make_document(test::account_of(test::hostile_names()), wishes, meanings(Language::nb)));
    for (const char* formula : {",=HYPERLINK", ",\"=HYPERLINK", ",+1+1", ",@SUM", ",-2,"})
        EXPECT_THAT(text, Not(HasSubstr(formula)));
    EXPECT_THAT(text, HasSubstr(",'+1+1"));
}

TEST(DocumentJson, HostileNamesStaySound) {
    ReportWishes wishes;
    const std::string text =
        document_json(make_document(test::account_of(test::hostile_names()), wishes, meanings(Language::nb)));
    EXPECT_THAT(text, HasSubstr("../../etc/passwd"));
    EXPECT_THAT(text, HasSubstr("\\\"><img src=x onerror=alert(1)>"));
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

} // namespace
} // namespace areal::report
