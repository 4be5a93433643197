// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/entry.h"

namespace areal::ledger {
namespace {

constexpr std::array<std::string_view, std::size_t(EntryKind::count_)> kind_names{
    "baseline",   "opening",  "pledge",   "planvask",  "lapse",    "loss",   "densification", "temporary", "returned",
    "measure",    "restored", "status",   "writedown", "remap",    "method", "boundary",      "candidate", "reject",
    "obligation", "payment",  "handover", "renumber",  "reversal", "close",  "resolution",
};
constexpr std::array<std::string_view, book_count> book_names{"physical", "planned", "deplanned", "money"};
constexpr std::array<std::string_view, 4> statuses{"planned", "begun", "done", "verified"};
constexpr std::array<std::string_view, 2> area_kinds{"plan", "true"};

template <typename Enum, std::size_t size>
std::optional<Enum> find(const std::array<std::string_view, size>& names, std::string_view name) {
    for (std::size_t i = 0; i < size; ++i)
        if (names[i] == name)
            return Enum(i);
    return std::nullopt;
}

} // namespace

std::string_view name_of(EntryKind kind) {
    return kind_names.at(std::size_t(kind));
}
std::string_view name_of(Book book) {
    return book_names.at(std::size_t(book));
}
std::string_view name_of(Status status) {
    return statuses.at(std::size_t(status));
}
std::string_view name_of(AreaKind kind) {
    return area_kinds.at(std::size_t(kind));
}
std::optional<EntryKind> entry_kind(std::string_view name) {
    return find<EntryKind>(kind_names, name);
}
std::optional<Book> book(std::string_view name) {
    return find<Book>(book_names, name);
}
std::optional<Status> status(std::string_view name) {
    return find<Status>(statuses, name);
}
std::optional<AreaKind> area_kind(std::string_view name) {
    return find<AreaKind>(area_kinds, name);
}

} // namespace areal::ledger
