// SPDX-License-Identifier: GPL-2.0-or-later
//
// When: a civil day and a second of UTC.
//
// Date     proleptic Gregorian day, "2025-03-01". Ordered, subtractable; differences in whole days.
// Moment   UTC second, "2025-03-01T12:30:05Z". Ordered.
// Clock    the only way to ask what time it is; a test passes its own.
//
// Parsing accepts exactly the ISO 8601 forms above (years 0000 to 9999) and answers nothing for anything
// else, 30 February included. That 1800-01-01 means "missing" in plan data is the accounting room's rule.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace areal {

class Date {
  public:
    /// 1970-01-01.
    constexpr Date() = default;
    /// Nothing when there is no such day.
    static std::optional<Date> from_civil(int year, int month, int day);
    static std::optional<Date> parse(std::string_view iso);
    static constexpr Date from_days(std::int32_t days_since_1970) { return Date(days_since_1970); }
    static Date first_of_year(int year);
    static Date last_of_year(int year);

    std::string iso() const;
    int year() const;
    int month() const;
    int day() const;
    constexpr std::int32_t days() const { return m_days; }

    friend constexpr Date operator+(Date date, int days) { return Date(date.m_days + days); }
    friend constexpr Date operator-(Date date, int days) { return Date(date.m_days - days); }
    /// Whole days from `from` to `to`.
    friend constexpr int operator-(Date to, Date from) { return to.m_days - from.m_days; }
    friend constexpr auto operator<=>(Date a, Date b) = default;

  private:
    explicit constexpr Date(std::int32_t days) : m_days(days) {}
    std::int32_t m_days = 0; // since 1970-01-01
};

class Moment {
  public:
    /// 1970-01-01T00:00:00Z.
    constexpr Moment() = default;
    static constexpr Moment from_seconds(std::int64_t seconds_since_1970) { return Moment(seconds_since_1970); }
    static Moment start_of(Date day);
    static Moment end_of(Date day); // its last second
    /// "2025-03-01T12:30:05Z"; no fractions, no other zone, no leap second.
    static std::optional<Moment> parse(std::string_view iso);

    std::string iso() const;
    Date date() const;
    constexpr std::int64_t seconds() const { return m_seconds; }

    friend constexpr Moment operator+(Moment moment, std::int64_t seconds) {
        return Moment(moment.m_seconds + seconds);
    }
    friend constexpr auto operator<=>(Moment a, Moment b) = default;

  private:
    explicit constexpr Moment(std::int64_t seconds) : m_seconds(seconds) {}
    std::int64_t m_seconds = 0; // since 1970-01-01T00:00:00Z
};

using Clock = std::function<Moment()>;

/// The machine's clock.
Moment now();

} // namespace areal
