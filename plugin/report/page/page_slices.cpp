// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/page/page_slices.h"

namespace areal::report {
namespace {

class FilledPages {
  public:
    explicit FilledPages(double height) : m_height(height) {}

    bool is_new() const { return m_pages.empty() || m_pages.back().empty(); }
    // Down to there, from what the page ends with now.
    bool has_room_until(double bottom) const { return m_filled + bottom - m_pages.back().back().bottom <= m_height; }
    void begin_page() { m_pages.emplace_back(); }

    void begin_with(const Slice& slice) {
        if (m_pages.empty())
            begin_page();
        m_filled = 0;
        if (slice.head)
            add(*slice.head);
        add(slice.band);
    }
    void go_on_to(double bottom) {
        m_filled += bottom - m_pages.back().back().bottom;
        m_pages.back().back().bottom = bottom;
    }
    std::vector<PageBands> all() { return std::move(m_pages); }

  private:
    void add(const Band& band) {
        m_pages.back().push_back(band);
        m_filled += band.height();
    }

    double m_height, m_filled = 0;
    std::vector<PageBands> m_pages;
};

double height_of(const Slice& first, const Slice& last) {
    return (first.head ? first.head->height() : 0) + last.band.bottom - first.band.top;
}

} // namespace

std::vector<PageBands> deal_out(const std::vector<Slice>& slices, double page_height) {
    FilledPages pages(page_height);
    for (std::size_t first = 0; first < slices.size();) {
        std::size_t last = first;
        while (slices[last].stays_with_next && last + 1 < slices.size())
            ++last;
        const bool fits_a_page = height_of(slices[first], slices[last]) <= page_height;
        if (!pages.is_new() &&
            (slices[first].begins_page || (fits_a_page && !pages.has_room_until(slices[last].band.bottom))))
            pages.begin_page();
        for (; first <= last; ++first) {
            if (!pages.is_new() && !pages.has_room_until(slices[first].band.bottom))
                pages.begin_page();
            if (pages.is_new())
                pages.begin_with(slices[first]);
            else
                pages.go_on_to(slices[first].band.bottom);
        }
    }
    return pages.all();
}

} // namespace areal::report
