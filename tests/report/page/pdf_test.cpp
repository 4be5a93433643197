// SPDX-License-Identifier: GPL-2.0-or-later
//
// Run once with each Qt. What a page looks like is for tests/report/render_test.sh; here: how many pages,
// bookmarks, fonts, and that odd accounts and hostile names do no harm.
#include "report/page/pdf.h"

#include "report/account_reader.h"
#include "report/odd_accounts.h"
#include "report/page/screenless.h"
#include "report/profile.h"
#include "report/sample_account.h"

#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <unistd.h>

namespace areal::report {
namespace {

using test::meanings;

class Pdf : public testing::Test {
  protected:
    static void SetUpTestSuite() { application = new Screenless; }
    static void TearDownTestSuite() { delete application; }
    ~Pdf() override { std::filesystem::remove(file); }

    std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("report-" + std::to_string(getpid()) + ".pdf");

    static Document document(const accounting::Account& account, const std::string& profile, Language language) {
        ReportWishes wishes;
        wishes.profile = profile;
        if (!account.pieces.empty())
            wishes.pieces = accounting::outlines_of(account);
        return make_document(account, wishes, meanings(language));
    }
    std::size_t pages(const accounting::Account& account, const std::string& profile,
                      Language language = Language::nb) {
        write_pdf(document(account, profile, language), file);
        QPDF pdf;
        pdf.processFile(file.c_str());
        return QPDFPageDocumentHelper(pdf).getAllPages().size();
    }

  private:
    static inline Screenless* application = nullptr;
};

TEST_F(Pdf, TheCouncilGetsTwoPages) {
    for (const Language language : {Language::nb, Language::nn, Language::en})
        EXPECT_EQ(pages(test::maridalen(), "council", language), 2U) << language_code(language);
    EXPECT_EQ(pages(test::forty_purposes(), "council"), 2U);
    EXPECT_EQ(pages(test::not_computed(), "council"), 1U) << "a last line takes no page of its own";
    EXPECT_LE(pages(test::no_rows(), "council"), 2U);
}

TEST_F(Pdf, HasBookmarksFontsAndTitle) {
    pages(test::maridalen(), "full", Language::nn);
    QPDF pdf;
    pdf.processFile(file.c_str());
    const auto outlines = QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
    ASSERT_EQ(outlines.size(), 1U);
    QPDFOutlineObjectHelper top = outlines.front();
    EXPECT_EQ(top.getTitle(), "Full arealrekneskap");
    EXPECT_GT(top.getKids().size(), 10U);
    EXPECT_EQ(pdf.getRoot().getKey("/Lang").getUTF8Value(), "nn-NO");
    bool embedded = false;
    for (QPDFObjectHandle& object : pdf.getAllObjects())
        embedded = embedded || (object.isDictionary() && (object.hasKey("/FontFile2") || object.hasKey("/FontFile3")));
    EXPECT_TRUE(embedded);
}

TEST_F(Pdf, IsTheSameTwice) {
    pages(test::maridalen(), "council");
    const std::string once = read_file(file);
    pages(test::maridalen(), "council");
    EXPECT_EQ(read_file(file), once);
}

TEST_F(Pdf, WritesOddAccountsAndHostileNames) {
    EXPECT_GT(pages(test::long_names(), "full"), 2U);
    EXPECT_GT(pages(test::forty_purposes(), "full"), 3U);
    EXPECT_GT(pages(test::account_of(test::hostile_names()), "full"), 2U);
    EXPECT_LT(std::filesystem::file_size(file), 2000000U);
}

TEST_F(Pdf, HostileNamesActOnNothingInAPdf) {
    for (const char* harm : {"=HYPERLINK(\"http://a\")", "<script>x</script>", "a\x01\x02\x1b[31m",
                             "שלום \u202Etxt.exe", "file:///etc/passwd"}) { // a PDF each: not cheap
        pages(test::account_called(harm), "public");
        QPDF pdf;
        pdf.processFile(file.c_str());
        for (QPDFObjectHandle& object : pdf.getAllObjects())
            if (object.isDictionary())
                for (const char* action :
                     {"/JS", "/JavaScript", "/Launch", "/URI", "/OpenAction", "/AA", "/EmbeddedFile"})
                    EXPECT_FALSE(object.hasKey(action)) << harm << action;
        const std::string title = pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value();
        for (const char* gone : {"\x01", "\x02", "\x1b", "\u202E"})
            EXPECT_EQ(title.find(gone), std::string::npos) << harm;
    }
    pages(test::account_called(std::string(10 << 20, 'A')), "public");
    EXPECT_LT(std::filesystem::file_size(file), 1000000U);
}

} // namespace
} // namespace areal::report
