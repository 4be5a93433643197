// SPDX-License-Identifier: GPL-2.0-or-later
//
// Names that mean harm, one kind at a time, in every place a name can stand: plan area, purpose, layer, file, table,
// column, planner's text. PDF and ODT are held to the same names in page/.
#include "report/count.h"
#include "report/document_json.h"
#include "report/html.h"
#include "report/odd_accounts.h"
#include "report/profile.h"
#include "report/sample_account.h"
#include "report/xlsx.h"

#include <cpl_vsi.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <functional>

#include <unistd.h>

namespace areal::report {
namespace {

using testing::HasSubstr;
using testing::Not;

Document document_of(const std::string& name) {
    ReportWishes wishes;
    return make_document(test::account_called(name), wishes, test::meanings(Language::nb));
}

std::string html_of(const std::string& name) {
    return html(document_of(name), test::project / "resources");
}

std::string part(const std::filesystem::path& archive, const std::string& name) {
    std::string text;
    if (VSILFILE* in = VSIFOpenL(("/vsizip/{" + archive.string() + "}/" + name).c_str(), "rb")) {
        char block[4096];
        for (std::size_t n; (n = VSIFReadL(block, 1, sizeof block, in)) > 0;)
            text.append(block, n);
        VSIFCloseL(in);
    }
    return text;
}

struct Workbook {
    std::string strings, sheets;
};

Workbook xlsx_of(const std::string& name) {
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("hostile-" + std::to_string(getpid()) + ".xlsx");
    write_xlsx(document_of(name), test::meanings(Language::nb), file);
    Workbook book{part(file, "xl/sharedStrings.xml") + part(file, "xl/workbook.xml"), ""};
    for (int i = 1; i < 30; ++i)
        book.sheets += part(file, "xl/worksheets/sheet" + std::to_string(i) + ".xml");
    std::filesystem::remove(file);
    return book;
}

/// All texts of the JSON form; parsing it at all is half the test.
std::string json_texts(const std::string& name) {
    std::string all;
    const std::function<void(const nlohmann::json&)> walk = [&](const nlohmann::json& value) {
        if (value.is_string())
            all += value.get<std::string>() + "\n";
        if (value.is_structured())
            for (const auto& child : value)
                walk(child);
    };
    walk(nlohmann::json::parse(document_json(document_of(name))));
    return all;
}

class Formulae : public testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(HostileNames, Formulae,
                         testing::Values("=HYPERLINK(\"http://a\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1"));

TEST_P(Formulae, AreTextsInASheet) {
    const Workbook book = xlsx_of(GetParam()), harmless = xlsx_of("Bolig");
    EXPECT_EQ(test::count(book.sheets, "<f>"), test::count(harmless.sheets, "<f>"));
    EXPECT_EQ(test::count(book.sheets, "<hyperlink "), test::count(book.sheets, "\" location=\"'"))
        << "only to its own sheets";
}

TEST_P(Formulae, AreTextsInCsv) {
    const std::string text = document_csv(document_of(GetParam()));
    for (const char* start : {"=", "+", "-", "@"}) // a negative figure is a digit after its sign
        for (const char* before : {",", "\n", "\"", ",\"", "\n\""})
            for (std::size_t at = text.find(before + std::string(start)); at != std::string::npos;
                 at = text.find(before + std::string(start), at + 1)) {
                const std::size_t value = at + std::string(before).size();
                const bool ends_a_quote =
                    before[0] == '"' && (at == 0 || (text[at - 1] != ',' && text[at - 1] != '\n'));
                EXPECT_TRUE(ends_a_quote || text.find_first_not_of("0123456789.,-", value) > value + 4)
                    << text.substr(at, 20);
            }
}

TEST(HostileNames, MarkupIsWordsInHtml) {
    const std::string sound = html_of("Bolig");
    for (const char* name : {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
                             "</style></svg><svg onload=x>", "' onmouseover='x", "<!--", "&lt;b&gt;"}) {
        const std::string page = html_of(name);
        EXPECT_EQ(test::count(page, "<"), test::count(sound, "<")) << name;
        EXPECT_EQ(test::count(page, "\""), test::count(sound, "\"")) << name; // nor does it leave its attribute
    }
}

TEST(HostileNames, MarkupIsWordsInASheet) {
    for (const char* name : {"<script>alert(1)</script>", "]]></t><f>1</f>", "&amp;"})
        EXPECT_THAT(xlsx_of(name).strings,
                    testing::AllOf(Not(HasSubstr("<script>")), Not(HasSubstr("<f>")), Not(HasSubstr("]]>"))));
}

TEST(HostileNames, MarkupIsWordsInJsonAndCsv) {
    EXPECT_THAT(json_texts("</script>\"}{"), HasSubstr("</script>\"}{"));
    EXPECT_THAT(document_csv(document_of("a\"b,c")), HasSubstr("\"a\"\"b,c\""));
}

TEST(HostileNames, PathsAreWords) {
    for (const char* name : {"../../etc/passwd", "C:\\..\\x", "/dev/null", "file|layername=x", "[a]:*?/\\"}) {
        EXPECT_THAT(json_texts(name), HasSubstr(name));
        const Workbook book = xlsx_of(name); // a sheet's name may hold none of these
        const std::size_t at = book.strings.find("<sheets>");
        const std::string sheets = book.strings.substr(at, book.strings.find("</sheets>") - at);
        for (std::size_t from = sheets.find(" name=\""); from != std::string::npos;
             from = sheets.find(" name=\"", from + 1)) {
            const std::string title = sheets.substr(from + 7, sheets.find('"', from + 7) - from - 7);
            EXPECT_EQ(title.find_first_of("[]:*?/\\"), std::string::npos) << title;
            EXPECT_LE(title.size(), 31U + 10) << title;
        }
    }
    EXPECT_FALSE(std::filesystem::exists("etc"));
}

TEST(HostileNames, SqlIsWords) {
    const std::string name = "a\"; DROP TABLE entry; --";
    EXPECT_THAT(json_texts(name), HasSubstr(name));
    EXPECT_THAT(html_of(name), HasSubstr("a&quot;; DROP TABLE entry; --"));
    EXPECT_THAT(document_csv(document_of(name)), HasSubstr("\"a\"\"; DROP TABLE entry; --\""));
    EXPECT_THAT(xlsx_of(name).strings, HasSubstr("DROP TABLE entry"));
}

TEST(HostileNames, ControlCharactersReachNoForm) {
    const std::string name = std::string("a\x01\x02\x07\x7f", 5) +
                             "b\x1b[31m\xC2\x9B"
                             "c" +
                             std::string("\0d", 2) + "\xff\xfe";
    const Workbook book = xlsx_of(name);
    for (const std::string& form :
         {html_of(name), json_texts(name), document_csv(document_of(name)), book.strings, book.sheets})
        for (const char control : {'\x01', '\x02', '\x07', '\x1b', '\x7f', '\0'})
            EXPECT_EQ(form.find(control), std::string::npos) << int(control);
    EXPECT_THAT(json_texts(name), HasSubstr("a\uFFFD\uFFFD"));
}

TEST(HostileNames, TenMegabytesAreCut) {
    const std::string name(10 << 20, 'A');
    for (const std::string& form : {html_of(name), document_json(document_of(name)), document_csv(document_of(name))})
        EXPECT_LT(form.size(), 400000U);
    EXPECT_LT(xlsx_of(name).strings.size(), 100000U);
}

TEST(HostileNames, WordsFromRightToLeftTurnNothingAround) {
    const std::string name = "שלום \u202Etxt.exe\u202C \u2066x\u2069 مرحبا";
    const Workbook book = xlsx_of(name);
    for (const std::string& form : {html_of(name), json_texts(name), document_csv(document_of(name)), book.strings}) {
        for (const char* turn : {"\u202E", "\u202C", "\u2066", "\u2069"})
            EXPECT_THAT(form, Not(HasSubstr(turn)));
        EXPECT_THAT(form, testing::AllOf(HasSubstr("שלום"), HasSubstr("مرحبا")));
    }
    EXPECT_THAT(html_of(name), HasSubstr("<bdi>שלום"));
}

} // namespace
} // namespace areal::report
