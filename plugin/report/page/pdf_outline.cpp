// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/pdf_outline.h"

#include "base/date.h"
#include "base/failure.h"
#include "report/page/language_tag.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace areal::report {
namespace {

using Object = QPDFObjectHandle;

constexpr int closed_from = 2; // what is below a heading of this level is shown when a reader asks for it

Object text(const std::string& words) {
    return Object::newUnicodeString(words);
}

class Outline {
  public:
    Outline(QPDF& pdf, const std::vector<Bookmark>& bookmarks)
        : m_pdf(pdf), m_bookmarks(bookmarks), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()) {}

    Object root() {
        Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", Object::newName("/Outlines"));
        std::size_t at = 0;
        add_children(outlines, at, 0);
        return outlines;
    }

  private:
    // The bookmarks from `at` that are deeper than `level` become children of `parent`.
    int add_children(Object parent, std::size_t& at, int level) {
        Object last;
        int count = 0;
        while (at < m_bookmarks.size() && m_bookmarks[at].level > level) {
            const Bookmark& bookmark = m_bookmarks[at++];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(bookmark.text));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(bookmark));
            if (count == 0)
                parent.replaceKey("/First", item);
            else {
                last.replaceKey("/Next", item);
                item.replaceKey("/Prev", last);
            }
            add_children(item, at, bookmark.level);
            last = item;
            ++count;
        }
        if (count > 0) {
            parent.replaceKey("/Last", last);
            parent.replaceKey("/Count", Object::newInteger(level < closed_from ? count : -count));
        }
        return count;
    }

    Object destination(const Bookmark& bookmark) {
        const auto page = std::size_t(std::clamp(bookmark.page, 0, int(m_pages.size()) - 1));
        Object object = m_pages.at(page).getObjectHandle();
        const Object::Rectangle box = object.getKey("/MediaBox").getArrayAsRectangle();
        const double y = box.ury - (box.ury - box.lly) * bookmark.from_top;
        Object place = Object::newArray();
        for (const Object& part :
             {object, Object::newName("/XYZ"), Object::newNull(), Object::newReal(y, 1), Object::newNull()})
            place.appendItem(part);
        return place;
    }

    QPDF& m_pdf;
    const std::vector<Bookmark>& m_bookmarks;
    std::vector<QPDFPageObjectHelper> m_pages;
};

std::string pdf_date(const std::string& iso) {
    const Date date = Date::parse(iso).value_or(Date::first_of_year(2000));
    std::string digits = date.iso();
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    return "D:" + digits + "000000Z";
}

void describe(QPDF& pdf, const Document& document) {
    Object info = pdf.makeIndirectObject(Object::newDictionary());
    const std::string about = document.subtitle.empty() ? "" : " – " + document.subtitle;
    info.replaceKey("/Title", text(document.title + about));
    info.replaceKey("/Subject", text(document.stage));
    info.replaceKey("/Creator", text(document.program));
    info.replaceKey("/CreationDate", Object::newString(pdf_date(document.date)));
    info.replaceKey("/ModDate", Object::newString(pdf_date(document.date)));
    pdf.getTrailer().replaceKey("/Info", info);
    Object root = pdf.getRoot();
    root.removeKey("/Metadata"); // written by the clock
    root.replaceKey("/Lang", Object::newString(language_tag(document.language)));
    Object viewer = Object::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

} // namespace

void finish_pdf(const std::filesystem::path& file, const std::vector<Bookmark>& bookmarks, const Document& document) {
    const std::filesystem::path finished = file.string() + ".finished";
    try {
        QPDF pdf;
        pdf.processFile(file.c_str());
        describe(pdf, document);
        if (!bookmarks.empty()) {
            pdf.getRoot().replaceKey("/Outlines", Outline(pdf, bookmarks).root());
            pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
        }
        QPDFWriter writer(pdf, finished.c_str());
        writer.setDeterministicID(true);
        writer.write();
    } catch (const std::exception& error) {
        std::error_code ignored;
        std::filesystem::remove(finished, ignored);
        throw BrokenMachinery("The PDF could not be finished: {1}", {std::string(error.what())});
    }
    std::filesystem::rename(finished, file);
}

} // namespace areal::report
