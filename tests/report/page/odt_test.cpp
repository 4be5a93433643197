// SPDX-License-Identifier: GPL-2.0-or-later
//
// Run once with each Qt. How LibreOffice lays it out is for tests/report/render_test.sh; here: what the file asks for.
#include "report/page/odt.h"

#include "report/account_reader.h"
#include "report/odd_accounts.h"
#include "report/page/screenless.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include <gmock/gmock.h>

#include <cpl_vsi.h>
#include <unistd.h>

namespace areal::report {
namespace {

using test::meanings;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t times = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++times;
    return times;
}

class Odt : public testing::Test {
  protected:
    static void SetUpTestSuite() { application = new Screenless; }
    static void TearDownTestSuite() { delete application; }
    ~Odt() override { std::filesystem::remove(file); }

    std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("report-" + std::to_string(getpid()) + ".odt");

    void write(const accounting::Account& account, const std::string& profile, Language language = Language::nb) {
        ReportWishes wishes;
        wishes.profile = profile;
        if (!account.pieces.empty())
            wishes.pieces = accounting::outlines_of(account);
        write_odt(make_document(account, wishes, meanings(language)), file);
    }

    std::string part(const std::string& name) const {
        std::string text(1 << 22, '\0');
        VSILFILE* in = VSIFOpenL(("/vsizip/{" + file.string() + "}/" + name).c_str(), "rb");
        text.resize(in == nullptr ? 0 : VSIFReadL(text.data(), 1, text.size(), in));
        if (in != nullptr)
            VSIFCloseL(in);
        return text;
    }

    /// What stands in the text of it.
    std::string text_of(const accounting::Account& account, const std::string& profile) {
        write(account, profile);
        return part("content.xml");
    }

  private:
    static inline Screenless* application = nullptr;
};

TEST_F(Odt, IsKnownByItsFirstBytes) {
    write(test::maridalen(), "council");
    EXPECT_EQ(read_file(file).substr(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_F(Odt, HasAnOutlineOfHeadingsThatStayWithTheirText) {
    EXPECT_THAT(text_of(test::maridalen(), "council"),
                HasSubstr("<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Arealregnskap for "
                          "kommunestyret</text:h>"));
    for (const char* style : {"Heading_20_1", "Heading_20_2", "Heading_20_3", "Table_20_title", "Table_20_reading"})
        EXPECT_THAT(part("styles.xml"), ContainsRegex("style:name=\"" + std::string(style) +
                                                      "\"[^>]*><style:paragraph-properties [^>]*fo:keep-with-next="
                                                      "\"always\""))
            << style;
}

TEST_F(Odt, KeepsRowsWholeAndSaysTheHeadOfATableOnEveryPage) {
    const std::string text = text_of(test::forty_purposes(), "full");
    EXPECT_THAT(text, ContainsRegex("style:name=\"row\" style:family=\"table-row\"><style:table-row-properties "
                                    "fo:keep-together=\"always\""));
    const std::size_t rows = count(text, "<table:table-row ");
    EXPECT_GT(rows, 80U);
    EXPECT_EQ(count(text, "<table:table-row table:style-name=\"row\">"), rows);
    const std::size_t with_head = count(text, "<table:table-header-rows>");
    EXPECT_GT(with_head, 3U);
    EXPECT_EQ(count(text, "text:style-name=\"Table_20_title\""), with_head);
}

TEST_F(Odt, SaysItsLanguageItsTitleAndItsDay) {
    for (const auto& [language, code, country] :
         {std::tuple(Language::nb, "nb", "NO"), std::tuple(Language::nn, "nn", "NO"),
          std::tuple(Language::en, "en", "GB")}) {
        write(test::maridalen(), "public", language);
        EXPECT_THAT(part("styles.xml"),
                    HasSubstr("fo:language=\"" + std::string(code) + "\" fo:country=\"" + country + "\""));
        EXPECT_THAT(part("meta.xml"),
                    HasSubstr("<dc:language>" + std::string(code) + "-" + country + "</dc:language>"));
    }
    EXPECT_THAT(part("meta.xml"), ContainsRegex("<dc:title>The land account in short[^<]*</dc:title>"));
}

TEST_F(Odt, HasEveryPictureAsVectorsAsAnImageAndInWords) {
    const std::string text = text_of(test::maridalen(), "council");
    const std::size_t pictures = count(text, "<draw:frame ");
    EXPECT_GT(pictures, 1U);
    EXPECT_EQ(count(text, ".svg\""), pictures);
    EXPECT_EQ(count(text, ".png\""), pictures);
    EXPECT_EQ(count(text, "<svg:desc>"), pictures);
    EXPECT_THAT(text, Not(HasSubstr("<svg:title></svg:title>")));
    EXPECT_THAT(part("Pictures/picture1.svg"), HasSubstr("<svg "));
    EXPECT_EQ(part("Pictures/picture1.png").substr(1, 3), "PNG");
    EXPECT_THAT(part("META-INF/manifest.xml"), HasSubstr("Pictures/picture1.svg"));
}

TEST_F(Odt, IsTheSameTwice) {
    write(test::maridalen(), "council");
    const std::string once = read_file(file);
    write(test::maridalen(), "council");
    EXPECT_EQ(read_file(file), once);
}

// One kind of harm a time: formulae, markup, paths, SQL, controls, right to left.
TEST_F(Odt, HostileNamesAreWords) {
    const std::string sound = text_of(test::account_called("Bolig"), "public");
    for (const char* harm : {"=HYPERLINK(\"http://a\")", "+1+1", "-2+3", "@SUM(A1)", "<script>x</script>",
                             "</text:p><text:p>&amp;", "../../etc/passwd", "'; DROP TABLE entry; --",
                             "a\x01\x02\x1b[31m", "שלום \u202Etxt.exe", "file:///etc/passwd"}) {
        const std::string text = text_of(test::account_called(harm), "public");
        for (const char* element : {"<text:p", "<text:a", "<script", "<text:h", "<draw:", "formula"})
            EXPECT_EQ(count(text, element), count(sound, element)) << harm << element;
        for (const char* gone : {"\x01", "\x02", "\x1b", "\u202E"})
            EXPECT_EQ(text.find(gone), std::string::npos) << harm;
    }
    EXPECT_LT(text_of(test::account_called(std::string(10 << 20, 'A')), "public").size(), 400000U);
}

} // namespace
} // namespace areal::report
