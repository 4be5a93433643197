// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/field.h"
#include "ledger/gate.h"
#include "ledger/kind.h"

#include <algorithm>

namespace areal::ledger {

using Kind = EntryKind;

namespace {

constexpr AreaMm2 largest_area_mm2 = 1'000'000'000'000'000'000; // a million km2; the sum of a few fits in 64 bits

Refusal form(Sentence sentence) {
    return {RefusalKind::form, std::move(sentence), 0, {}};
}

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Gate::Answer Gate::check_form(const Entry& entry) const {
    if ((entry.kind == Kind::baseline) != (m_books.size() == 0))
        return form(m_books.size() == 0 ? "A book begins with its baseline (ledger init)."
                                        : "The book has a baseline; there can be one only.");
    if (entry.number != EntryNumber(m_books.size()) + 1)
        return form({"The entry has number {1}, and the next one of the book is {2}.",
                     {std::to_string(entry.number), std::to_string(m_books.size() + 1)}});
    if (Answer refusal = check_fields(entry))
        return refusal;
    if (Answer refusal = check_accounts(entry))
        return refusal;
    return check_meaning(entry);
}

Gate::Answer Gate::check_fields(const Entry& entry) const {
    const KindRule& rule = rule_of(entry.kind);
    if (entry.author.empty())
        return form("An entry needs an author.");
    for (const Field& field : fields()) {
        const std::string value = field.write(entry);
        if (value.empty()) {
            if (contains(rule.needs, field.name))
                return form(
                    {"An entry of kind {1} needs the field \"{2}\".", {called(entry.kind), std::string(field.name)}});
            continue;
        }
        if (!is_common_field(field.name) && !contains(rule.needs, field.name) && !contains(rule.may, field.name))
            return form({"An entry of kind {1} has no field \"{2}\".", {called(entry.kind), std::string(field.name)}});
        if (Entry trial; !field.read(trial, value))
            return form({"The field \"{1}\" holds what cannot be written down: {2}", {std::string(field.name), value}});
    }
    const Book expected = (entry.kind == Kind::reversal || entry.kind == Kind::handover) && m_books.has(entry.refers)
                              ? m_books.entry(entry.refers).book
                              : rule.book;
    if (entry.book != expected)
        return form(
            {"An entry of kind {1} belongs in the book {2}.", {called(entry.kind), std::string(name_of(expected))}});
    return std::nullopt;
}

Gate::Answer Gate::check_accounts(const Entry& entry) const {
    const KindRule& rule = rule_of(entry.kind);
    if (!rule.moves_ground())
        return std::nullopt;
    if (entry.area_mm2 <= 0 || entry.area_mm2 > largest_area_mm2)
        return form("The area must be more than nothing and less than a million km2.");
    if (entry.from == entry.to)
        return form({"The ground would leave and enter the same account, {1}.", {called(entry.from)}});
    if (!rule.from.has(entry.from.root()))
        return form({"An entry of kind {1} cannot take ground from {2}.", {called(entry.kind), called(entry.from)}});
    if (!rule.to.has(entry.to.root()))
        return form({"An entry of kind {1} cannot bring ground to {2}.", {called(entry.kind), called(entry.to)}});
    return std::nullopt;
}

Gate::Answer Gate::check_meaning(const Entry& entry) const {
    static const AccountPath temporary = AccountPath::of("built/temporary");
    switch (entry.kind) {
    case Kind::loss:
        if (entry.from.root() == AccountRoot::farmland && entry.to.root() == AccountRoot::farmland)
            return form("Farmland that stays farmland is no loss; post it as remap.");
        if (entry.refers == 0 && entry.plan.empty() && entry.cause.empty())
            return form("A loss needs the pledge it realises, a plan or a cause (dispensation, forest_road...).");
        break;
    case Kind::temporary:
        if (!entry.to.is_within(temporary))
            return form("Ground taken for a time is kept under built/temporary.");
        break;
    case Kind::measure:
    case Kind::restored:
        if (entry.from.root() == AccountRoot::nature && !entry.from.is_degraded())
            return form(
                {"The ground is {1}, which is not degraded: there is nothing to restore.", {called(entry.from)}});
        if (entry.to.is_degraded())
            return form({"A restoration cannot end in degraded ground ({1}).", {called(entry.to)}});
        if ((entry.kind == Kind::measure) != (*entry.status <= Status::begun))
            return form("A measure is planned or begun; ground that is restored is done or verified.");
        break;
    case Kind::boundary:
        if ((entry.from.root() == AccountRoot::outside) == (entry.to.root() == AccountRoot::outside))
            return form("A boundary move goes from or to an account under outside/.");
        break;
    case Kind::baseline:
        if (entry.status && *entry.status < Status::done)
            return form("A restoration can be counted from done or from verified.");
        break;
    case Kind::resolution:
        if (entry.year < entry.effective.year())
            return form("The target year of a resolution lies before the resolution.");
        break;
    default:
        break;
    }
    if (entry.quality_before.has_value() != entry.quality_after.has_value())
        return form("Quality is given both before and after, or not at all: only the uplift counts.");
    return std::nullopt;
}

} // namespace areal::ledger
