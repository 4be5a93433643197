// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/date.h"

#include <chrono>
#include <cstdio>

namespace areal {
namespace {

constexpr std::int64_t seconds_per_day = 86400;

std::chrono::year_month_day civil(Date date) {
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(date.days())));
}

/// A field of digits and nothing else.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::int64_t floor_days(std::int64_t seconds) {
    const std::int64_t days = seconds / seconds_per_day;
    return seconds % seconds_per_day < 0 ? days - 1 : days;
}

} // namespace

std::optional<Date> Date::from_civil(int year, int month, int day) {
    if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                          std::chrono::day(unsigned(day))};
    if (!ymd.ok())
        return std::nullopt;
    return Date(std::int32_t(std::chrono::sys_days(ymd).time_since_epoch().count()));
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return from_civil(*year, *month, *day);
}

Date Date::first_of_year(int year) {
    return from_civil(year, 1, 1).value();
}
Date Date::last_of_year(int year) {
    return from_civil(year, 12, 31).value();
}

std::string Date::iso() const {
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year(), month(), day());
    return text;
}

int Date::year() const {
    return int(civil(*this).year());
}
int Date::month() const {
    return int(unsigned(civil(*this).month()));
}
int Date::day() const {
    return int(unsigned(civil(*this).day()));
}

Moment Moment::start_of(Date day) {
    return Moment(std::int64_t(day.days()) * seconds_per_day);
}
Moment Moment::end_of(Date day) {
    return start_of(day) + (seconds_per_day - 1);
}

std::optional<Moment> Moment::parse(std::string_view iso) {
    if (iso.size() != 20 || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':' || iso[19] != 'Z')
        return std::nullopt;
    const auto day = Date::parse(iso.substr(0, 10));
    const auto hour = digits(iso.substr(11, 2));
    const auto minute = digits(iso.substr(14, 2));
    const auto second = digits(iso.substr(17, 2));
    if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return start_of(*day) + (*hour * 3600 + *minute * 60 + *second);
}

std::string Moment::iso() const {
    const auto in_day = int(m_seconds - floor_days(m_seconds) * seconds_per_day);
    char text[40];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", in_day / 3600, in_day / 60 % 60, in_day % 60);
    return date().iso() + text;
}

Date Moment::date() const {
    return Date::from_days(std::int32_t(floor_days(m_seconds)));
}

Moment now() {
    const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
    return Moment::from_seconds(std::chrono::duration_cast<std::chrono::seconds>(since_1970).count());
}

} // namespace areal
